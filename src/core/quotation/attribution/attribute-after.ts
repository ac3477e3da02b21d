import { findSubjectBefore } from "../phrase/find-subject.ts";
import { isNominal } from "../phrase/noun-phrase-bounds.ts";
import { findPhraseStartingAt } from "../phrase/phrase-after.ts";
import { findPhraseEndingAt } from "../phrase/phrase-before.ts";
import { isFullName } from "../phrase/subject-before-aside.ts";
import {
	AUXILIARIES,
	CONJUNCTIONS,
	DETERMINERS,
	isAdverb,
	PREPOSITIONS,
	SUBJECT_PRONOUNS,
	TIME_WORDS,
} from "../text/function-words.ts";
import { lowerAt, type Reading, type Run, stretchEnd } from "../text/reading.ts";
import type { Attribution } from "./attribution.ts";
import { findCueAt } from "./find-cue.ts";
import { findInverted, isNameOrPronoun } from "./find-source.ts";

const LONGEST_LEAD = 45;

/** “…,” he said. / “…,” says Ahmed Taha, a commander. / “…?” Smith asked. */
export function attributeAfter(reading: Reading, number: number, last: string): Attribution | null {
	const { words, markedRuns } = reading;
	let from = markedRuns[number]?.end ?? 0;
	const next = lowerAt(reading, from);
	if (words[from]?.paragraph !== words[from - 1]?.paragraph) {
		return isDash(next) ? attributeSigned(reading, from + 1) : null;
	}
	if (next === "." || next === "?" || next === "!") return null;
	if (next === "," || isDash(next)) from++;
	const isComma = last === "," || next === "," || isDash(next);
	const end = Math.min(stretchEnd(reading, from), from + LONGEST_LEAD);
	// After a full stop a new sentence begins: only the shortest of attributions belongs to what is before it.
	const isNewSentence = !isComma && last === "." && words[from]?.sentence !== words[from - 1]?.sentence;
	if (isNewSentence && end - from > 4) return null;
	const isEnded = last === "?" || last === "!" || last === "…";
	let opening = from;
	while (opening < end && isAdverb(lowerAt(reading, opening))) opening++;
	for (let at = opening; at < end; at++) {
		const lower = lowerAt(reading, at);
		if (lower === ";" || lower === ":") return null;
		const cue = findCueAt(reading, at);
		if (!cue) continue;
		if (cue.word.lemma === "according to") {
			if (at !== opening) return null;
			return { cue, cueRun: cue.run, source: findPhraseStartingAt(reading, cue.run.end, stretchEnd(reading, at)) };
		}
		if (cue.word.form === "participle" || cue.word.form === "base") {
			if (at === opening) return null;
			if (cue.word.form === "participle") continue;
		}
		if (!cue.word.classes.has("clause") && !cue.word.classes.has("person") && !cue.word.classes.has("question"))
			continue;
		if (at === opening) {
			const source = findInverted(reading, cue, stretchEnd(reading, at));
			return source ? { cue, cueRun: cue.run, source } : null;
		}
		const source = wholeSubject(reading, opening, at) ?? findSubjectBefore(reading, at, opening);
		if (!source || !begins(reading, source, opening)) {
			if (source || isEnded) return null;
			continue;
		}
		if (isEnded && lowerAt(reading, cue.run.end) === "that") return null;
		return { cue, cueRun: cue.run, source };
	}
	return isComma || isDash(next) ? attributeBare(reading, opening, end) : null;
}

/** “…” and in a paragraph of its own: – Ahmed Taha */
function attributeSigned(reading: Reading, first: number): Attribution | null {
	const source = findPhraseStartingAt(reading, first, stretchEnd(reading, first));
	if (!source || !isNameOrPronoun(reading, source) || lowerAt(reading, source.end) === ":") return null;
	return { cue: null, cueRun: { first: first - 1, end: first }, source };
}

/** “…,” Jones went on / “…” – Ahmed Taha: a name or pronoun with a verb that no list holds, or with none. */
function attributeBare(reading: Reading, first: number, end: number): Attribution | null {
	const source = findPhraseStartingAt(reading, first, end);
	if (!source || !isNameOrPronoun(reading, source) || DETERMINERS.has(lowerAt(reading, first))) return null;
	const isAlone = source.end === end;
	if (isAlone ? !isFullName(reading, source) : reading.words[source.end]?.isMark) return null;
	return {
		cue: null,
		cueRun: isAlone ? { first: first - 1, end: first } : { first: source.end, end: source.end + 1 },
		source,
	};
}

/**
 * All words from the quotation to the verb, where they are one phrase without a name before a role: "a spokesman for
 * House Democrats".
 */
function wholeSubject(reading: Reading, first: number, verb: number): Run | null {
	let end = verb;
	while (end > first && (AUXILIARIES.has(lowerAt(reading, end - 1)) || isAdverb(lowerAt(reading, end - 1)))) end--;
	if (!DETERMINERS.has(lowerAt(reading, first))) return null;
	for (let at = first + 1; at < end; at++) {
		const lower = lowerAt(reading, at);
		const isPart =
			isNominal(reading, at) || PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || lower === "'s" || lower === "and";
		if (!isPart || lower === "as" || SUBJECT_PRONOUNS.has(lower)) return null;
	}
	return end - first > 1 ? { first, end } : null;
}

/**
 * Whether a source stands at the beginning, or behind a lead or the role that it belongs to: "his wife, Mary Smith,".
 */
function begins(reading: Reading, { first }: Run, opening: number): boolean {
	if (first === opening || isLead(reading, opening, first)) return true;
	return lowerAt(reading, first - 1) === "," && findPhraseEndingAt(reading, first - 2, opening)?.first === opening;
}

/** Words that may stand between a quotation and its attribution: "but on Monday", "as". */
function isLead(reading: Reading, first: number, end: number): boolean {
	if (end - first > 6) return false;
	for (let at = first; at < end; at++) {
		const lower = lowerAt(reading, at);
		if (lower === ",") continue;
		if (at === first && CONJUNCTIONS.has(lower)) continue;
		if (!(isAdverb(lower) || TIME_WORDS.has(lower) || PREPOSITIONS.has(lower) || DETERMINERS.has(lower))) return false;
	}
	return true;
}

export function isDash(mark: string): boolean {
	return /^[—–―-]+$/.test(mark);
}
