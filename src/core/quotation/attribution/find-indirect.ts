import { wordSet } from "../../lexicon/word-list.ts";
import { classAt } from "../clause/classed.ts";
import type { Parsed } from "../clause/parsed.ts";
import { NOUN_LIKE_CUES, QUOTES_ONLY_CUES } from "../data/cues.ts";
import { findPhraseStartingAt } from "../phrase/phrase-after.ts";
import type { How } from "../quotation.ts";
import { trimRun } from "../text/content-span.ts";
import { isTerminal, lowerAt, REACH, type Run } from "../text/reading.ts";
import { goesOn, opensWithoutTense, tells } from "./clause-within.ts";
import { type Cue, findCueAt } from "./find-cue.ts";
import { type Sourced, subjectOf } from "./find-source.ts";
import { contentAfter } from "./reported-clause.ts";

/**
 * Speech that is not wholly in quotation marks: its content (one span, or two around the attribution), cue and source.
 */
type Indirect = {
	readonly contents: readonly Run[];
	readonly cue: Cue;
	readonly source: Run | null;
	readonly how: How;
};

const NOUN_LIKE = wordSet(NOUN_LIKE_CUES);
/** Verbs that report a quotation and no clause: she read a book, they cried out for help. */
const QUOTES_ONLY = wordSet(QUOTES_ONLY_CUES);

/** Every reported clause of the article whose cue is not taken already. */
export function findIndirect(reading: Parsed, taken: ReadonlySet<number>): readonly Indirect[] {
	const found: Indirect[] = [];
	let from = 0;
	for (const at of reading.cues) {
		if (at < from) continue;
		const cue = findCueAt(reading, at);
		if (!cue || taken.has(cue.verb) || QUOTES_ONLY.has(cue.word.lemma) || isNoun(reading, cue)) continue;
		const indirect = readIndirect(reading, cue);
		if (indirect) found.push(indirect);
		const isAccording = cue.word.lemma === "according to";
		from = Math.max(cue.run.end, isAccording ? (indirect?.source?.end ?? 0) : 0);
	}
	return found;
}

/** "the strong report", "60 pledged votes": a form that may be a noun or describe one, and is not read as a verb. */
function isNoun(reading: Parsed, { verb, word }: Cue): boolean {
	if (word.form === "past") {
		const isCounted = /^\d/.test(lowerAt(reading, verb - 1));
		return isCounted && classAt(reading, verb + 1) === "open" && lowerAt(reading, verb + 1).endsWith("s");
	}
	if (word.form === "participle" || reading.clauses.has(verb)) return false;
	return NOUN_LIKE.has(word.lemma);
}

function readIndirect(reading: Parsed, cue: Cue): Indirect | null {
	const sentence = sentenceRun(reading, cue.verb);
	if (cue.word.lemma === "according to") return readAccording(reading, cue, sentence);
	const from = clauseStart(reading, cue.verb, sentence.first);
	// "Explaining why it stopped, Lee said …": what opens a sentence so belongs to the verb to come.
	if (cue.word.form === "participle" && cue.verb === sentence.first) return null;
	const near = subjectOf(reading, cue, from);
	const { source, how } = near.source || from === sentence.first ? near : subjectOf(reading, cue, sentence.first);
	if (!source && cue.word.form !== "participle") return null;
	// "…, Lee said while visiting a fair": what follows tells when or why it was said.
	const told = WHEN.test(lowerAt(reading, cue.run.end))
		? readInterposed(reading, cue, sentence, { source, how })
		: null;
	if (told) return told;
	const after = contentAfter(reading, cue, sentence, source);
	if (after) return { contents: [after], cue, source, how };
	return readInterposed(reading, cue, sentence, { source, how });
}

const WHEN = /^(?:while|when|as|because|after|before)$/;

