import type { Parsed } from "../clause/parsed.ts";
import { classOf } from "../clause/word-class.ts";
import type { CueWord } from "../text/cue-words.ts";
import { isAdverbAt, lowerAt, type Run } from "../text/reading.ts";
import { ROLES } from "../text/titles.ts";
import type { Attribution } from "./attribution.ts";
import type { Cue } from "./find-cue.ts";
import { findInverted, isNameOrPronoun } from "./find-source.ts";

export const PARTICLE = /^(?:back|out|in|on|up|off|away|down|forth|ahead|over)$/;

/** “…” thundered Lee / “…,” shot back Lee / “…,” Lee went on: a verb that no list holds, beside a name or a role. */
export function findUnlistedAt(reading: Parsed, first: number, end: number): Attribution | null {
	return findVerbFirst(reading, first, end) ?? findSubjectFirst(reading, first, end);
}

/** “…” thundered Lee: the verb first, as it stands after a quotation that ends with a mark of its own. */
export function findVerbFirst(reading: Parsed, first: number, end: number): Attribution | null {
	if (!isTensed(reading, first)) return null;
	let after = first + 1;
	while (after < end && (PARTICLE.test(lowerAt(reading, after)) || isAdverbAt(reading, after))) after++;
	const source = findInverted(reading, after, end);
	if (!source || !isSomebody(reading, source)) return null;
	const next = lowerAt(reading, source.end);
	// “…” sent Lee to the hospital: what follows a name at once shows that it is the object.
	if (/^(?:to|into|that|and)$/.test(next)) return null;
	return { ...make(reading, { first, end: after }), source, how: "unlisted" };
}

function findSubjectFirst(reading: Parsed, first: number, end: number): Attribution | null {
	for (let at = first + 1; at < Math.min(end, first + MOST_SUBJECT); at++) {
		const clause = reading.clauses.get(at);
		if (!clause) continue;
		const { subject, verb, place } = clause;
		if (verb.form !== "finite" || verb.isBare || subject?.first !== first || !isNameOrPronoun(reading, subject))
			return null;
		if (verb.isPassive) {
			// "Lee was quoted as saying"
			if (lowerAt(reading, verb.end) === "as" && /ing$/.test(lowerAt(reading, verb.end + 1)))
				return { ...make(reading, verb), source: subject, how: "beside" };
			const agent = agentOf(reading, verb.end, end);
			return agent ? { ...make(reading, verb), source: agent, how: "agent" } : null;
		}
		if (place !== "beside" && place !== "aside") return null;
		// “…,” the mill needed to close: the verb goes with another, and reports nothing.
		if (lowerAt(reading, verb.end) === "to" && opensInfinitive(reading, verb.end)) return null;
		return { ...make(reading, verb), source: subject, how: "unlisted" };
	}
	return null;
}

const MOST_SUBJECT = 20;

function opensInfinitive(reading: Parsed, to: number): boolean {
	for (let at = to + 1; at < to + 4; at++) {
		const clause = reading.clauses.get(at);
		if (clause) return clause.verb.form === "infinitive" && clause.verb.first <= to;
	}
	return false;
}

/** "was told by Lee": who did what a passive verb tells. */
export function agentOf(reading: Parsed, from: number, end: number): Run | null {
	return lowerAt(reading, from) === "by" ? findInverted(reading, from + 1, end) : null;
}

function isTensed(reading: Parsed, at: number): boolean {
	const word = reading.words[at];
	if (!word || word.isCapital || word.isMark) return false;
	const own = classOf(word.lower);
	return own === "past" || (own === "open" && /[^su]s$/.test(word.lower));
}

function isSomebody(reading: Parsed, { first, end }: Run): boolean {
	for (let at = first; at < end; at++) {
		const word = reading.words[at];
		if (word?.isCapital || ROLES.has(word?.lower ?? "")) return true;
	}
	return false;
}

function make(reading: Parsed, run: Run): { readonly cue: Cue; readonly cueRun: Run } {
	const word: CueWord = { lemma: lowerAt(reading, run.first), form: "past", classes: CLAUSE };
	return { cue: { verb: run.first, run, word, stance: "said" }, cueRun: run };
}

const CLAUSE: CueWord["classes"] = new Set(["clause"]);
