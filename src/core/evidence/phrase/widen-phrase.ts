import type { PhraseWord } from "./words/phrase-words.ts";
import { NOMINAL, type WordClass } from "./words/word-class.ts";

/** A stretch of words: `words[first]` to before `words[end]`. */
export type Stretch = { readonly first: number; readonly end: number };

const IN_LIST: ReadonlySet<WordClass> = new Set<WordClass>([...NOMINAL, "ing", "the", "of", "number"]);

/**
 * The whole list that a phrase stands in ("the UK, Germany and Ireland"); the phrase itself where it stands in none.
 */
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

/** A single noun with what completes it: "access to the sea", "control of the port". */
export function widenToComplement(words: readonly PhraseWord[], phrase: Stretch): Stretch {
	const joint = words[phrase.end];
	const isBare = phrase.end === phrase.first + 1 && COMPLETED.has(words[phrase.first]?.wordClass ?? "stop");
	if (!isBare || (joint?.lower !== "to" && joint?.lower !== "of") || words[phrase.end + 1]?.wordClass === "base")
		return phrase;
	let end = phrase.end + 1;
	while (end < words.length && continuesComplement(words[end])) end++;
	while (end > phrase.end + 1 && !closesItem(words[end - 1])) end--;
	return end > phrase.end + 1 ? { first: phrase.first, end } : phrase;
}

const COMPLETED: ReadonlySet<WordClass> = new Set(["noun", "plural", "ing"]);

function continuesComplement(word: PhraseWord | undefined): boolean {
	return word !== undefined && (IN_LIST.has(word.wordClass) || isJoiner(word) || word.wordClass === "possessive");
}

const REASON_OPENERS: ReadonlySet<string> = new Set([
	"because",
	"since",
	"as",
	"so",
	"for",
	"after",
	"by",
	"due",
	"thanks",
	"alleging",
	"saying",
	"arguing",
]);

/**
 * A reason with the word that makes it one: "to keep the school open", "because it rained"; the whole sentence where
 * none does.
 */
export function widenToReason(words: readonly PhraseWord[], phrase: Stretch): Stretch {
	for (const first of [phrase.first, phrase.first - 1])
		if (isReasonOpener(words, first)) return { first, end: phrase.end };
	const isMark = words.at(-1)?.wordClass === "stop" || words.at(-1)?.wordClass === "quote";
	return { first: 0, end: isMark ? words.length - 1 : words.length };
}

/** Whether a phrase begins with a word that makes it a reason, or stands right behind one. */
export function opensReason(words: readonly PhraseWord[], { first }: Stretch): boolean {
	return isReasonOpener(words, first) || isReasonOpener(words, first - 1);
}

function isReasonOpener(words: readonly PhraseWord[], at: number): boolean {
	const word = words[at];
	if (!word) return false;
	return REASON_OPENERS.has(word.lower) || (word.wordClass === "to" && words[at + 1]?.wordClass === "base");
}
