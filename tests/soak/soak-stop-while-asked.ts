import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openDiscord } from "./asked-discord.ts";
import { settingsOf } from "./asked-platform.ts";
import { openSlack } from "./asked-slack.ts";
import { report, untilConnected, untilQuiet } from "./follow-fates.ts";
import { createProgram } from "./made-program.ts";

const [CHANNELS, MENTIONS] = [4, 100];
/** How long the program answers before it is told to stop, in milliseconds. */
const ALONE = 1_000;

/** Tells the program to stop while 100 wait for an answer on both platforms, and prints what becomes of them. */
export async function soakStopWhileAsked(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "soak-stop-"));
	const platforms = [await openDiscord(CHANNELS), await openSlack(CHANNELS)];
	const program = createProgram({ ...settingsOf(platforms), DATA_DIR: folder });
	try {
		console.log(`\nSIGTERM while ${MENTIONS} mentions over ${CHANNELS} channels wait`);
		program.start();
		await untilConnected(platforms);
		for (let number = 0; number < MENTIONS; number++) for (const { ask } of platforms) ask(number);
		await wait(ALONE);
		const began = performance.now();
		await program.end("SIGTERM");
		console.log(`  stopped in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
		for (const platform of platforms) report(platform);
		program.start();
		await untilQuiet(platforms);
		console.log("  after the next start");
		const failed = platforms.filter((platform) => !report(platform));
		if (failed.length > 0) throw new Error(`Cannot answer all once: ${failed.map(({ name }) => name).join(", ")}`);
	} finally {
		await program.end("SIGTERM");
		await Promise.all(platforms.map(({ stop }) => stop()));
		rmSync(folder, { recursive: true });
	}
}
