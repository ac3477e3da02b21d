import { DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from "../text/function-words.ts";
import { lowerAt, type Reading, type Run } from "../text/reading.ts";
import { ROLE_MODIFIERS, ROLES, TITLES } from "../text/titles.ts";
import { isNominal } from "./noun-phrase-bounds.ts";
import { findPhraseEndingAt } from "./phrase-before.ts";

/** "Smith, a teacher from Leeds, said": the phrase before the aside; "his wife, Mary Smith, said": the name in it. */
export function findBeforeAside(reading: Reading, comma: number, from: number): Run | null {
	let best: Run | null = null;
	for (let i = comma - 1; i >= from && comma - i < LONGEST_ASIDE; i--) {
		const lower = lowerAt(reading, i);
		if (lower === ";" || lower === ":" || lower === "") break;
		if (lower !== "," && lower !== "—" && lower !== "–" && lower !== "―") continue;
		if (!opensAside(reading, i + 1)) continue;
		const phrase = findPhraseEndingAt(reading, beforeBracket(reading, i - 1, from), from);
		if (!phrase) continue;
		const aside = { first: i + 1, end: comma };
		if (!best && isRole(reading, phrase) && isFullName(reading, aside)) return aside;
		if (isNameAtHead(reading, phrase)) return phrase;
		best = phrase;
	}
	return best;
}

/**
 * Whether a phrase tells what somebody is, not who: its last word is written small, or is a title ("the Economic
 * Minister").
 */
export function isRole(reading: Reading, { end }: Run): boolean {
	return reading.words[end - 1]?.isCapital !== true || TITLES.has(lowerAt(reading, end - 1));
}

/** Whether a run is a name of two words or more and nothing else. */
export function isFullName(reading: Reading, { first, end }: Run): boolean {
	if (end - first < 2 || end - first > 5) return false;
	for (let at = first; at < end; at++) {
		const word = reading.words[at];
		if (!word?.isCapital || DETERMINERS.has(word.lower) || !isNominal(reading, at)) return false;
	}
	return true;
}

function opensAside(reading: Reading, at: number): boolean {
	const lower = lowerAt(reading, at);
	const word = reading.words[at];
	return (
		DETERMINERS.has(lower) ||
		RELATIVES.has(lower) ||
		/^\d{1,2}$/.test(lower) ||
		ROLES.has(lower) ||
		ROLE_MODIFIERS.has(lower) ||
		TITLES.has(lower) ||
		PREPOSITIONS.has(lower) ||
		lower === "whose" ||
		lower === "now" ||
		word?.isCapital === true ||
		/(?:ing|ed)$/.test(lower)
	);
}

/** "Jim Jordan (R-Ohio)": the word before the bracket that ends at a word. */
function beforeBracket(reading: Reading, at: number, from: number): number {
	return lowerAt(reading, at) === ")" ? findBack(reading, at, from, "(") - 1 : at;
}

/** Whether a phrase names somebody before any preposition: "Jane Hill of Leeds", and not "a teacher in Leeds". */
function isNameAtHead(reading: Reading, { first, end }: Run): boolean {
	for (let at = first; at < end && !PREPOSITIONS.has(lowerAt(reading, at)); at++) {
		if (reading.words[at]?.isCapital && !DETERMINERS.has(lowerAt(reading, at))) return true;
	}
	return SUBJECT_PRONOUNS.has(lowerAt(reading, first));
}

export function findBack(reading: Reading, at: number, from: number, wanted: string): number {
	for (let i = at - 1; i >= from && at - i < LONGEST_ASIDE; i--) if (lowerAt(reading, i) === wanted) return i;
	return -1;
}

const LONGEST_ASIDE = 45;
