import { benchChanges } from "./bench-changes.ts";
import { benchChecks } from "./bench-checks.ts";
import { benchDiscord } from "./bench-discord.ts";
import { benchHostile } from "./bench-hostile.ts";
import { benchIntake } from "./bench-intake.ts";
import { benchQueries } from "./bench-queries.ts";
import { benchQuotations } from "./bench-quotations.ts";
import { benchStart } from "./bench-start.ts";
import { benchTables } from "./bench-tables.ts";

// Prints how long things take, beside something measured in the same run: only the ratios carry over to other machines.
for (const size of [1, 1000, 10_000]) await benchQueries(size);
for (const size of [1000, 10_000]) await benchTables(size);
for (const size of [1000, 10_000]) benchChanges(size);
await benchQuotations(1000);
await benchChecks(1000);
for (const size of [1000, 10_000]) await benchHostile(size);
benchIntake(10_000);
benchStart();
await benchDiscord();
