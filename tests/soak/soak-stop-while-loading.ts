import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startServe } from "../commands/started-serve.ts";

const ARTICLES = 5_000;
const MODEL = "corpus/syrians-hope-for-a-future-without-russia.md";
const MOMENTS = [0, 1_000, 2_000, 4_000, 6_000, 8_000, 10_000, 12_000];
const LONGEST = 1_000;

/** Stops the program at several moments while it loads a large archive, and prints how long each stop takes. */
export async function soakStopWhileLoading(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "soak-stop-"));
	try {
		const corpus = join(folder, "corpus");
		mkdirSync(corpus);
		const text = readFileSync(MODEL, "utf8");
		for (let number = 0; number < ARTICLES; number++) writeFileSync(join(corpus, `${number}.md`), text);
		console.log(`\nSIGTERM while ${ARTICLES.toLocaleString("en")} articles load`);
		for (const moment of MOMENTS) await stopAt(moment, { CORPUS_DIR: corpus, DATA_DIR: join(folder, "data") });
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function stopAt(moment: number, variables: Readonly<Record<string, string>>): Promise<void> {
	const { program, read, ended } = startServe(variables);
	while (!read().includes("Loading articles") && program.exitCode === null) await wait(5);
	await wait(moment);
	const began = performance.now();
	program.kill("SIGTERM");
	const exitCode = await ended;
	const took = performance.now() - began;
	// Once a part is read it connects, and here it ends by itself: there is no Discord.
	const hasSome = /Articles indexed|Still reading articles/.test(read());
	const phase = hasSome ? "connecting" : "loading";
	console.log(`  after ${moment.toLocaleString("en").padStart(6)} ms (${phase})  ends in ${took.toFixed(0)} ms`);
	if (phase === "loading" && (took > LONGEST || exitCode !== 0))
		throw new Error(`Cannot stop while articles load: it took ${took.toFixed(0)} ms, exit code ${exitCode}`);
}
