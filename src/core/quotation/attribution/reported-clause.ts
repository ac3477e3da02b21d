import { wordSet } from "../../lexicon/word-list.ts";
import type { Parsed } from "../clause/parsed.ts";
import { THAT_ONLY_CUES } from "../data/cues.ts";
import { findPhraseStartingAt } from "../phrase/phrase-after.ts";
import { trimRun } from "../text/content-span.ts";
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from "../text/function-words.ts";
import { isAdverbAt, isTerminal, isTimeAt, lowerAt, type Run } from "../text/reading.ts";
import { type Cue, findCueAt } from "./find-cue.ts";
import { isReport } from "./is-report.ts";

/** The reported clause after a cue; null where none follows. */
export function contentAfter(reading: Parsed, cue: Cue, sentence: Run, source: Run | null): Run | null {
	let at = cue.run.end;
	if (source && source.first >= cue.run.end) at = source.end;
	if (cue.word.classes.has("person")) {
		const addressee = skipAddressee(reading, at, sentence.end);
		if (addressee > at) at = addressee;
	}
	const opening = findOpening(reading, at, sentence.end, cue);
	if (opening < 0) return null;
	const content = trimRun(reading, {
		first: opening,
		end: endOfClause(reading, cue, opening, contentEnd(reading, opening, sentence.end)),
	});
	if (!isReport(reading, cue, content)) return null;
	const isThat = lowerAt(reading, content.first - 1) === "that";
	return content.end - content.first < (isThat ? LEAST_AFTER_THAT : LEAST_WORDS) ? null : content;
}

const LEAST_WORDS = 3;
const LEAST_AFTER_THAT = 2;
const LONGEST_RELATIVE = 16;

/** Verbs with another meaning before a bare noun: "maintained a tense relationship". */
const THAT_ONLY = wordSet(THAT_ONLY_CUES);

/** "said as well as teaching it would …": these prepositions open a clause; the others give a time or a place. */
const OPENS_CLAUSE = new Set("as with without for despite under like".split(" "));

/** Adverbs that belong to what is said: "said there was no bread", "said even the cook left". */
const OPENS_CONTENT = new Set("there even only still perhaps never not just".split(" "));

/** A complement ends where its clause ends: before a verb whose subject stands before the cue. */
function endOfClause(reading: Parsed, cue: Cue, from: number, end: number): number {
	const own = reading.clauses.get(cue.verb);
	if (!own?.subject) return end;
	const isIntroduction = own.kind !== "main" && own.governor === null;
	for (let at = from; at < end; at++) {
		const clause = reading.clauses.get(at);
		// "While some say it rained, the town …": the main clause is still to come.
		const start = clause?.subject?.first ?? -1;
		if (isIntroduction && clause?.kind === "main" && start > from + 1 && lowerAt(reading, start - 1) === ",")
			return start - 1;
		if (!clause?.subject || clause.subject.end > cue.verb || clause.verb.form !== "finite") continue;
		// "said it was a wound and said it would be mended": the second is said by whoever says the first.
		if (clause.place === "shared" && lowerAt(reading, at - 1) === "and" && findCueAt(reading, at)) return at - 1;
		if (clause.place !== "aside" || own.kind === "main") continue;
		let last = clause.verb.first;
		while (last > from && SMALL.test(lowerAt(reading, last - 1))) last--;
		return last;
	}
	return end;
}

const SMALL = /^(?:,|and|but|then|also)$/;

function skipAddressee(reading: Parsed, at: number, end: number): number {
	const lower = lowerAt(reading, at);
	if (/^(?:him|her|them|me|us|it|reporters|you)$/.test(lower)) return at + 1;
	const phrase = findPhraseStartingAt(reading, at, end);
	if (!phrase) return at;
	const isWho = (word: number): boolean => /^(?:who|which)$/.test(lowerAt(reading, word));
	if (!isWho(phrase.end) && !isWho(phrase.end - 1)) return phrase.end;
	// "told the cooks who filled the hall that …"
	for (let that = phrase.end + 2; that < Math.min(end, phrase.end + LONGEST_RELATIVE); that++)
		if (lowerAt(reading, that) === "that") return that;
	return phrase.end;
}

