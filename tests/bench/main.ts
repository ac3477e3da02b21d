import { benchChanges } from "./bench-changes.ts";
import { benchChecks } from "./bench-checks.ts";
import { benchDiscord } from "./bench-discord.ts";
import { benchHostile } from "./bench-hostile.ts";
import { benchIntake } from "./bench-intake.ts";
import { benchQueries } from "./bench-queries.ts";
import { benchQuotations } from "./bench-quotations.ts";
import { benchReader } from "./bench-reader.ts";
import { benchShelf } from "./bench-shelf.ts";
import { benchStart } from "./bench-start.ts";
import { benchTables } from "./bench-tables.ts";

// Prints how long things take, beside something measured in the same run: only the ratios carry over to other machines.
// `npm run bench -- 100000` prints what depends on the number of articles, for this many; it takes minutes.
const sizes = process.argv.slice(2).map(Number);
if (sizes.length > 0) await benchSizes(sizes);
else await benchAll();

async function benchAll(): Promise<void> {
	await benchSizes([1, 1000, 10_000]);
	await benchQuotations(1000);
	await benchChecks(1000);
	benchIntake(10_000);
	benchStart();
	await benchReader(10_000);
	await benchDiscord();
}

async function benchSizes(sizes: readonly number[]): Promise<void> {
	for (const size of sizes) await benchQueries(size);
	for (const size of sizes.filter((it) => it > 1)) await benchTables(size);
	for (const size of sizes.filter((it) => it > 1)) benchChanges(size);
	for (const size of sizes.filter((it) => it > 1)) await benchHostile(size);
	for (const size of sizes.filter((it) => it > 1)) benchShelf(size);
}
