import type { AskedPhrase } from "./phrase-evidence.ts";
import type { Stretch } from "./widen-phrase.ts";
import type { PhraseWord } from "./words/phrase-words.ts";
import type { WordClass } from "./words/word-class.ts";

const IN_NAME: ReadonlySet<WordClass> = new Set(["name", "given", "body", "country"]);
const CLOSES_PLACE: ReadonlySet<WordClass> = new Set(["comma", "stop"]);

/**
 * A phrase with the whole of each name that it cuts: "Lopez" becomes "Maria Lopez", "Leeds" becomes "University of
 * Leeds", "Havre" becomes "Havre, Montana"; "Then Lopez" becomes "Lopez".
 */
export function widenToName(words: readonly PhraseWord[], phrase: Stretch, asked: AskedPhrase): Stretch {
	const { first, end } = widenToBody(words, widenToRun(words, skipOpener(words, phrase)));
	return { first: startOfPlace(words, first, end), end: endOfPlace(words, endOfBearer(words, end, asked)) };
}

// "Then Anna Roy": what begins the sentence is no part of the name.
function skipOpener(words: readonly PhraseWord[], { first, end }: Stretch): Stretch {
	const isOpener = first === 0 && end > 1 && words[0]?.wordClass === "adverb" && isOfName(words[1]);
	return { first: isOpener ? 1 : first, end };
}

// "Montana" of "in Havre, Montana": the town is the place.
function startOfPlace(words: readonly PhraseWord[], first: number, end: number): number {
	const isLand = end === first + 1 && words[first]?.wordClass === "country" && words[first - 1]?.lower === ",";
	if (!isLand || !isOfName(words[first - 2])) return first;
	let at = first - 2;
	while (isOfName(words[at - 1])) at--;
	return words[at - 1]?.wordClass === "in" || words[at - 1]?.wordClass === "to" ? at : first;
}

function widenToRun(words: readonly PhraseWord[], phrase: Stretch): Stretch {
	let { first, end } = phrase;
	if (isOfName(words[first])) while (isOfName(words[first - 1])) first--;
	if (isOfName(words[end - 1])) while (isOfName(words[end])) end++;
	return { first, end };
}

function isOfName(word: PhraseWord | undefined): boolean {
	return word !== undefined && IN_NAME.has(word.wordClass) && hasCapital(word);
}

function hasCapital(word: PhraseWord | undefined): boolean {
	return word !== undefined && /^\p{Lu}/u.test(word.text);
}

// "University of Leeds", "Department of State Affairs"
function widenToBody(words: readonly PhraseWord[], phrase: Stretch): Stretch {
	const body = words[phrase.first - 2];
	const isBody = body?.wordClass === "body" && hasCapital(body) && words[phrase.first - 1]?.lower === "of";
	return isBody && hasCapital(words[phrase.first]) ? { first: phrase.first - 2, end: phrase.end } : phrase;
}

// "the shipping" of "the shipping company North Line", where a company is asked for.
function endOfBearer(words: readonly PhraseWord[], end: number, { focusTerms }: AskedPhrase): number {
	const isFocus = (word: PhraseWord | undefined) => word?.terms.some((term) => focusTerms.has(term)) ?? false;
	let at = end;
	while (isFocus(words[at])) at++;
	if (!isFocus(words[at - 1])) return end;
	const nameFrom = at;
	while (isOfName(words[at])) at++;
	return at > nameFrom ? at : end;
}

// "Havre, Montana": a place with the country or state that it lies in.
function endOfPlace(words: readonly PhraseWord[], end: number): number {
	const isPlace = IN_NAME.has(words[end - 1]?.wordClass ?? "stop") && words[end]?.lower === ",";
	if (!isPlace || words[end + 1]?.wordClass !== "country") return end;
	let at = end + 2;
	while (isOfName(words[at])) at++;
	return CLOSES_PLACE.has(words[at]?.wordClass ?? "stop") ? at : end;
}
