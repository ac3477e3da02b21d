import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServe } from "./started-serve.ts";

const ARTICLES = 700;

let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "serve-ends-"));
	mkdirSync(join(folder, "corpus"));
	const text = readFileSync("corpus/syrians-hope-for-a-future-without-russia.md", "utf8");
	for (let number = 0; number < ARTICLES; number++) writeFileSync(join(folder, "corpus", `${number}.md`), text);
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each([0, 100, 400, 800])(
	"main serve ends within a second of SIGTERM, %d ms after it began to load",
	async (after) => {
		const serve = startServe({ CORPUS_DIR: join(folder, "corpus"), DATA_DIR: join(folder, "data") });
		await expect.poll(serve.read, { timeout: 10_000, interval: 5 }).toContain("Loading articles");
		await wait(after);
		const began = performance.now();
		serve.program.kill("SIGTERM");
		expect(await serve.ended).toBe(0);
		expect(performance.now() - began).toBeLessThan(1_000);
		expect(serve.read()).not.toContain("Articles indexed");
		expect(serve.read()).toContain("Stopped");
	},
);
