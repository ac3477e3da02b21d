import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createRandom } from "./random.ts";

const ARTICLES = 600;
const KILLS = 50;
/** The longest that a reading is left alone before it is killed, in milliseconds. */
const LONGEST = 900;
const QUESTION = "what did Ann Lee say about the bridge?";

/** Kills a program that fills a shelf, at random moments, while files change: what is left must open, and be true. */
export async function soakShelf(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "soak-shelf-"));
	const random = createRandom(7);
	try {
		const corpus = join(folder, "corpus");
		mkdirSync(corpus);
		for (let number = 0; number < ARTICLES; number++) write(corpus, number, "safe");
		let killed = 0;
		for (let kill = 0; kill < KILLS; kill++) {
			for (let changed = 0; changed < ARTICLES / 3; changed++)
				write(corpus, Math.floor(random() * ARTICLES), `seen ${kill} times`);
			const program = spawn(process.execPath, askIn(corpus), { env: variables(folder), stdio: "ignore" });
			const ended = new Promise((resolve) => program.on("close", resolve));
			await Promise.race([wait(random() * LONGEST), ended]);
			if (program.exitCode === null) killed++;
			program.kill("SIGKILL");
			await ended;
		}
		write(corpus, 0, "painted green");
		const kept = ask(corpus, variables(folder));
		const anew = ask(corpus, variables(join(folder, "other")));
		console.log(`\nkill -9 while a shelf of ${ARTICLES} articles is filled\n  killed ${killed} of ${KILLS} times`);
		if (kept !== anew) throw new Error("Cannot trust the shelf: after the kills it answers otherwise than a new one");
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function write(corpus: string, number: number, said: string): void {
	const text = `“The bridge number ${number} is ${said},” Ann Lee said.\n\nThe river Arn rose for ${number} days.`;
	writeFileSync(join(corpus, `a${number}.md`), `---\nheadline: Bridge ${number}\n---\n${text}\n`);
}

function variables(folder: string): NodeJS.ProcessEnv {
	return { ...process.env, DATA_DIR: join(folder, "data") };
}

function askIn(corpus: string): readonly string[] {
	return ["src/main.ts", "ask", "--json", "--corpus", corpus, QUESTION];
}

/** The answer without the instant of reading. */
function ask(corpus: string, env: NodeJS.ProcessEnv): string {
	const { status, stdout, stderr } = spawnSync(process.execPath, askIn(corpus), { env, encoding: "utf8" });
	if (status !== 0) throw new Error(`Cannot ask after the kills: ${stderr}`);
	return stdout.replace(/"asOf":"[^"]*"/, "");
}
