import type { Run } from "../text/reading.ts";
import { type Classed, classAt } from "./classed.ts";
import { findWaiting, MAIN, type Noun, replaceTop, type State, top } from "./levels.ts";

/** A noun phrase: a subject, an object, part of a phrase, or an aside. */
export function takeNoun(reading: Classed, state: State, { first, end }: Run): void {
	const own = { first, end, last: { first, end }, opener: state.before?.first ?? -1 };
	const { noun, before } = state;
	if (before?.kind === "preposition") {
		const extends_ = noun !== null && noun.end === before.first;
		state.noun = extends_ ? { ...noun, end, last: own.last } : { ...own, hold: "preposition" };
		if (extends_) extendSubject(state, noun, end);
		return;
	}
	if (before?.kind === "either") {
		state.noun = { ...own, hold: "either" };
		return;
	}
	if (before?.kind === "verb") {
		state.noun = { ...own, hold: before.isBare ? "free" : "object" };
		if (before.isBare && !top(state).subject) replaceTop(state, { subject: state.noun });
		return;
	}
	if (before?.kind === "joint") {
		joinNoun(reading, state, own);
		return;
	}
	if (before?.kind === "comma" || before?.kind === "dash") {
		const waiting = findWaiting(state.levels);
		if (waiting >= 0) {
			state.noun = { ...own, hold: "aside" };
			return;
		}
		if (top(state).clause) state.levels = [MAIN];
	}
	if (before?.kind === "told" || before?.kind === "other") state.levels = [MAIN];
	if ((before?.kind === "noun" || before?.kind === "quoted") && noun && !isPronoun(reading, own)) {
		if (noun.hold === "aside" || (noun.hold === "free" && findWaiting(state.levels) >= 0)) {
			state.noun = { ...noun, end, last: own.last };
			extendSubject(state, noun, end);
			return;
		}
		if (top(state).clause && before.kind === "noun") {
			state.noun = { ...own, hold: "object" };
			return;
		}
	}
	// "Teachers, among them Ann Lee, said": a noun behind a phrase does not take the place of a subject that waits.
	if (before?.kind === "noun" && findWaiting(state.levels) >= 0) {
		state.noun = { ...own, hold: "aside" };
		return;
	}
	state.noun = { ...own, hold: "free" };
	if (!top(state).clause) replaceTop(state, { subject: state.noun });
}

function isPronoun(reading: Classed, { first, end }: Run): boolean {
	return end - first === 1 && classAt(reading, first) === "pronoun";
}

function extendSubject(state: State, noun: Noun, end: number): void {
	const { subject, clause } = top(state);
	if (subject && !clause && subject.first === noun.first) replaceTop(state, { subject: { ...subject, end } });
}

// "Jones and Smith said" is one subject; "left, and analysts told" begins a clause.
function joinNoun(reading: Classed, state: State, own: Omit<Noun, "hold">): void {
	const { noun, earlier } = state;
	const level = top(state);
	const isBut = reading.words[state.before?.first ?? -1]?.lower === "but";
	const isPair = noun !== null && earlier?.kind === "noun" && !isBut;
	if (isPair && level.subject && !level.clause && noun.hold !== "aside") {
		state.noun = { ...noun, end: own.end, last: own.last };
		extendSubject(state, noun, own.end);
		return;
	}
	if (findWaiting(state.levels) >= 0) {
		state.noun = { ...own, hold: "aside" };
		return;
	}
	if (earlier?.kind === "comma") state.levels = [MAIN];
	state.noun = { ...own, hold: "free" };
	// "a start or a delay": what is joined to an object begins a clause only where a verb follows at once.
	if (isPair && noun.hold === "object") return;
	replaceTop(state, { subject: state.noun, clause: null });
}
