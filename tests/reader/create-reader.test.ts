import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, onTestFinished, test } from "vitest";
import type { Mark, Piece } from "#src/core/reader/mark.ts";
import { createReader } from "#src/reader/create-reader.ts";
import { loadModel } from "#src/reader/load-model.ts";

const QUESTION = "When does crossing cost nothing?";
const PIECES: readonly Piece[] = [
	{ headline: "Orby's bridge", text: "Crossing will be free of charge from 4 May, as the town hall put it." },
	{ headline: "Orby's bridge", text: "A toll scares people away, the baker said." },
];
const problems: string[] = [];
const { read, close } = createReader({ onFailed: (problem) => problems.push(problem) });
afterAll(close);

/** The words of a piece between which an answer is likeliest. */
function likeliest({ text }: Piece, { words }: Mark): string {
	const spans = words.flatMap((first, at) => words.slice(at).map((last) => ({ first, last })));
	const oddsOf = ({ first, last }: (typeof spans)[number]) => first.begins + last.ends;
	const best = spans.reduce((one, other) => (oddsOf(other) > oddsOf(one) ? other : one));
	return text.slice(best.first.start, best.last.end);
}

test("the reader marks what answers, though the question says it in other words", async () => {
	const [free, toll] = (await read(QUESTION, PIECES)) ?? [];
	if (!free || !toll || !PIECES[0]) throw new Error("nothing was read");
	expect(likeliest(PIECES[0], free)).toContain("4 May");
	expect(free.relevance).toBeGreaterThan(toll.relevance);
	expect(problems).toEqual([]);
});

test("the same question and piece give the same marks, alone or not, on any number of threads", async () => {
	const together = await read(QUESTION, PIECES);
	const alone = await Promise.all(PIECES.map(async (piece) => (await read(QUESTION, [piece]))?.[0]));
	expect(alone).toEqual(together);
	for (const threads of [1, 3]) {
		const mark = await loadModel({ folder: new URL("../../models/reader/", import.meta.url), threads });
		for (const [at, piece] of PIECES.entries()) expect(await mark(QUESTION, piece)).toEqual(together?.[at]);
	}
});

test("a reader whose model is not there says so once, and reads nothing", async () => {
	const folder = mkdtempSync(join(tmpdir(), "no-model-"));
	const told: string[] = [];
	const reader = createReader({ folder: pathToFileURL(`${folder}/`), onFailed: (problem) => told.push(problem) });
	onTestFinished(async () => {
		await reader.close();
		rmSync(folder, { recursive: true });
	});
	expect(await Promise.all([reader.read(QUESTION, PIECES), reader.read("Why?", PIECES)])).toEqual([null, null]);
	expect(await reader.read(QUESTION, PIECES)).toBeNull();
	expect(told.length).toBe(1);
	expect(told[0]).toMatch(/reader\.onnx|tokenizer/);
});

test("a program whose reader cannot read comes to its end all the same", () => {
	const folder = mkdtempSync(join(tmpdir(), "no-model-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	// In a file: what Node is told of a program on its command line, its threads would be told as well.
	const file = join(folder, "program.mjs");
	const room = new URL("../../src/reader/create-reader.ts", import.meta.url);
	const program = `
		import { createReader } from "${room}";
		const { read } = createReader({ folder: new URL("${pathToFileURL(folder)}/"), onFailed: console.log });
		console.log(await read("Who?", [{ headline: "", text: "It rained." }]));
	`;
	writeFileSync(file, program);
	const { status, stdout } = spawnSync(process.execPath, [file], { encoding: "utf8", timeout: 15_000 });
	expect(status).toBe(0);
	expect(stdout).toMatch(/(?:reader\.onnx|tokenizer).*\nnull\n$/s);
});

test("a reader that ends reads nothing more", async () => {
	const told: string[] = [];
	const reader = createReader({ onFailed: (problem) => told.push(problem) });
	const reading = reader.read("Why?", PIECES);
	await reader.close();
	expect(await reading).toBeNull();
	expect(told).toEqual([]);
});
