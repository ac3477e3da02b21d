import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import type { Mark, Reader } from "#src/core/reader/mark.ts";
import { loadModel } from "#src/reader/load-model.ts";

const WORD = z.object({ start: z.number(), end: z.number(), begins: z.number(), ends: z.number() });
const MARK = z.object({ relevance: z.number(), nowhere: z.number(), words: z.array(WORD) });
const KEPT = z.array(z.tuple([z.string(), MARK]));

/** A reader that keeps what it marked in a file: to fit weights the same pieces are read again and again. */
export type KeepingReader = { readonly read: Reader; readonly save: () => void };

/** The model of a folder as a reader, with the marks that were kept of it. */
export async function keepMarks(folder: URL, file: string): Promise<KeepingReader> {
	const kept = new Map<string, Mark>(existsSync(file) ? KEPT.parse(JSON.parse(readFileSync(file, "utf8"))) : []);
	const markPiece = await loadModel({ folder, threads: 2 });
	return {
		async read(question, pieces) {
			const marks: Mark[] = [];
			for (const piece of pieces) {
				const key = JSON.stringify([question, piece.headline, piece.text]);
				const mark = kept.get(key) ?? (await markPiece(question, piece));
				kept.set(key, mark);
				marks.push(mark);
			}
			return marks;
		},
		save: () => writeFileSync(file, JSON.stringify([...kept])),
	};
}
