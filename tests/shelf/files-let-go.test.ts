import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { loadCorpus } from "#src/shelf/corpus.ts";

const OPEN_FILES = "/proc/self/fd";

test.skipIf(!existsSync(OPEN_FILES))("loadCorpus() lets go of files that nothing is read from to the end", () => {
	const folder = mkdtempSync(join(tmpdir(), "files-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const text = JSON.stringify({ weather: "rain ".repeat(200_000) });
	for (let number = 0; number < 50; number++) writeFileSync(join(folder, `${number}.json`), text);
	const before = readdirSync(OPEN_FILES).length;
	expect(loadCorpus(folder).articles).toEqual([]);
	expect(readdirSync(OPEN_FILES).length - before).toBeLessThan(10);
});
