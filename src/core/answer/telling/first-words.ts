import type { Quotation } from "../../quotation/quotation.ts";
import type { Passage } from "../../search/index/passage.ts";
import { quotedWords } from "../cite.ts";
import type { SaidWords } from "../told.ts";

/** So many words are told at most: a longer quotation breaks off, and it is shown that it does. */
const MOST_WORDS = 20;
const LEAST_WORDS = 3;

type Placed = { readonly passage: Passage; readonly quotation: Quotation };

/**
 * On what somebody speaks, in their own words: the first of their quotations that was claimed and is short enough to be
 * told in whole, or else the first words of the first; null without a quotation.
 */
export function firstWords(placed: readonly Placed[]): SaidWords | null {
	const claimed = placed.filter(({ quotation }) => quotation.stance === "said");
	const all = claimed.length > 0 ? claimed : placed;
	const read = all.map(({ passage, quotation }) => readWords(passage, quotation));
	return read.find(({ isWhole, count }) => isWhole && count >= LEAST_WORDS)?.words ?? read[0]?.words ?? null;
}

function readWords(passage: Passage, quotation: Quotation) {
	const { start, end } = quotedWords(passage, quotation);
	const text = passage.article.text.slice(start, end);
	const ends = Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => index + word.length);
	const isWhole = ends.length <= MOST_WORDS;
	const last = isWhole ? end : start + (ends[MOST_WORDS - 1] ?? text.length);
	const isDirect = quotation.kind === "direct";
	return { words: { start, end: last, isWhole, isDirect, stance: quotation.stance }, isWhole, count: ends.length };
}
