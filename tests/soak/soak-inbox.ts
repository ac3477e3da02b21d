import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type AskedPlatform, type Fate, openDiscord, openSlack } from "./asked-platform.ts";
import { createRandom } from "./random.ts";
import { startProgram } from "./started-program.ts";

const [CHANNELS, MENTIONS, KILLS, SEED] = [20, 500, 5, 8];
/** Mentions come in bursts, one burst at a time. */
const BURST = 25;
const PAUSE = 600;
/** How long the program is left alone before it is killed, in milliseconds: at least, and how much more at most. */
const ALONE = [500, 5_000] as const;
/** When nothing was said any more for so long, nothing will be; in milliseconds. */
const QUIET = 25_000;
const LONGEST = 150_000;

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

function settingsOf(platforms: readonly AskedPlatform[]): Readonly<Record<string, string>> {
	return Object.assign({}, ...platforms.map(({ settings }) => settings));
}

type Killing = { readonly seed: number; readonly settings: Readonly<Record<string, string>> };

/**
 * Asks while the program runs, is killed and runs again; gives the times of the kills once nothing is said any
 * more.
 */
async function askAndKill(
	platforms: readonly AskedPlatform[],
	{ seed, settings }: Killing,
): Promise<readonly number[]> {
	const random = createRandom(seed);
	const moments: number[] = [];
	const program = startProgram(settings);
	try {
		await ready(platforms);
		const asking = Promise.all(platforms.map(askAll));
		while (moments.length < KILLS) {
			await wait(ALONE[0] + random() * ALONE[1]);
			moments.push(performance.now());
			await program.restart();
			await ready(platforms);
		}
		await asking;
		await untilQuiet(platforms);
		return moments;
	} finally {
		await program.stop();
	}
}

async function ready(platforms: readonly AskedPlatform[]): Promise<void> {
	await Promise.all(platforms.map(({ connected }) => connected()));
}

async function askAll({ ask, connected }: AskedPlatform): Promise<void> {
	for (let number = 0; number < MENTIONS; number++) {
		if (number % BURST === 0) await wait(PAUSE);
		await connected();
		ask(number);
	}
}

async function untilQuiet(platforms: readonly AskedPlatform[]): Promise<void> {
	const end = performance.now() + LONGEST;
	const count = () => platforms.reduce((sum, { said }) => sum + said(), 0);
	let [last, since] = [count(), performance.now()];
	while (performance.now() < end && performance.now() - since < QUIET) {
		await wait(250);
		if (count() !== last) [last, since] = [count(), performance.now()];
		if (platforms.every(({ fates }) => fates().every(({ kind }) => kind !== "silent"))) return wait(3_000);
	}
}

/** Prints what became of all questions; gives whether each was answered once or told why. */
function report({ name, fates, said }: AskedPlatform): boolean {
	const all = fates();
	const count = (kind: Fate["kind"]) => all.filter((fate) => fate.kind === kind).length;
	const [silent, doubled] = [count("silent"), count("doubled")];
	const figures = [
		...[`answered once ${count("answered")}`, `told why ${count("told")}`],
		...[`doubled ${doubled}`, `silent ${silent}`, `messages ${said()}`],
	];
	console.log(`  ${name.padEnd(8)} ${figures.join("  ")}`);
	return silent === 0 && doubled === 0;
}
