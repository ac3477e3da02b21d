import { wordSet } from "../../lexicon/word-list.ts";
import * as lists from "../data/verbs.ts";
import { AUXILIARIES, NEGATIONS, RELATIVES } from "../text/function-words.ts";
import { isAdverbAt, lowerAt, type Reading, type Run } from "../text/reading.ts";
import { findFirstPhrase } from "./first-phrase.ts";
import { findPhraseEndingAt } from "./phrase-before.ts";
import { findBack, findBeforeAside } from "./subject-before-aside.ts";

/** The noun phrase that is the subject of the verb at a word; null where none is found in its stretch. */
export function findSubjectBefore(reading: Reading, verb: number, from: number): Run | null {
	let at = verb - 1;
	while (at >= from && isVerbHelper(reading, at)) at--;
	if (at < from) return null;
	const lower = lowerAt(reading, at);
	if (lower === ")") {
		const open = findBack(reading, at, from, "(");
		return open > from ? findSubjectBefore(reading, open, from) : null;
	}
	if (lower === "," || lower === "—" || lower === "–" || lower === "―") return findBeforeAside(reading, at, from);
	if (RELATIVES.has(lower)) {
		const comma = lowerAt(reading, at - 1) === ",";
		return at - 1 > from ? findPhraseEndingAt(reading, comma ? at - 2 : at - 1, from) : null;
	}
	if (lower === "and" || lower === "but" || lower === "then") return findFirstPhrase(reading, from, at);
	const phrase = findPhraseEndingAt(reading, at, from);
	// "an official who spoke yesterday said": the phrase belongs to a relative clause.
	const relative = phrase ? phrase.first - (lowerAt(reading, phrase.first) === "who" ? 0 : 1) : -1;
	if (phrase && relative > from && lowerAt(reading, relative) === "who" && phrase.end - phrase.first > 1) {
		return findPhraseEndingAt(reading, relative - (lowerAt(reading, relative - 1) === "," ? 2 : 1), from) ?? phrase;
	}
	return phrase;
}

const CATENATIVES = wordSet(lists.CATENATIVES);

function isVerbHelper(reading: Reading, at: number): boolean {
	const lower = lowerAt(reading, at);
	return AUXILIARIES.has(lower) || NEGATIONS.has(lower) || CATENATIVES.has(lower) || isAdverbAt(reading, at);
}
