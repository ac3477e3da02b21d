import type { Parsed } from "../clause/parsed.ts";
import { AUXILIARIES, PREPOSITIONS, SUBJECT_PRONOUNS } from "../text/function-words.ts";
import { isAdverbAt, isTimeAt, lowerAt, stretchStart } from "../text/reading.ts";
import { isDash } from "./attribute-after.ts";
import { attributeUnlisted } from "./attribute-unlisted.ts";
import type { Attribution } from "./attribution.ts";
import { type Cue, findCueAt } from "./find-cue.ts";
import { findBehind, findInverted, subjectOf } from "./find-source.ts";

/** Smith said: “…” / Smith told reporters on Monday, “…” / He has no doubt: “…” */
export function attributeBefore(reading: Parsed, number: number): Attribution | null {
	const { words, markedRuns } = reading;
	const end = markedRuns[number]?.first ?? 0;
	const from = stretchStart(reading, end);
	if (from === end) return null;
	const mark = lowerAt(reading, end - 1);
	const isColon = mark === ":";
	const isOpen = isColon || mark === "," || isDash(mark);
	if (!isOpen && isTitle(reading, number)) return null;
	const last = isOpen ? end - 1 : end;
	for (let at = last - 1; at >= from; at--) {
		const cue = findCueAt(reading, at);
		if (!cue) continue;
		if (cue.word.lemma === "according to") {
			const source = findInverted(reading, cue.run.end, last);
			return source?.end === last ? { cue, cueRun: cue.run, source, how: "according" } : null;
		}
		const isSpeech =
			cue.word.classes.has("clause") || cue.word.classes.has("person") || cue.word.classes.has("question");
		if (!isSpeech && !isColon && cue.run.end !== last) continue;
		// Said Lee, who lives nearby, “…”
		if (at === from && isOpen && words[at]?.isCapital && cue.word.form === "past") {
			const source = findBehind(reading, cue, { first: cue.run.end, end: last });
			if (source) return { cue, cueRun: cue.run, source, how: "inverted" };
		}
		if (!isColon && !isLight(reading, cue, last, isOpen)) return null;
		const { source, how } = subjectOf(reading, cue, from);
		if (source) return { cue, cueRun: cue.run, source, how };
		if (cue.word.form === "participle") return { cue, cueRun: cue.run, source: null, how: "guessed" };
		if (!isColon) return null;
	}
	return isOpen ? attributeUnlisted(reading, { from, last }, isColon ? "colon" : mark) : null;
}

/** "War and Peace": every longer word is written large. */
function isTitle({ words, markedRuns }: Parsed, number: number): boolean {
	const { first, end } = markedRuns[number] ?? { first: 0, end: 0 };
	const long = words.slice(first, end).filter(({ isMark, text }) => !isMark && text.length > 3);
	return long.length > 0 && long.every(({ isCapital }) => isCapital);
}

const LONGEST_ADDRESS = 22;

/** Whether only an addressee, a time, a place or the like stands between a cue and the quotation that it opens. */
function isLight(reading: Parsed, cue: Cue, last: number, isOpen: boolean): boolean {
	const gap = last - cue.run.end;
	if (gap <= 0) return true;
	if (gap > LONGEST_ADDRESS) return false;
	let isAfterPreposition = cue.word.classes.has("person") || cue.word.classes.has("question");
	for (let at = cue.run.end; at < last; at++) {
		const lower = lowerAt(reading, at);
		if (lower === "that") return at === last - 1;
		if (lower === "of" && !isOpen) return false;
		if (PREPOSITIONS.has(lower) || lower === "to" || isTimeAt(reading, at)) isAfterPreposition = true;
		else if (isAdverbAt(reading, at) || lower === ",") continue;
		else if (!isAfterPreposition) return isOpen && gap <= 3 && !SUBJECT_PRONOUNS.has(lower);
		if (SUBJECT_PRONOUNS.has(lower) && lower !== "you" && lower !== "it") return false;
		if (AUXILIARIES.has(lower)) return false;
	}
	return isOpen || gap <= 1;
}
