import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startProgram } from "../discord/made-program.ts";
import { startStandInDiscord } from "../discord/stand-in/stand-in.ts";
import { quantile } from "./measure.ts";

const LIMIT = { within: 120_000, reason: () => "Not everybody was answered in time" };

/**
 * Prints how long a thousand users at once wait for a first response, for which Discord gives three seconds, while the
 * gateway reconnects.
 */
export async function benchDiscord(own: Readonly<Record<string, string>> = {}): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "bench-"));
	const discord = await startStandInDiscord({ identifyInterval: 0, requestsPerSecond: 10_000, patience: 120_000 });
	const program = startProgram(discord, { LOG_LEVEL: "error", DATA_DIR: folder, ...own });
	await discord.connected();
	await discord.command("ask", { question: "who said Russia is an enemy?" }, { user: "early" }).answer();
	const asked = Array.from({ length: 1_000 }, (_, index) =>
		discord.command("ask", { question: "who spoke about Russia?" }, { user: `user${index % 50}` }),
	);
	await asked[0]?.answer();
	discord.gateway.reconnect();
	// Reading what is shown would take the time in which the questions are to be answered.
	const isAnswered = () => asked.every((driven) => (driven.steps().at(-1)?.kind ?? "deferred") !== "deferred");
	await discord.until(() => isAnswered() || undefined, LIMIT);
	const first = asked.flatMap((driven) => driven.steps().find(({ kind }) => kind !== "refused") ?? []);
	const after = Float64Array.from(first, (step) => step.after).sort();
	const [p50, p99, most] = [0.5, 0.99, 1].map((share) => `${quantile(after, share)} ms`);
	console.log("\nDiscord, 1,000 questions at once of 50 users");
	console.log(`  first response  p50 ${p50}  p99 ${p99}  last ${most}  of 3,000 ms`);
	console.log(
		`  lost ${asked.length - first.length}, deferred ${first.filter(({ kind }) => kind === "deferred").length}`,
	);
	program.process.kill("SIGTERM");
	await program.ended;
	await discord.stop();
	rmSync(folder, { recursive: true });
}
