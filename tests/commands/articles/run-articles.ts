import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Ran, runHere } from "../run-program.ts";

// What a developer has in .env must ask no real source: a variable that is set to nothing is not read from there.
const NOTHING = { FEEDS: "", WORDPRESS: "", FEED_MINUTES: "", ALLOW_PRIVATE_HOSTS: "", LOG_LEVEL: "", NO_COLOR: "" };

/** A newsroom on the disk, with nothing in it yet. */
export type Folders = {
	readonly corpus: string;
	readonly data: string;
	/** Runs `articles` with these words. */
	readonly run: (words: readonly string[], variables?: Readonly<Record<string, string>>) => Promise<Ran>;
};

/** Makes the folders of a test, which go with it. */
export function makeFolders(): Folders {
	const folder = mkdtempSync(join(tmpdir(), "articles-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const [corpus, data] = [join(folder, "news"), join(folder, "data")];
	mkdirSync(corpus);
	const run: Folders["run"] = (words, variables = {}) =>
		runHere(["articles", ...words], { ...NOTHING, CORPUS_DIR: corpus, DATA_DIR: data, ...variables });
	return { corpus, data, run };
}

/** The JSON lines of an output. */
export function readJsonLines(stdout: string): readonly unknown[] {
	return stdout
		.split("\n")
		.filter((line) => line !== "")
		.map((line): unknown => JSON.parse(line));
}
