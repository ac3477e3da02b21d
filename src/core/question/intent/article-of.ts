import { wordSet } from "../../lexicon/word-list.ts";
import type { QuestionText } from "../question-words.ts";
import { ARTICLE_NOUNS, BEFORE_ARTICLE, OPENS_TOPIC } from "./data/intent-phrases.ts";
import type { PlainWord } from "./plain-message.ts";

/** Words with "*" for an article that they describe, and the words that describe it. */
export type Described = { readonly words: readonly PlainWord[]; readonly of: readonly PlainWord[] };

const BEFORE = wordSet(BEFORE_ARTICLE);
const NOUNS = wordSet(ARTICLE_NOUNS);
const OPENING = wordSet(OPENS_TOPIC);
const LONGEST_BEFORE = 4;
const LONGEST_BEHIND = 10;

/**
 * The ways to read an article described into some words: "the Syria story", "the article about Syria". How far the
 * words behind "about" go is left open.
 */
export function readDescribed(words: readonly PlainWord[]): readonly Described[] {
	return words.flatMap(({ word }, at) =>
		BEFORE.has(word) ? [...describedBefore(words, at), ...describedBehind(words, at)] : [],
	);
}

// "The Syria story".
function describedBefore(words: readonly PlainWord[], from: number): readonly Described[] {
	const noun = words.findIndex(({ word }, at) => at > from && NOUNS.has(word));
	const between = words.slice(from + 1, noun);
	if (noun < from + 2 || noun > from + 1 + LONGEST_BEFORE || between.some(({ word }) => BEFORE.has(word))) return [];
	return [replace(words, { from, end: noun + 1 }, between)];
}

// "The article about Syria".
function describedBehind(words: readonly PlainWord[], from: number): readonly Described[] {
	const about = from + 2;
	if (!NOUNS.has(words[from + 1]?.word ?? "") || !OPENING.has(words[about]?.word ?? "")) return [];
	const ends = words.map((_, at) => at + 1).filter((end) => end > about + 1 && end <= about + 1 + LONGEST_BEHIND);
	return ends.map((end) => replace(words, { from, end }, words.slice(about + 1, end)));
}

const OPENS_TITLE = /^["“„]/u;
const CLOSES_TITLE = /["”“][.,!?;:]?$/u;

/** Who is quoted in “The dam holds”: a headline in quotation marks describes its article; null where none is. */
export function readTitled(words: readonly PlainWord[], typed: QuestionText): Described | null {
	const typedAt = ({ at }: PlainWord): string => typed.words[at]?.lower ?? "";
	const from = words.findIndex((word) => OPENS_TITLE.test(typedAt(word)));
	const last = words.findLastIndex((word) => CLOSES_TITLE.test(typedAt(word)));
	return from < 0 || last < from ? null : replace(words, { from, end: last + 1 }, words.slice(from, last + 1));
}

type Place = { readonly from: number; readonly end: number };

function replace(words: readonly PlainWord[], { from, end }: Place, of: readonly PlainWord[]): Described {
	const at = words[end - 1]?.at ?? 0;
	return { words: [...words.slice(0, from), { word: "*", at }, ...words.slice(end)], of };
}
