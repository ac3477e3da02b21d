import type { Parsed } from "../clause/parsed.ts";
import { findPhraseStartingAt } from "../phrase/phrase-after.ts";
import { findPhraseEndingAt } from "../phrase/phrase-before.ts";
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from "../text/function-words.ts";
import { isAdverbAt, isTimeAt, lowerAt, type Run, stretchEnd } from "../text/reading.ts";
import { attributeBare, attributeBracketed, attributeSigned } from "./attribute-bare.ts";
import type { Attribution } from "./attribution.ts";
import { findCueAt } from "./find-cue.ts";
import { findBehind, subjectOf } from "./find-source.ts";
import { findUnlistedAt, findVerbFirst, PARTICLE } from "./unlisted-cue.ts";

const LONGEST_LEAD = 45;

/** “…,” he said. / “…,” says Ahmed Taha, a commander. / “…?” Smith asked. */
export function attributeAfter(reading: Parsed, number: number, last: string): Attribution | null {
	const { words, markedRuns } = reading;
	let from = markedRuns[number]?.end ?? 0;
	const next = lowerAt(reading, from);
	if (words[from]?.paragraph !== words[from - 1]?.paragraph) {
		// Below a paragraph that holds more than the quotation, a dash and a name sign the report, not the quotation.
		const first = markedRuns[number]?.first ?? 0;
		const isWhole = words[first]?.paragraph !== words[first - 1]?.paragraph;
		return isDash(next) && isWhole ? attributeSigned(reading, from + 1) : null;
	}
	if (next === "." || next === "?" || next === "!") return null;
	if (next === "(") return attributeBracketed(reading, from);
	if (next === "," || isDash(next)) from++;
	const isComma = last === "," || next === "," || isDash(next);
	const end = Math.min(stretchEnd(reading, from), from + LONGEST_LEAD);
	// After a full stop a new sentence begins: only the shortest of attributions belongs to what is before it.
	const isNewSentence = !isComma && last === "." && words[from]?.sentence !== words[from - 1]?.sentence;
	if (isNewSentence && end - from > 4) return null;
	const isEnded = last === "?" || last === "!" || last === "…";
	let opening = from;
	while (opening < end && isAdverbAt(reading, opening)) opening++;
	if (isJoined(reading, number, opening)) return null;
	for (let at = opening; at < end; at++) {
		const lower = lowerAt(reading, at);
		if (lower === ";" || lower === ":") return null;
		const cue = findCueAt(reading, at);
		if (!cue || words[at]?.isCapital) continue;
		if (cue.word.lemma === "according to") {
			if (at !== opening) return null;
			const source = findPhraseStartingAt(reading, cue.run.end, stretchEnd(reading, at));
			return { cue, cueRun: cue.run, source, how: "according" };
		}
		if (cue.word.form === "participle" || cue.word.form === "base") {
			if (at === opening) return null;
			if (cue.word.form === "participle") continue;
		}
		if (!cue.word.classes.has("clause") && !cue.word.classes.has("person") && !cue.word.classes.has("question"))
			continue;
		if (at === opening) {
			const after = PARTICLE.test(lowerAt(reading, cue.run.end)) ? cue.run.end + 1 : cue.run.end;
			const source = findBehind(reading, cue, { first: after, end: stretchEnd(reading, at) });
			return source ? { cue, cueRun: cue.run, source, how: "inverted" } : null;
		}
		const clause = reading.clauses.get(at);
		// “…” before the palace would agree: what follows is part of what is told.
		if (clause?.kind === "subordinate" && clause.opener >= opening && lowerAt(reading, clause.opener) !== "as")
			return null;
		const { source, how } = subjectOf(reading, cue, opening);
		if (!source || !begins(reading, source, opening)) {
			if (source || isEnded) return null;
			continue;
		}
		if (isEnded && lowerAt(reading, cue.run.end) === "that") return null;
		return { cue, cueRun: cue.run, source, how };
	}
	const isTouching = isComma || isDash(next);
	if (!isTouching && !isEnded) return null;
	if (!isTouching) return findVerbFirst(reading, opening, end);
	return findUnlistedAt(reading, opening, end) ?? attributeBare(reading, opening, end);
}

/**
 * "It called them “pure fiction,” and drivers told …": a clause of its own, since the quotation ends one that began
 * before it.
 */
function isJoined(reading: Parsed, number: number, opening: number): boolean {
	const first = reading.markedRuns[number]?.first ?? 0;
	const isWithin = first > 0 && reading.words[first - 1]?.sentence === reading.words[first]?.sentence;
	return isWithin && /^(?:and|but|while|so)$/.test(lowerAt(reading, opening));
}

/**
 * Whether a source stands at the beginning, or behind a lead or the role that it belongs to: "his wife, Mary Smith,".
 */
function begins(reading: Parsed, { first }: Run, opening: number): boolean {
	if (first < opening) return false;
	if (first === opening || isLead(reading, opening, first)) return true;
	return lowerAt(reading, first - 1) === "," && findPhraseEndingAt(reading, first - 2, opening)?.first === opening;
}

/** Words that may stand between a quotation and its attribution: "but on Monday", "as". */
function isLead(reading: Parsed, first: number, end: number): boolean {
	if (end - first > 6) return false;
	for (let at = first; at < end; at++) {
		const lower = lowerAt(reading, at);
		if (lower === ",") continue;
		if (at === first && CONJUNCTIONS.has(lower)) continue;
		if (!(isAdverbAt(reading, at) || isTimeAt(reading, at) || PREPOSITIONS.has(lower) || DETERMINERS.has(lower)))
			return false;
		if (AUXILIARIES.has(lower)) return false;
	}
	return true;
}

export function isDash(mark: string): boolean {
	return /^[—–―-]+$/.test(mark);
}
