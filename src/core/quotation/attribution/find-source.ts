import { findSubjectBefore } from "../phrase/find-subject.ts";
import { findFirstPhrase } from "../phrase/first-phrase.ts";
import { findPhraseStartingAt } from "../phrase/phrase-after.ts";
import { findPhraseEndingAt } from "../phrase/phrase-before.ts";
import { isFullName, isRole } from "../phrase/subject-before-aside.ts";
import { AUXILIARIES, DETERMINERS, RELATIVES, SUBJECT_PRONOUNS } from "../text/function-words.ts";
import { lowerAt, type Reading, type Run, stretchEnd } from "../text/reading.ts";
import { ROLES } from "../text/titles.ts";
import { type Cue, findCueAt } from "./find-cue.ts";

/** The source of a cue: before it, after it ("said Smith"), or for a participle the subject of its sentence. */
export function sourceOf(reading: Reading, cue: Cue, from: number): Run | null {
	if (cue.word.form === "participle") {
		const before = lowerAt(reading, cue.verb - 1);
		if (AUXILIARIES.has(before) || /^(?:is|was|are|were|been)$/.test(before))
			return findSubjectBefore(reading, cue.verb, from);
		if (before === "as") return findPhraseEndingAt(reading, cue.verb - 2, from);
		return findWithSubject(reading, cue) ?? participleSubject(reading, cue, from);
	}
	const before = lowerAt(reading, cue.verb - 1);
	if (before === "," && followsAside(reading, cue, from)) return findSubjectBefore(reading, cue.verb, from);
	if (cue.verb === from || /^(?:,|—|–|as)$/.test(before)) {
		const after = findPhraseStartingAt(reading, cue.run.end, stretchEnd(reading, cue.run.end));
		if (after && !SUBJECT_PRONOUNS.has(lowerAt(reading, after.first)) && isNameOrPronoun(reading, after)) return after;
	}
	if (/^(?:and|but|then)$/.test(before)) return participleSubject(reading, cue, from);
	return findSubjectBefore(reading, cue.verb, from);
}

/**
 * "Ann Lee, head of the railway, told the station": the comma ends an aside, and what follows the verb is not its
 * subject.
 */
function followsAside(reading: Reading, cue: Cue, from: number): boolean {
	if (cue.word.classes.has("person")) return true;
	for (let at = cue.verb - 2; at > from; at--) {
		if (lowerAt(reading, at) !== ",") continue;
		const opening = lowerAt(reading, at + 1);
		const isAside =
			ROLES.has(opening) || RELATIVES.has(opening) || DETERMINERS.has(opening) || /^\d{1,2}$/.test(opening);
		const name = findPhraseEndingAt(reading, at - 1, from);
		if (isAside && name !== null && !isRole(reading, name) && name.first === from) return true;
	}
	return false;
}

/** "with the minister agreeing", "footage of Smith saying": the participle's own subject. */
function findWithSubject(reading: Reading, cue: Cue): Run | null {
	const phrase = findPhraseEndingAt(reading, cue.verb - 1, Math.max(0, cue.verb - 12));
	if (!phrase) return null;
	if (lowerAt(reading, phrase.first - 1) === "with") return phrase;
	let first = phrase.end;
	while (first > phrase.first && reading.words[first - 1]?.isCapital) first--;
	return first < phrase.end ? { first, end: phrase.end } : null;
}

function participleSubject(reading: Reading, cue: Cue, from: number): Run | null {
	for (let at = from; at < cue.verb; at++) {
		const main = findCueAt(reading, at);
		if (main && main.word.form !== "participle" && main.word.form !== "base") {
			const source = sourceOf(reading, main, from);
			if (source) return source;
		}
	}
	return findFirstPhrase(reading, from, cue.verb);
}

export function isNameOrPronoun(reading: Reading, { first, end }: Run): boolean {
	if (SUBJECT_PRONOUNS.has(lowerAt(reading, first))) return true;
	for (let at = first; at < end; at++) if (reading.words[at]?.isCapital) return true;
	return DETERMINERS.has(lowerAt(reading, first));
}

/** "said Smith", "said his wife, Mary Smith": the name where one follows the role. */
export function findInverted(reading: Reading, cue: Cue, end: number): Run | null {
	const source = findPhraseStartingAt(reading, cue.run.end, end);
	if (!source || !isRole(reading, source) || lowerAt(reading, source.end) !== ",") return source;
	let last = source.end + 1;
	while (last < end && reading.words[last]?.isCapital) last++;
	const name = { first: source.end + 1, end: last };
	return isFullName(reading, name) ? name : source;
}
