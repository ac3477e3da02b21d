import { DETERMINERS, SUBJECT_PRONOUNS } from "../text/function-words.ts";
import { isAdverbAt, isTimeAt, lowerAt, type Reading, type Run } from "../text/reading.ts";
import { endsName, isNominal, isVerbLike, skipRole } from "./noun-phrase-bounds.ts";

const LONGEST_PHRASE = 40;

/** The noun phrase that begins at a word: "Ahmed Taha", "a spokesman for the company". */
export function findPhraseStartingAt(reading: Reading, first: number, end: number): Run | null {
	const lower = lowerAt(reading, first);
	if (SUBJECT_PRONOUNS.has(lower)) return { first, end: first + 1 };
	if ((!isNominal(reading, first) && !DETERMINERS.has(lower)) || isTimeAt(reading, first)) return null;
	let at = first + 1;
	while (at < Math.min(end, first + LONGEST_PHRASE)) {
		const next = lowerAt(reading, at);
		if (next === "'s" || next === "'") {
			at++;
			continue;
		}
		if ((next === "called" || next === "named") && reading.words[at + 1]?.isCapital && DETERMINERS.has(lower)) {
			at += 2;
			continue;
		}
		if (isVerbLike(reading, at)) break;
		const joins =
			next === "of" ||
			next === "for" ||
			((next === "at" || next === "with" || next === "from") && !reading.words[at - 1]?.isCapital);
		if (joins && at + 1 < end && (isNominal(reading, at + 1) || DETERMINERS.has(lowerAt(reading, at + 1)))) {
			at += 2;
			continue;
		}
		if (next === "and" && reading.words[at - 1]?.isCapital && reading.words[at + 1]?.isCapital) {
			at += 2;
			continue;
		}
		if (!isNominal(reading, at) || isTimeAt(reading, at) || isAdverbAt(reading, at)) break;
		if (!DETERMINERS.has(lower) && endsName(reading, at)) {
			const name = skipRole(reading, at, end);
			if (name < 0) break;
			at = name;
		}
		at++;
	}
	return isNominal(reading, at - 1) ? { first, end: at } : null;
}
