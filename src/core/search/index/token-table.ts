import { tokenize } from "../terms/terms.ts";
import type { Passage } from "./passage.ts";

/**
 * The tokens of all passages side by side: token `i` is the term numbered `ids[i]` and begins at offset `starts[i]` of
 * its article; the tokens of passage `n` are those from `first[n]` up to `first[n + 1]`.
 */
export type TokenTable = {
	readonly vocabulary: ReadonlyMap<string, number>;
	readonly ids: Uint32Array;
	readonly starts: Uint32Array;
	readonly first: Uint32Array;
};

/** Analyses every passage once, each in a step; `onPassage` is given the terms of each, in order, for the index. */
export function* buildTokenTable(
	passages: readonly Passage[],
	onPassage: (number: number, terms: readonly string[]) => void,
): Generator<void, TokenTable> {
	const vocabulary = new Map<string, number>();
	const first = new Uint32Array(passages.length + 1);
	let ids = new Uint32Array(FIRST_SIZE);
	let starts = new Uint32Array(FIRST_SIZE);
	let count = 0;
	for (const [number, { article, start, end }] of passages.entries()) {
		const tokens = tokenize(article.text.slice(start, end));
		if (count + tokens.length > ids.length) {
			ids = lengthen(ids, count + tokens.length);
			starts = lengthen(starts, count + tokens.length);
		}
		for (const token of tokens) {
			const id = vocabulary.get(token.term) ?? vocabulary.size;
			vocabulary.set(token.term, id);
			ids[count] = id;
			starts[count++] = start + token.start;
		}
		first[number + 1] = count;
		onPassage(
			number,
			tokens.map(({ term }) => term),
		);
		yield;
	}
	return { vocabulary, ids: ids.slice(0, count), starts: starts.slice(0, count), first };
}

const FIRST_SIZE = 4096;

/** A longer copy, at least twice as long, so that growing takes linear time in all. */
function lengthen(numbers: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
	const longer = new Uint32Array(Math.max(least, numbers.length * 2));
	longer.set(numbers);
	return longer;
}
