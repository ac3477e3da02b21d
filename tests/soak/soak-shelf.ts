import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { askBridges, askOfBridges, makeBridges, writeBridge } from "./bridge-corpus.ts";
import { createRandom } from "./random.ts";

const ARTICLES = 600;
const KILLS = 50;
/** The longest that a reading is left alone before it is killed, in milliseconds. */
const LONGEST = 900;

/** Kills a program that fills a shelf, at random moments, while files change: what is left must open, and be true. */
export async function soakShelf(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "soak-shelf-"));
	const random = createRandom(7);
	try {
		const corpus = join(folder, "corpus");
		const data = join(folder, "data");
		const env = { ...process.env, DATA_DIR: data };
		makeBridges(corpus, ARTICLES);
		let killed = 0;
		for (let kill = 0; kill < KILLS; kill++) {
			for (let changed = 0; changed < ARTICLES / 3; changed++)
				writeBridge(corpus, Math.floor(random() * ARTICLES), `seen ${kill} times`);
			const program = spawn(process.execPath, askOfBridges(corpus), { env, stdio: "ignore" });
			const ended = new Promise((resolve) => program.on("close", resolve));
			await Promise.race([wait(random() * LONGEST), ended]);
			if (program.exitCode === null) killed++;
			program.kill("SIGKILL");
			await ended;
		}
		writeBridge(corpus, 0, "painted green");
		const kept = askBridges(corpus, data).answer;
		const anew = askBridges(corpus, join(folder, "other")).answer;
		console.log(`\nkill -9 while a shelf of ${ARTICLES} articles is filled\n  killed ${killed} of ${KILLS} times`);
		if (kept !== anew) throw new Error("Cannot trust the shelf: after the kills it answers otherwise than a new one");
	} finally {
		rmSync(folder, { recursive: true });
	}
}
