import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startServe } from "../commands/started-serve.ts";
import { openDiscord } from "./asked-discord.ts";
import { type AskedPlatform, settingsOf } from "./asked-platform.ts";

const ARTICLES = 5_000;
const MODEL = "corpus/syrians-hope-for-a-future-without-russia.md";
const MOMENTS = [0, 1_000, 2_000, 4_000, 8_000];
/**
 * The longest that a stop may take, in milliseconds: before the program connects, and from then on. While it loads what
 * a platform needs it hears no signal, and what is still open is cut off after a second.
 */
const [LONGEST, LONGEST_CONNECTED] = [1_000, 5_000];

/** Stops the program at several moments while it loads a large archive, and prints how long each stop takes. */
export async function soakStopWhileLoading(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "soak-stop-"));
	const discord = await openDiscord(1);
	try {
		const corpus = join(folder, "corpus");
		mkdirSync(corpus);
		const text = readFileSync(MODEL, "utf8");
		for (let number = 0; number < ARTICLES; number++) writeFileSync(join(corpus, `${number}.md`), text);
		console.log(`\nSIGTERM while ${ARTICLES.toLocaleString("en")} articles load`);
		const variables = { ...settingsOf([discord]), CORPUS_DIR: corpus, DATA_DIR: join(folder, "data") };
		for (const moment of MOMENTS) await stopAt(moment, discord, variables);
	} finally {
		await discord.stop();
		rmSync(folder, { recursive: true });
	}
}

async function stopAt(
	moment: number,
	discord: AskedPlatform,
	variables: Readonly<Record<string, string>>,
): Promise<void> {
	const { program, read, ended } = startServe(variables);
	while (!read().includes("Loading articles") && program.exitCode === null) await wait(5);
	await wait(moment);
	const isConnected = discord.isConnected();
	const hasAll = read().includes("Articles indexed");
	const began = performance.now();
	program.kill("SIGTERM");
	const exitCode = await ended;
	const took = performance.now() - began;
	const isConnecting = /Articles indexed|Still reading articles/.test(read());
	const connection = isConnected ? ", connected" : ", connecting";
	const phase = `${hasAll ? "loaded" : "loading"}${isConnecting ? connection : ""}`;
	const after = moment.toLocaleString("en").padStart(6);
	console.log(`  after ${after} ms (${phase})  ends in ${took.toFixed(0)} ms`);
	if (took > (isConnecting ? LONGEST_CONNECTED : LONGEST) || exitCode !== 0)
		throw new Error(`Cannot stop while articles load: it took ${took.toFixed(0)} ms, exit code ${exitCode}`);
}
