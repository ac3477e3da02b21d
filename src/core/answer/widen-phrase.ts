import type { PhraseWord } from "./phrase-words.ts";
import type { WordClass } from "./word-class.ts";

/** A stretch of words: `words[first]` to before `words[end]`. */
export type Stretch = { readonly first: number; readonly end: number };

const IN_LIST: ReadonlySet<WordClass> = new Set([
	"noun",
	"plural",
	"name",
	"given",
	"body",
	"title",
	"country",
	"demonym",
	"adjective",
	"ing",
	"the",
	"of",
	"number",
]);

/** The whole list that a phrase stands in ("the UK, Germany and Ireland"); the phrase itself where it stands in none. */
export function widenToList(words: readonly PhraseWord[], phrase: Stretch): Stretch {
	let first = phrase.first;
	while (first > 0 && continuesList(words, first - 1)) first--;
	let end = phrase.end;
	while (end < words.length && continuesList(words, end)) end++;
	while (first < phrase.first && !opensItem(words[first])) first++;
	while (end > phrase.end && !closesItem(words[end - 1])) end--;
	const isList = words.slice(first, end).some(isJoiner);
	return isList ? { first, end } : phrase;
}

function isJoiner({ lower }: PhraseWord): boolean {
	return lower === "and" || lower === "or" || lower === "&";
}

function continuesList(words: readonly PhraseWord[], at: number): boolean {
	const word = words[at];
	return word !== undefined && (IN_LIST.has(word.wordClass) || word.wordClass === "comma" || isJoiner(word));
}

function opensItem(word: PhraseWord | undefined): boolean {
	return word !== undefined && word.wordClass !== "comma" && word.wordClass !== "of" && !isJoiner(word);
}

function closesItem(word: PhraseWord | undefined): boolean {
	return opensItem(word) && word?.wordClass !== "the";
}

/** A purpose with its "to": "to keep the school open". */
export function widenToPurpose(words: readonly PhraseWord[], phrase: Stretch): Stretch {
	const isPurpose = words[phrase.first]?.wordClass === "base" && words[phrase.first - 1]?.wordClass === "to";
	return isPurpose ? { first: phrase.first - 1, end: phrase.end } : phrase;
}
