import type { Run } from "../text/reading.ts";
import type { Chunk } from "./chunk.ts";
import type { Classed } from "./classed.ts";
import type { Clause } from "./clause.ts";
import { cutChunks } from "./cut-chunks.ts";
import { closeIntroduction, MAIN, open, type State } from "./levels.ts";
import { takeFinite } from "./take-finite.ts";
import { takeNoun } from "./take-noun.ts";
import { takeVerbal } from "./take-verbal.ts";

/** The clauses of a sentence in the order of their verbs, read from left to right once. */
export function readClauses(reading: Classed, sentence: Run): readonly Clause[] {
	const state = start();
	for (const chunk of cutChunks(reading, sentence)) {
		take(reading, state, chunk);
		if (chunk.kind === "adverb" && state.before?.kind !== "preposition") continue;
		if (chunk.kind === "bracket") continue;
		state.earlier = state.before;
		state.before = chunk;
	}
	giveSubjects(state.clauses);
	return state.clauses;
}

// "Speaking on Monday, Lee said": the subject of a verb without tense that opens the sentence is still to come.
function giveSubjects(clauses: Clause[]): void {
	let next: Run | null = null;
	for (let at = clauses.length - 1; at >= 0; at--) {
		const clause = clauses[at];
		if (clause?.kind === "main" && clause.subject) next = clause.subject;
		if (clause?.kind === "verbal" && !clause.subject && next) clauses[at] = { ...clause, subject: next };
	}
}

function start(): State {
	return { clauses: [], levels: [MAIN], noun: null, latest: null, before: undefined, earlier: undefined };
}

function take(reading: Classed, state: State, chunk: Chunk): void {
	switch (chunk.kind) {
		case "noun":
			takeNoun(reading, state, chunk);
			break;
		case "verb":
			if (chunk.form === "finite") takeFinite(reading, state, chunk);
			else takeVerbal(reading, state, chunk);
			break;
		case "that":
		case "relative":
		case "opener":
			open(state, chunk);
			break;
		case "comma":
			closeIntroduction(state);
			break;
		case "dash":
			// "LEEDS (AP) —": what stands before the first verb and a dash is a dateline or a heading.
			if (state.clauses.length === 0 && !state.levels[1]) state.levels = [MAIN];
			return;
		case "stop":
			state.levels = [MAIN];
			state.noun = null;
			return;
		default:
			return;
	}
}
