import { SENTENCE_OPENERS } from "../../article/abbreviations.ts";
import { wordsOf } from "../../lexicon/word-list.ts";
import * as lists from "../data/never-in-names.ts";
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, TIME_WORDS } from "./function-words.ts";
import { isGivenName } from "./given-names.ts";
import { INITIAL, PARTICLES, plain, SUFFIXES, WITH_ARTICLE } from "./name-parts.ts";
import type { Word } from "./words.ts";

const NEVER_IN_A_NAME: ReadonlySet<string> = new Set([...SENTENCE_OPENERS, ...wordsOf(lists.NEVER_IN_A_NAME)]);
const MONTHS_AND_NAMES: ReadonlySet<string> = new Set(["april", "may", "june", "august", "will"]);

// Words that headlines print small.
const PRINTED_SMALL: ReadonlySet<string> = new Set([
	...PREPOSITIONS,
	...DETERMINERS,
	...CONJUNCTIONS,
	...AUXILIARIES,
	"'s",
]);
// The share of capitalised words above which a sentence is a headline.
const MOST = 0.8;
const MOST_WORDS = 14;

/** The sentences with most of their words in capitals, such as headlines: there a capital letter says nothing. */
export function findHeadlines(words: readonly Word[]): ReadonlySet<number> {
	const headlines = new Set<number>();
	let sentence = -1;
	let counted = 0;
	let capital = 0;
	for (const word of words) {
		if (word.sentence !== sentence) {
			sentence = word.sentence;
			counted = 0;
			capital = 0;
		}
		if (word.isMark || (word.isCapital ? word.end - word.start < 4 : PRINTED_SMALL.has(word.lower))) continue;
		counted++;
		if (word.isCapital) capital++;
		if (counted >= 4 && capital / counted > MOST) headlines.add(sentence);
		else headlines.delete(sentence);
	}
	return headlines;
}

/**
 * What is written large where no sentence begins and no headline stands, in lower case: where "Tom Daly" is told of,
 * "Daly" is no adverb, and "Manning" no participle. "May" and the like are so only behind a given name.
 */
export function findLarge(words: readonly Word[], headlines: ReadonlySet<number>): ReadonlySet<string> {
	const large = new Set<string>();
	words.forEach((word, at) => {
		const before = words[at - 1];
		if (!word.isCapital || headlines.has(word.sentence) || opensSentence(before, word)) return;
		const { lower } = word;
		const isNamed = MONTHS_AND_NAMES.has(lower) && before !== undefined && isGivenName(plain(before));
		if (isNamed || !(TIME_WORDS.has(lower) || AUXILIARIES.has(lower) || ADVERBS.has(lower))) large.add(lower);
	});
	return large;
}

/** Whether a word is written large whatever it is: it begins a sentence or a quotation, or stands behind a colon. */
export function opensSentence(before: Word | undefined, word: Word): boolean {
	return !before || before.sentence !== word.sentence || /^["“”‘«:—–-]$/.test(before.text);
}

/** Where the run of capitalised words that begins at an index ends; at that index itself where none begins. */
export function endOfRun(words: readonly Word[], first: number, headlines: ReadonlySet<number>): number {
	if (!isNamePart(words[first])) return first;
	let end = first + 1;
	while (end < words.length && end - first < MOST_WORDS) {
		const word = words[end];
		const before = words[end - 1];
		if (!word || !before || word.sentence !== before.sentence) break;
		if (word.start - before.end !== 1) {
			if (!isCommaBeforeSuffix(words, end)) break;
			end += 2;
			continue;
		}
		if (isNamePart(word) || (isLargeAuxiliary(word) && !headlines.has(word.sentence))) end++;
		else if (PARTICLES.has(word.lower) && !word.isCapital && endOfParticles(words, end) > end)
			end = endOfParticles(words, end);
		else break;
	}
	const headline = words[first];
	return headline && headlines.has(headline.sentence) ? endInHeadline(words, first, end) : end;
}

// In a headline, a known given name and the word after it, or one word.
function endInHeadline(words: readonly Word[], first: number, end: number): number {
	const word = words[first];
	return word && isGivenName(plain(word)) && end - first >= 2 ? first + 2 : first + 1;
}

function isNamePart(word: Word | undefined): boolean {
	if (!word || word.isMark || word.text === "I") return false;
	if (INITIAL.test(word.text) && word.text.endsWith(".")) return true;
	if (word.isCapital) return !NEVER_IN_A_NAME.has(word.lower) || MONTHS_AND_NAMES.has(word.lower);
	return WITH_ARTICLE.test(word.text);
}

// "Kofi Were" is called so: an auxiliary is written small.
function isLargeAuxiliary({ isCapital, lower }: Word): boolean {
	return isCapital && AUXILIARIES.has(lower);
}

function endOfParticles(words: readonly Word[], at: number): number {
	let end = at;
	while (end < words.length && end < at + 3 && PARTICLES.has(words[end]?.lower ?? "")) end++;
	return isNamePart(words[end]) && words[end]?.sentence === words[at]?.sentence ? end + 1 : at;
}

function isCommaBeforeSuffix(words: readonly Word[], at: number): boolean {
	return words[at]?.text === "," && SUFFIXES.has(words[at + 1]?.lower ?? "") && words[at + 1]?.isCapital === true;
}