/** Where the content begins: after "that", or at once; -1 where a full stop or a comma comes first. */
function findOpening(reading: Parsed, from: number, end: number, cue: Cue): number {
	let at = from;
	for (let skipped = 0; skipped < 16 && at < end; skipped++) {
		const lower = lowerAt(reading, at);
		if ((reading.markedOf[at] ?? -1) >= 0) return at;
		if (lower === "that") return isPronounThat(reading, at) ? -1 : at + 1;
		if (
			lower === "to" &&
			cue.word.lemma !== "agree" &&
			!reading.words[at + 1]?.isCapital &&
			!DETERMINERS.has(lowerAt(reading, at + 1))
		)
			return at;
		if (lower === "," || lower === ":" || lower === "" || isTerminal(reading, at)) return -1;
		// "reported at least forty boats left"
		if (lower === "at" && /^(?:least|most)$/.test(lowerAt(reading, at + 1))) return at;
		const isObject = cue.word.classes.has("object") && !cue.word.classes.has("clause");
		if (isObject) return at;
		if (isTimeAt(reading, at) || (isAdverbAt(reading, at) && !OPENS_CONTENT.has(lower))) {
			at++;
			continue;
		}
		if (PREPOSITIONS.has(lower) && lower !== "about" && lower !== "like") {
			const that = findThat(reading, at, end);
			return that < 0 && OPENS_CLAUSE.has(lower) ? at : that;
		}
		if (THAT_ONLY.has(cue.word.lemma)) return -1;
		return at;
	}
	return -1;
}

/** "denied that, saying …": the word stands for what was said before and opens no clause. */
function isPronounThat(reading: Parsed, at: number): boolean {
	const next = lowerAt(reading, at + 1);
	return (
		isTerminal(reading, at + 1) ||
		(next === "," && !PREPOSITIONS.has(lowerAt(reading, at + 2)) && !CONJUNCTIONS.has(lowerAt(reading, at + 2)))
	);
}

function findThat(reading: Parsed, from: number, end: number): number {
	for (let at = from; at < Math.min(end, from + 16); at++) {
		if (lowerAt(reading, at) === "that") return at + 1;
		if (SUBJECT_PRONOUNS.has(lowerAt(reading, at)) && at > from + 1) return at;
		if (lowerAt(reading, at) === ",") return -1;
	}
	return -1;
}

/** Where the content ends: at the sentence's end, or before a comma with a further cue ("…, adding that …"). */
function contentEnd(reading: Parsed, from: number, end: number): number {
	for (let at = from + 2; at < end - 1; at++) {
		const lower = lowerAt(reading, at);
		if (lower === ";") return at;
		const isMarked = closesComma(reading, at);
		if (lower !== "," && !isMarked) continue;
		if (parts(reading, at + 1, end)) return isMarked ? at + 1 : at;
	}
	return end;
}

/** Whether what follows a comma is no part of what is told. */
function parts(reading: Parsed, at: number, end: number): boolean {
	const next = lowerAt(reading, at);
	if (next === "according" || next === "but") return true;
	const cue = findCueAt(reading, at);
	if (cue?.word.classes.has("clause") || cue?.word.form === "participle" || cue?.word.form === "past") return true;
	if (isNewClause(reading, at, end)) return true;
	if (next !== "and" && next !== "while" && next !== "which") return false;
	for (let i = at + 1; i < Math.min(end, at + 6); i++) {
		const later = findCueAt(reading, i);
		if (later && later.word.form !== "participle" && later.word.form !== "base") return true;
	}
	return false;
}

/** Whether a closing mark stands behind a comma, as in American spelling: “…,” */
function closesComma({ words, markedOf }: Parsed, at: number): boolean {
	return (markedOf[at] ?? -1) >= 0 && CLOSING.test(words[at]?.text ?? "") && words[at - 1]?.text === ",";
}

const CLOSING = /^[”"’»']$/;

/** "…, Smith said …": whether somebody else's cue follows a comma at once. */
function isNewClause(reading: Parsed, from: number, end: number): boolean {
	const lower = lowerAt(reading, from);
	if (!reading.words[from]?.isCapital && !SUBJECT_PRONOUNS.has(lower) && lower !== "the" && lower !== "a") return false;
	for (let at = from + 1; at < Math.min(end, from + 6); at++) {
		if (lowerAt(reading, at) === ",") return false;
		const cue = findCueAt(reading, at);
		if (cue && cue.word.form !== "participle" && cue.word.form !== "base" && cue.word.classes.has("clause"))
			return true;
	}
	return false;
}
