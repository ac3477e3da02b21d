import type { Run } from "../text/reading.ts";
import type { VerbGroup } from "./chunk.ts";
import { type Classed, classAt } from "./classed.ts";
import type { Clause, SubjectPlace } from "./clause.ts";
import { findWaiting, MAIN, type Noun, push, replaceTop, type State, top } from "./levels.ts";
import { takesClause } from "./takes-clause.ts";

/** A verb with a tense: whose subject is the noun before it, or one that waits before an aside, or another verb's. */
export function takeFinite(reading: Classed, state: State, verb: VerbGroup): void {
	const { before, noun } = state;
	const level = top(state);
	if (before?.kind === "relative" || (before?.kind === "that" && level.antecedent?.end === before.first)) {
		const { antecedent, opener } = level;
		add(state, { kind: "relative", verb, subject: antecedent, place: "relative", opener, governor: null });
	} else if (before?.kind === "noun" && noun && isSubject(reading, state, noun))
		takeBeside(reading, state, { verb, noun });
	else if (before?.kind === "joint") addShared(state, verb);
	else takeAside(reading, state, verb);
}

// Whether the noun right before a verb is its subject, and not a part of a phrase or the object of another verb.
function isSubject(reading: Classed, { before, levels, latest }: State, { hold, end }: Noun): boolean {
	if (hold === "preposition" || end !== before?.end) return false;
	return hold !== "object" || findWaiting(levels) < 0 || takesClause(reading, latest);
}

function takeBeside(reading: Classed, state: State, { verb, noun }: { verb: VerbGroup; noun: Noun }): void {
	const { earlier, latest } = state;
	const level = top(state);
	// "Had Lee said", "did Lee say": the auxiliary before the noun opens the clause.
	if (earlier?.kind === "verb" && earlier.isBare && noun.hold === "free") {
		add(state, { kind: "subordinate", verb, subject: noun, place: "beside", opener: earlier.first, governor: null });
		return;
	}
	if (isParticiple(reading, state, { verb, noun })) {
		addBehind(state, verb, noun);
		return;
	}
	const isReported = noun.hold === "object";
	const isEither = noun.hold === "either";
	const kind = isReported ? "reported" : isEither ? "subordinate" : level.kind;
	const opener = isEither ? noun.opener : isReported ? -1 : level.opener;
	const governor = isReported || isEither ? latest : level.governor;
	if (isReported || isEither) push(state, { ...MAIN, kind, opener, governor });
	add(state, { kind, verb, subject: noun, place: "beside", opener, governor });
}

// "Lee, a customer based in Kent, said" and "a firm called …": a past form that belongs to the noun before it.
function isParticiple(reading: Classed, state: State, { verb, noun }: { verb: VerbGroup; noun: Noun }): boolean {
	if (verb.first !== verb.head) return false;
	if (noun.hold === "object") return !takesClause(reading, state.latest);
	const next = classAt(reading, verb.end);
	return noun.hold === "aside" && findWaiting(state.levels) >= 0 && (next === "preposition" || next === "to");
}

function takeAside(reading: Classed, state: State, verb: VerbGroup): void {
	const waiting = findWaiting(state.levels);
	if (waiting >= 0) state.levels = state.levels.slice(0, waiting + 1);
	const { kind, subject, opener, governor } = top(state);
	const own = waiting >= 0 ? subject : findReduced(reading, state);
	// "It may rain, says Lee": after a comma the subject may be still to come.
	const isUnsure = waiting < 0 && state.before?.kind === "comma";
	add(state, { kind, verb, subject: own, place: isUnsure ? "unsure" : "aside", opener, governor });
}

function addBehind(state: State, verb: VerbGroup, { last }: Noun): void {
	const clause: Clause = {
		kind: "relative",
		verb,
		subject: last,
		place: "relative",
		opener: -1,
		governor: state.latest,
	};
	state.clauses.push(clause);
	state.latest = clause;
	state.noun = null;
}

// "A report released on Monday said": the first past form was no verb of the clause, but a participle.
function findReduced(reading: Classed, { levels }: State): Run | null {
	for (const { clause } of levels.toReversed()) {
		if (!clause?.subject || clause.place !== "beside") continue;
		const { first, head } = clause.verb;
		if (first === head && classAt(reading, head) === "past") return clause.subject;
		return null;
	}
	return null;
}

// "Smith shook his head and said"; within "who has children and asked not to be named" the clause of "who".
function addShared(state: State, verb: VerbGroup): void {
	const inner = top(state);
	const shared =
		inner.kind === "relative" && inner.clause ? inner : (state.levels.find(({ clause }) => clause) ?? inner);
	const { kind, opener, governor } = shared;
	add(state, { kind, verb, subject: shared.clause?.subject ?? null, place: "shared", opener, governor });
}

type Found = {
	readonly kind: Clause["kind"];
	readonly verb: VerbGroup;
	readonly subject: Run | null;
	readonly place: SubjectPlace;
	readonly opener: number;
	readonly governor: Clause | null;
};

function add(state: State, found: Found): void {
	const { subject } = found;
	const clause: Clause = { ...found, subject: subject && { first: subject.first, end: subject.end } };
	state.clauses.push(clause);
	state.latest = clause;
	state.noun = null;
	replaceTop(state, { clause });
}
