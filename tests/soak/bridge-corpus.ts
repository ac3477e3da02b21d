import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const QUESTION = "what did Ann Lee say about the bridge?";

/** Writes so many articles about bridges into a new folder; all of them answer one question. */
export function makeBridges(corpus: string, count: number): void {
	mkdirSync(corpus);
	for (let number = 0; number < count; number++) writeBridge(corpus, number, "safe");
}

/** Writes one of them with other words. */
export function writeBridge(corpus: string, number: number, said: string): void {
	const text = `“The bridge number ${number} is ${said},” Ann Lee said.\n\nThe river Arn rose for ${number} days.`;
	writeFileSync(join(corpus, `a${number}.md`), `---\nheadline: Bridge ${number}\n---\n${text}\n`);
}

/** The words of the command line that ask about them. */
export function askOfBridges(corpus: string): readonly string[] {
	return ["src/main.ts", "ask", "--json", "--corpus", corpus, QUESTION];
}

/** What the program answers with the shelf in a folder: without the instant of reading, and what it complained of. */
export type AnsweredOfBridges = { readonly answer: string; readonly complaints: string };

/** Asks about the bridges; where a limit is given, no file may become larger than so many blocks of 512 bytes. */
export function askBridges(corpus: string, data: string, limit: number | null = null): AnsweredOfBridges {
	const limited = limit === null ? "" : `ulimit -f ${limit};`;
	const command = ["-c", `${limited} exec "$0" "$@"`, process.execPath, ...askOfBridges(corpus)];
	const env = { ...process.env, DATA_DIR: data };
	const { status, stdout, stderr } = spawnSync("sh", command, { env, encoding: "utf8" });
	if (status !== 0) throw new Error(`Cannot ask about the bridges: ${stderr}`);
	return { answer: stdout.replace(/"asOf":"[^"]*"/, ""), complaints: stderr };
}
