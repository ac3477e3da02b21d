import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS } from "../text/function-words.ts";
import { isAdverbAt, isNameLike, lowerAt, type Reading, type Run } from "../text/reading.ts";
import { findPhraseStartingAt } from "./phrase-after.ts";
import { PERIODS } from "./phrase-before.ts";

/** The first noun phrase between two words, for a verb that shares its subject: "Smith shook his head and said". */
export function findFirstPhrase(reading: Reading, from: number, end: number): Run | null {
	let at = skipDateline(reading, from, end);
	for (let turn = 0; turn < 3 && at < end; turn++) {
		while (at < end && (/^(?:and|but|so|then|,)$/.test(lowerAt(reading, at)) || isAdverbAt(reading, at))) at++;
		if (!isIntroduction(reading, at)) break;
		let comma = at;
		while (comma < end && !(lowerAt(reading, comma) === "," && opensClause(reading, comma + 1))) comma++;
		if (comma >= end) break;
		at = comma + 1;
	}
	return findPhraseStartingAt(reading, at, end);
}

function opensClause(reading: Reading, at: number): boolean {
	const lower = lowerAt(reading, at);
	return (
		reading.words[at]?.isCapital === true ||
		DETERMINERS.has(lower) ||
		SUBJECT_PRONOUNS.has(lower) ||
		isIntroduction(reading, at)
	);
}

/** "WASHINGTON, Dec. 8 (UPI) — ": the sentence begins after the dash. */
function skipDateline(reading: Reading, from: number, end: number): number {
	for (let at = from; at < Math.min(end, from + 14); at++) {
		if (/^[—–―-]+$/.test(lowerAt(reading, at)))
			return reading.words[from]?.text === reading.words[from]?.text.toUpperCase() ? at + 1 : from;
	}
	return from;
}

/**
 * "On Monday, …", "Hours later, …", "As the crowd left, …", "Asked why, …": words before the subject, up to a comma.
 */
function isIntroduction(reading: Reading, at: number): boolean {
	const lower = lowerAt(reading, at);
	if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || TIME_WORDS.has(lower)) return true;
	if (/(?:ing|ed)$/.test(lower) && !isNameLike(reading, at)) return true;
	for (let i = at; i < at + 3; i++) {
		const next = lowerAt(reading, i);
		if (next === ",") return i > at && isAdverbAt(reading, i - 1);
		if (PERIODS.has(next.replace(/s$/, ""))) return true;
	}
	return false;
}
