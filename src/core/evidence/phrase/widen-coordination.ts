import type { AskedPhrase } from "./phrase-evidence.ts";
import type { Stretch } from "./widen-phrase.ts";
import type { PhraseWord } from "./words/phrase-words.ts";
import { NOMINAL, type WordClass } from "./words/word-class.ts";

const IN_NOUN_PHRASE: ReadonlySet<WordClass> = new Set<WordClass>([
	...NOMINAL,
	"the",
	"possessive",
	"number",
	"ing",
	"of",
	"in",
	"to",
	"preposition",
]);
const NEVER_LAST: ReadonlySet<WordClass> = new Set(["the", "possessive", "of", "in", "to", "preposition"]);
const CLOSES: ReadonlySet<WordClass> = new Set(["comma", "stop", "quote", "closing", "relative"]);
const LONGEST_HALF = 8;

/**
 * A phrase with the other half of what it is joined to: "either a new start or a return to the old rules", "ceasefires
 * and deals for the surrender of the town".
 */
export function widenToJoint(words: readonly PhraseWord[], phrase: Stretch, asked: AskedPhrase): Stretch {
	for (const first of [phrase.first - 1, phrase.first])
		if (/^(?:either|both)$/.test(words[first]?.lower ?? "")) return widenToBoth(words, { first, end: phrase.end });
	return asked.type === "thing" && asked.slot === "object" ? widenToSecond(words, phrase) : phrase;
}

function widenToBoth(words: readonly PhraseWord[], { first, end }: Stretch): Stretch {
	if (words.slice(first, end).some(isJoint)) return { first, end };
	const reach = words.slice(end, end + LONGEST_HALF).findIndex(isJoint);
	const second = reach < 0 ? null : endOfNounPhrase(words, end + reach + 1);
	return second === null ? { first, end } : { first, end: second };
}

// Only a noun phrase that ends with its clause: "opened a shop and the mill burned" joins two deeds.
function widenToSecond(words: readonly PhraseWord[], phrase: Stretch): Stretch {
	if (!isJoint(words[phrase.end])) return phrase;
	const isPlural = words[phrase.end - 1]?.wordClass === "plural" && isPluralForm(words[phrase.end + 1]);
	const end = endOfNounPhrase(words, phrase.end + 1 + Number(isPlural));
	return end !== null && CLOSES.has(words[end]?.wordClass ?? "stop") ? { first: phrase.first, end } : phrase;
}

// "ceasefires and deals": beside a plural, what could be a verb in -s is one more.
function isPluralForm(word: PhraseWord | undefined): boolean {
	return word !== undefined && (word.wordClass === "verb" || word.wordClass === "base") && /[^s]s$/.test(word.lower);
}

function isJoint(word: PhraseWord | undefined): boolean {
	return word?.lower === "and" || word?.lower === "or";
}

function endOfNounPhrase(words: readonly PhraseWord[], from: number): number | null {
	let end = from;
	while (IN_NOUN_PHRASE.has(words[end]?.wordClass ?? "stop") || (end > from && joinsNouns(words, end))) end++;
	while (end > from && NEVER_LAST.has(words[end - 1]?.wordClass ?? "stop")) end--;
	return end > from ? end : null;
}

function joinsNouns(words: readonly PhraseWord[], at: number): boolean {
	return isJoint(words[at]) && IN_NOUN_PHRASE.has(words[at + 1]?.wordClass ?? "stop");
}
