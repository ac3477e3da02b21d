import type { Parsed } from "../clause/parsed.ts";
import { findPhraseStartingAt } from "../phrase/phrase-after.ts";
import { isFullName, isRole } from "../phrase/subject-before-aside.ts";
import { DETERMINERS } from "../text/function-words.ts";
import { lowerAt, type Run, stretchEnd } from "../text/reading.ts";
import type { Attribution } from "./attribution.ts";
import { isNameOrPronoun } from "./find-source.ts";

/** “…” and in a paragraph of its own: – Ahmed Taha */
export function attributeSigned(reading: Parsed, first: number): Attribution | null {
	const source = findPhraseStartingAt(reading, first, stretchEnd(reading, first));
	if (!source || !isNameOrPronoun(reading, source) || lowerAt(reading, source.end) === ":") return null;
	return { cue: null, cueRun: { first: first - 1, end: first }, source, how: "signed" };
}

/** “…” – Ahmed Taha, a commander: a name without a verb, and at most what its bearer is. */
export function attributeBare(reading: Parsed, first: number, end: number): Attribution | null {
	const source = findPhraseStartingAt(reading, first, end);
	if (!source || DETERMINERS.has(lowerAt(reading, first)) || !isFullName(reading, source)) return null;
	if (source.end !== end && !isDescribed(reading, source.end, end)) return null;
	return { cue: null, cueRun: { first: first - 1, end: first }, source, how: "signed" };
}

/** “…” (Ahmed Taha, commander) */
export function attributeBracketed(reading: Parsed, bracket: number): Attribution | null {
	let end = bracket + 1;
	while (end < bracket + LONGEST_BRACKET && lowerAt(reading, end) !== ")" && lowerAt(reading, end) !== "") end++;
	if (lowerAt(reading, end) !== ")") return null;
	return attributeBare(reading, bracket + 1, end);
}

const LONGEST_BRACKET = 16;

// ", head of surgery": a comma and a phrase that tells what somebody is, up to the end.
function isDescribed(reading: Parsed, comma: number, end: number): boolean {
	if (lowerAt(reading, comma) !== ",") return false;
	const phrase: Run | null = findPhraseStartingAt(reading, comma + 1, end);
	return phrase !== null && phrase.end === end && isRole(reading, { first: phrase.first, end: phrase.first + 1 });
}
