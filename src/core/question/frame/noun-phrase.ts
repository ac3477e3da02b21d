import { wordSet } from "../../lexicon/word-list.ts";
import { WHEN_WORDS } from "./data/grammar-words.ts";
import type { FrameClass, FrameWord } from "./frame-word.ts";

const OPENS: ReadonlySet<FrameClass> = new Set<FrameClass>(["determiner", "possessive"]);
const DESCRIBES: ReadonlySet<FrameClass> = new Set<FrameClass>(["adverb", "verb", "ing", "number"]);

/** The place behind the noun phrase that begins at a place; the place itself where none does. */
export function endOfNounPhrase(words: readonly FrameWord[], first: number): number {
	let end = first;
	while (OPENS.has(words[end]?.wordClass ?? "verb") && !words[end]?.isLast) end++;
	let isOpen = end > first;
	for (let word = words[end]; word; word = words[end]) {
		// "The first train", "a newly sunken barge", "Ann's fishing port": what stands between the article and the noun.
		if (end > first && opensTime(words, end)) break;
		const between = isOpen ? skipDescribing(words, end) : end;
		if (between > end) end = between;
		else if (word.wordClass !== "noun" && word.wordClass !== "number" && !(isOpen && word.wordClass === "ing")) break;
		else end++;
		const last = words[end - 1];
		if (last?.isLast) break;
		isOpen = last?.lower.endsWith("'s") ?? false;
	}
	return end;
}

const BESIDE: ReadonlySet<string> = new Set(["today", "yesterday", "tonight", "tomorrow"]);
const LEADS_TIME: ReadonlySet<string> = new Set(["last", "next", "past"]);
const TIMES = wordSet(WHEN_WORDS);

/** Whether a phrase of time begins behind a noun: "the depot last week". */
function opensTime(words: readonly FrameWord[], at: number): boolean {
	const { lower = "" } = words[at] ?? {};
	return BESIDE.has(lower) || (LEADS_TIME.has(lower) && TIMES.has(words[at + 1]?.lower ?? ""));
}

const MOST_DESCRIBING = 3;

/** The place of the noun behind words that describe it; the place itself where no noun follows them. */
function skipDescribing(words: readonly FrameWord[], first: number): number {
	let end = first;
	while (end < first + MOST_DESCRIBING && DESCRIBES.has(words[end]?.wordClass ?? "noun") && !words[end]?.isLast) end++;
	return words[end]?.wordClass === "noun" ? end : first;
}
