import type { Parsed } from "../clause/parsed.ts";
import { findSubjectBefore } from "../phrase/find-subject.ts";
import { findFirstPhrase } from "../phrase/first-phrase.ts";
import { findPhraseStartingAt } from "../phrase/phrase-after.ts";
import { findPhraseEndingAt } from "../phrase/phrase-before.ts";
import { isFullName, isRole } from "../phrase/subject-before-aside.ts";
import type { How } from "../quotation.ts";
import {
	AUXILIARIES,
	DETERMINERS,
	PREPOSITIONS,
	RELATIVES,
	SUBJECT_PRONOUNS,
	TIME_WORDS,
} from "../text/function-words.ts";
import { isTerminal, lowerAt, type Run, stretchEnd } from "../text/reading.ts";
import { ROLES } from "../text/titles.ts";
import { type Cue, findCueAt } from "./find-cue.ts";

/** A source and how it was read. */
export type Sourced = { readonly source: Run | null; readonly how: How };

/** The source of a cue: the subject of its clause, or else what stands beside it. */
export function subjectOf(reading: Parsed, cue: Cue, from: number): Sourced {
	const clause = reading.clauses.get(cue.verb);
	const inverted = invertedSource(reading, cue, from);
	if (inverted) return { source: inverted, how: isClosed(reading, inverted.end) ? "inverted" : "guessed" };
	const subject = clause?.subject;
	if (!subject) return { source: guessSource(reading, cue, from), how: "guessed" };
	// "The chair, Ann Lee, was quoted as saying": of a verb without tense, the name beside the role.
	if (clause.place === "verbal" && isRole(reading, subject) && lowerAt(reading, subject.end) === ",") {
		const beside = nameAfter(reading, subject.end + 1);
		if (beside) return { source: beside, how: "verbal" };
	}
	if (clause.place !== "aside" || !isRole(reading, subject))
		return { source: subject, how: clause.place === "unsure" ? "guessed" : clause.place };
	const name = nameWithin(reading, subject.end, cue.verb);
	if (name) return { source: name, how: "aside" };
	// "…, a teacher, said": a phrase behind a comma may itself be the aside of a name.
	return { source: subject, how: lowerAt(reading, subject.first - 1) === "," ? "guessed" : "aside" };
}

// "…, said Lee, …": in the middle of what is said.
function invertedSource(reading: Parsed, cue: Cue, from: number): Run | null {
	if (cue.word.form === "participle") return null;
	const before = lowerAt(reading, cue.verb - 1);
	const clause = reading.clauses.get(cue.verb);
	if (clause?.subject && clause.place !== "unsure" && before !== "as") return null;
	if (cue.verb !== from && !/^(?:,|—|–|as)$/.test(before)) return null;
	const after = findBehind(reading, cue, { first: cue.run.end, end: stretchEnd(reading, cue.run.end) });
	if (!after || SUBJECT_PRONOUNS.has(lowerAt(reading, after.first)) || !isNameOrPronoun(reading, after)) return null;
	return after;
}

// "…, said Lee." and "…, said Lee, …", and not "…, said Lee for years": nothing unread behind the name.
function isClosed(reading: Parsed, end: number): boolean {
	const next = lowerAt(reading, end);
	return (
		next === "" ||
		next === "," ||
		next === ":" ||
		next === "—" ||
		next === "who" ||
		isTerminal(reading, end) ||
		TIME_WORDS.has(next) ||
		PREPOSITIONS.has(next)
	);
}

// "his wife, Mary Smith, said", "the other man, his cousin Ray Roy, said": the name in the aside.
function nameWithin(reading: Parsed, from: number, verb: number): Run | null {
	for (let at = from; at < Math.min(verb, from + LONGEST_ASIDE); at++) {
		if (lowerAt(reading, at) !== ",") continue;
		let first = at + 1;
		if (/^(?:his|her|their|its)$/.test(lowerAt(reading, first))) first++;
		while (first < verb && first < at + 4 && ROLES.has(lowerAt(reading, first)) && !reading.words[first]?.isCapital)
			first++;
		const name = nameAfter(reading, first);
		if (name) return name;
	}
	return null;
}

const LONGEST_ASIDE = 16;

function nameAfter(reading: Parsed, first: number): Run | null {
	let last = first;
	while (reading.words[last]?.isCapital) last++;
	const name = { first, end: last };
	return isFullName(reading, name) ? name : null;
}

function guessSource(reading: Parsed, cue: Cue, from: number): Run | null {
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
function followsAside(reading: Parsed, cue: Cue, from: number): boolean {
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
function findWithSubject(reading: Parsed, cue: Cue): Run | null {
	const phrase = findPhraseEndingAt(reading, cue.verb - 1, Math.max(0, cue.verb - 12));
	if (!phrase) return null;
	if (lowerAt(reading, phrase.first - 1) === "with") return phrase;
	let first = phrase.end;
	while (first > phrase.first && reading.words[first - 1]?.isCapital) first--;
	return first < phrase.end ? { first, end: phrase.end } : null;
}

function participleSubject(reading: Parsed, cue: Cue, from: number): Run | null {
	for (let at = from; at < cue.verb; at++) {
		const main = findCueAt(reading, at);
		if (main && main.word.form !== "participle" && main.word.form !== "base") {
			const { source } = subjectOf(reading, main, from);
			if (source) return source;
		}
	}
	return findFirstPhrase(reading, from, cue.verb);
}

export function isNameOrPronoun(reading: Parsed, { first, end }: Run): boolean {
	if (SUBJECT_PRONOUNS.has(lowerAt(reading, first))) return true;
	for (let at = first; at < end; at++) if (reading.words[at]?.isCapital) return true;
	return DETERMINERS.has(lowerAt(reading, first));
}

/** "said Smith": the source behind a cue. Who stands behind "told" is told. */
export function findBehind(reading: Parsed, { word }: Cue, { first, end }: Run): Run | null {
	return word.lemma === "tell" ? null : findInverted(reading, first, end);
}

/** "said Smith", "said his wife, Mary Smith": the name where one follows the role. */
export function findInverted(reading: Parsed, first: number, end: number): Run | null {
	const source = findPhraseStartingAt(reading, first, end);
	if (!source || !isRole(reading, source) || lowerAt(reading, source.end) !== ",") return source;
	let last = source.end + 1;
	while (last < end && reading.words[last]?.isCapital) last++;
	const name = { first: source.end + 1, end: last };
	return isFullName(reading, name) ? name : source;
}