/** "…, Smith said." and "The plan, Smith said, will work." */
function readInterposed(reading: Parsed, cue: Cue, sentence: Run, { source, how }: Sourced): Indirect | null {
	if (
		!source ||
		!(cue.word.classes.has("clause") || cue.word.classes.has("person")) ||
		cue.word.form === "participle" ||
		cue.word.form === "base"
	)
		return null;
	const start = Math.min(source.first, cue.verb);
	if (start - 2 < sentence.first || lowerAt(reading, start - 1) !== ",") return null;
	const before = trimRun(reading, { first: sentence.first, end: start - 1 });
	if (opensWithoutTense(reading, before)) return null;
	const end = Math.max(source.end, cue.run.end);
	if (lowerAt(reading, end) !== "," || end + 3 > sentence.end) {
		return before.end - before.first < 3 || !tells(reading, before) ? null : { contents: [before], cue, source, how };
	}
	const after = trimRun(reading, { first: end + 1, end: sentence.end });
	if (goesOn(reading, after)) return { contents: [before, after], cue, source, how };
	if (tells(reading, before)) return { contents: [before], cue, source, how };
	return tells(reading, after) ? { contents: [before, after], cue, source, how } : null;
}

/** "According to a report, it rained." and "It rained, according to a report." */
function readAccording(reading: Parsed, cue: Cue, sentence: Run): Indirect | null {
	const source = findPhraseStartingAt(reading, cue.run.end, sentence.end);
	if (!source) return null;
	if (cue.verb - sentence.first < 3) {
		let comma = source.end;
		while (comma < sentence.end && lowerAt(reading, comma) !== ",") comma++;
		const content = trimRun(reading, { first: comma + 1, end: sentence.end });
		return content.end - content.first < 3 ? null : { contents: [content], cue, source, how: "according" };
	}
	const before = trimRun(reading, { first: clauseStart(reading, cue.verb, sentence.first), end: cue.verb });
	const after = trimRun(reading, { first: source.end + 1, end: sentence.end });
	if (lowerAt(reading, source.end) === "," && goesOn(reading, after))
		return { contents: [skipDateline(reading, before), after], cue, source, how: "according" };
	return before.end - before.first < 3 ? null : { contents: [before], cue, source, how: "according" };
}

function sentenceRun({ words }: Parsed, at: number): Run {
	let first = at;
	let end = at;
	const sentence = words[at]?.sentence;
	while (first > Math.max(0, at - REACH) && words[first - 1]?.sentence === sentence) first--;
	while (end < Math.min(words.length, at + REACH) && words[end]?.sentence === sentence) end++;
	return { first, end };
}

/** Where the clause of a verb begins: after ";", a dash, or a comma with "and" or "but". */
function clauseStart(reading: Parsed, verb: number, from: number): number {
	for (let at = verb - 1; at > from; at--) {
		const lower = lowerAt(reading, at);
		if (lower === ";" || isTerminal(reading, at)) return at + 1;
		const isJoint =
			(lower === "and" || lower === "but" || lower === "while" || lower === "because" || lower === "although") &&
			lowerAt(reading, at - 1) === ",";
		if (isJoint && verb - at > 1) return at + 1;
		if ((reading.markedOf[at] ?? -1) >= 0 && at === verb - 1) return from;
	}
	return from;
}

// "(AP) The minister", "KENT (AP) — The minister": a dateline is no part of what is told.
function skipDateline(reading: Parsed, { first, end }: Run): Run {
	let at = first;
	while (at < Math.min(end, first + LONGEST_DATELINE) && !/^[—–]$/.test(lowerAt(reading, at))) at++;
	const isDateline = /^[—–]$/.test(lowerAt(reading, at)) && reading.words[first]?.text === upper(reading, first);
	if (isDateline) return { first: at + 1, end };
	if (lowerAt(reading, first) !== "(") return { first, end };
	let closing = first;
	while (closing < end && lowerAt(reading, closing) !== ")") closing++;
	return { first: closing < end ? closing + 1 : first, end };
}

const LONGEST_DATELINE = 10;

function upper(reading: Parsed, at: number): string {
	return lowerAt(reading, at).toUpperCase();
}
