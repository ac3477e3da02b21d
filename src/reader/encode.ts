import type { Tokenizer } from "@huggingface/tokenizers";
import { LRUCache } from "lru-cache";
import type { Piece } from "../core/reader/mark.ts";

/** A question and a piece as the model takes them, and where the words of the piece stand in both. */
export type Encoded = {
	readonly ids: readonly number[];
	/** 0 for the question, 1 for the piece. */
	readonly types: readonly number[];
	readonly words: readonly EncodedWord[];
};

/** A word: its span in the text of the piece, and its first and last place among the ids. */
export type EncodedWord = {
	readonly start: number;
	readonly end: number;
	readonly first: number;
	readonly last: number;
};

/** The most ids of a question, of a headline, and of a text: what is longer is cut. */
const MOST = { question: 40, headline: 24, text: 320 };
const WORDS_KEPT = 20_000;

/** Encodes questions and pieces for the model, by the vocabulary of a tokenizer. */
export function createEncoder(tokenizer: Tokenizer): (question: string, piece: Piece) => Encoded {
	const kept = new LRUCache<string, readonly number[]>({ max: WORDS_KEPT });
	const idsOf = (word: string) => {
		const known = kept.get(word) ?? tokenizer.encode(word, { add_special_tokens: false }).ids;
		kept.set(word, known);
		return known;
	};
	const [opening, closing, stop] = ["[CLS]", "[SEP]", "."].map((token) => tokenizer.token_to_id(token) ?? 0);
	const encodeAll = (text: string) => splitWords(text).flatMap(({ start, end }) => idsOf(text.slice(start, end)));
	return (question, { headline, text }) => {
		const asked = [opening ?? 0, ...encodeAll(question).slice(0, MOST.question), closing ?? 0];
		const heading = encodeAll(headline).slice(0, MOST.headline);
		const before = heading.length > 0 ? [...heading, stop ?? 0] : [];
		const ids = [...asked, ...before];
		const most = ids.length + MOST.text;
		const words: EncodedWord[] = [];
		for (const { start, end } of splitWords(text)) {
			const own = idsOf(text.slice(start, end));
			if (ids.length + own.length > most) break;
			if (own.length > 0) words.push({ start, end, first: ids.length, last: ids.length + own.length - 1 });
			ids.push(...own);
		}
		ids.push(closing ?? 0);
		return { ids, types: ids.map((_, at) => Number(at >= asked.length)), words };
	};
}

/** A run of letters and digits, or any other mark alone. */
const WORD = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

function splitWords(text: string) {
	return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({ start: index, end: index + word.length }));
}
