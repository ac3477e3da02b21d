import { wordSet } from "../../lexicon/word-list.ts";
import { QUOTES_ONLY_CUES } from "../data/cues.ts";
import { findPhraseStartingAt } from "../phrase/phrase-after.ts";
import { trimRun } from "../text/content-span.ts";
import { CONJUNCTIONS } from "../text/function-words.ts";
import { isTerminal, lowerAt, REACH, type Reading, type Run } from "../text/reading.ts";
import { type Cue, findCueAt } from "./find-cue.ts";
import { sourceOf } from "./find-source.ts";
import { contentAfter } from "./reported-clause.ts";

/**
 * Speech that is not wholly in quotation marks: its content (one span, or two around the attribution), cue and source.
 */
type Indirect = { readonly contents: readonly Run[]; readonly cue: Cue; readonly source: Run | null };

/** Verbs that report a quotation and no clause: she read a book, they cried out for help. */
const QUOTES_ONLY = wordSet(QUOTES_ONLY_CUES);

/** Every reported clause of the article whose cue is not taken already. */
export function findIndirect(reading: Reading, taken: ReadonlySet<number>): readonly Indirect[] {
	const found: Indirect[] = [];
	for (let at = 0; at < reading.words.length; at++) {
		if ((reading.markedOf[at] ?? -1) >= 0) continue;
		const cue = findCueAt(reading, at);
		if (!cue || taken.has(cue.verb) || QUOTES_ONLY.has(cue.word.lemma)) continue;
		const indirect = readIndirect(reading, cue);
		if (indirect) found.push(indirect);
		const isAccording = cue.word.lemma === "according to";
		at = Math.max(cue.run.end, isAccording ? (indirect?.source?.end ?? 0) : 0) - 1;
	}
	return found;
}

function readIndirect(reading: Reading, cue: Cue): Indirect | null {
	const sentence = sentenceRun(reading, cue.verb);
	if (cue.word.lemma === "according to") return readAccording(reading, cue, sentence);
	const from = clauseStart(reading, cue.verb, sentence.first);
	// "Explaining why it stopped, Lee said …": what opens a sentence so belongs to the verb to come.
	if (cue.word.form === "participle" && cue.verb === sentence.first) return null;
	const source =
		sourceOf(reading, cue, from) ?? (from > sentence.first ? sourceOf(reading, cue, sentence.first) : null);
	if (!source && cue.word.form !== "participle") return null;
	const after = contentAfter(reading, cue, sentence, source);
	if (after) return { contents: [after], cue, source };
	return readInterposed(reading, cue, sentence, source);
}

/** "…, Smith said." and "The plan, Smith said, will work." */
function readInterposed(reading: Reading, cue: Cue, sentence: Run, source: Run | null): Indirect | null {
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
	const end = Math.max(source.end, cue.run.end);
	if (lowerAt(reading, end) !== "," || end + 3 > sentence.end) {
		return before.end - before.first < 3 ? null : { contents: [before], cue, source };
	}
	const next = lowerAt(reading, end + 1);
	const goesOn = !CONJUNCTIONS.has(next) && !/ing$/.test(next) && !(reading.words[end + 1]?.isCapital ?? false);
	if (!goesOn || next === "a" || next === "an" || next === "the" || next === "who")
		return { contents: [before], cue, source };
	return { contents: [before, trimRun(reading, { first: end + 1, end: sentence.end })], cue, source };
}

/** "According to a report, it rained." and "It rained, according to a report." */
function readAccording(reading: Reading, cue: Cue, sentence: Run): Indirect | null {
	const source = findPhraseStartingAt(reading, cue.run.end, sentence.end);
	if (!source) return null;
	if (cue.verb - sentence.first < 3) {
		let comma = source.end;
		while (comma < sentence.end && lowerAt(reading, comma) !== ",") comma++;
		const content = trimRun(reading, { first: comma + 1, end: sentence.end });
		return content.end - content.first < 3 ? null : { contents: [content], cue, source };
	}
	const before = trimRun(reading, { first: clauseStart(reading, cue.verb, sentence.first), end: cue.verb });
	return before.end - before.first < 3 ? null : { contents: [before], cue, source };
}

function sentenceRun({ words }: Reading, at: number): Run {
	let first = at;
	let end = at;
	const sentence = words[at]?.sentence;
	while (first > Math.max(0, at - REACH) && words[first - 1]?.sentence === sentence) first--;
	while (end < Math.min(words.length, at + REACH) && words[end]?.sentence === sentence) end++;
	return { first, end };
}

/** Where the clause of a verb begins: after ";", a dash, or a comma with "and" or "but". */
function clauseStart(reading: Reading, verb: number, from: number): number {
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
