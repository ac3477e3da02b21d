import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openDiscord } from "./asked-discord.ts";
import { type AskedPlatform, settingsOf } from "./asked-platform.ts";
import { openSlack } from "./asked-slack.ts";
import { report, untilConnected, untilGone, untilQuiet } from "./follow-fates.ts";
import { createProgram } from "./made-program.ts";
import { createRandom } from "./random.ts";

const [CHANNELS, MENTIONS, KILLS, SEED] = [20, 500, 5, 8];
/** Mentions come in bursts, one burst at a time. */
const BURST = 25;
const PAUSE = 600;
/** How long the program is left alone before it is killed, in milliseconds: at least, and how much more at most. */
const ALONE = [500, 5_000] as const;
/** Within this time the program has read what it was told, in milliseconds. */
const READ_WITHIN = 100;

/**
 * Asks 500 questions over 20 channels on both platforms while the program is killed five times, and prints what
 * became of them.
 */
export async function soakInbox(seed = SEED): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "soak-inbox-"));
	const platforms = [await openDiscord(CHANNELS), await openSlack(CHANNELS)];
	try {
		console.log(`\n${MENTIONS} mentions over ${CHANNELS} channels, kill -9 at ${KILLS} moments`);
		const began = performance.now();
		const moments = await askAndKill(platforms, { seed, settings: { ...settingsOf(platforms), DATA_DIR: folder } });
		console.log(`  killed after ${moments.map((moment) => ((moment - began) / 1_000).toFixed(1)).join(", ")} s`);
		const failed = platforms.filter((platform) => !report(platform));
		if (failed.length > 0) throw new Error(`Cannot answer all once: ${failed.map(({ name }) => name).join(", ")}`);
	} finally {
		await Promise.all(platforms.map(({ stop }) => stop()));
		rmSync(folder, { recursive: true });
	}
}

type Killing = { readonly seed: number; readonly settings: Readonly<Record<string, string>> };

/** Asks while the program is killed and started again; gives the times of the kills once nothing is said any more. */
async function askAndKill(
	platforms: readonly AskedPlatform[],
	{ seed, settings }: Killing,
): Promise<readonly number[]> {
	const random = createRandom(seed);
	const moments: number[] = [];
	const program = createProgram(settings);
	const running = { isUp: true };
	try {
		program.start();
		await untilConnected(platforms);
		const asking = Promise.all(platforms.map((platform) => askAll(platform, running)));
		while (moments.length < KILLS) {
			await wait(ALONE[0] + random() * ALONE[1]);
			running.isUp = false;
			await wait(READ_WITHIN);
			moments.push(performance.now());
			await program.end("SIGKILL");
			await untilGone(platforms);
			program.start();
			await untilConnected(platforms);
			running.isUp = true;
		}
		await asking;
		await untilQuiet(platforms);
		return moments;
	} finally {
		await program.end("SIGTERM");
	}
}

async function askAll(platform: AskedPlatform, running: { readonly isUp: boolean }): Promise<void> {
	for (let number = 0; number < MENTIONS; number++) {
		if (number % BURST === 0) await wait(PAUSE);
		while (platform.losesUnread && !running.isUp) await wait(10);
		platform.ask(number);
	}
}
