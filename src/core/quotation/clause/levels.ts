import type { Run } from "../text/reading.ts";
import type { Chunk } from "./chunk.ts";
import type { Clause, ClauseKind } from "./clause.ts";

/** What a noun phrase hangs on: nothing (it may be a subject), a preposition, a verb, or the noun before an aside. */
export type Hold = "free" | "preposition" | "either" | "object" | "aside";

/** A noun phrase with the prepositional phrases behind it; `last` is its last part. */
export type Noun = Run & { readonly last: Run; readonly hold: Hold; readonly opener: number };

/** A clause while it is read: its subject may be known and its verb not yet. */
export type Level = {
	readonly kind: ClauseKind;
	readonly opener: number;
	readonly governor: Clause | null;
	readonly antecedent: Noun | null;
	readonly subject: Noun | null;
	readonly clause: Clause | null;
};

/** What is known of a sentence while it is read. */
export type State = {
	clauses: Clause[];
	levels: Level[];
	noun: Noun | null;
	/** The clause of the latest verb. */
	latest: Clause | null;
	/** The chunk before, adverbs and brackets left out, and the one before that. */
	before: Chunk | undefined;
	earlier: Chunk | undefined;
};

/** The level of a sentence's own clause before anything is read. */
export const MAIN: Level = { kind: "main", opener: -1, governor: null, antecedent: null, subject: null, clause: null };

/** The innermost clause that is read. */
export function top(state: State): Level {
	return state.levels.at(-1) ?? MAIN;
}

/** Changes what is known of the innermost clause. */
export function replaceTop(state: State, changes: Partial<Level>): void {
	state.levels[state.levels.length - 1] = { ...top(state), ...changes };
}

/** Opens a clause within the one that is read. */
export function open(state: State, chunk: Chunk): void {
	const kind = chunk.kind === "that" ? "reported" : chunk.kind === "relative" ? "relative" : "subordinate";
	const level: Level = { ...MAIN, kind, opener: chunk.first, governor: state.latest, antecedent: state.noun };
	push(state, level);
	state.noun = null;
}

/** "When the crowd left, Lee …": a comma ends the clause that came before the subject of the sentence. */
export function closeIntroduction(state: State): void {
	while (state.levels.length > 1 && top(state).clause && !isStarted(state)) state.levels.pop();
}

function isStarted({ levels }: State): boolean {
	const [main] = levels;
	return main?.subject !== null || main?.clause !== null;
}

/** How many levels deep a sentence is read: more than any sentence of the news goes, so that the time stays linear. */
const DEEPEST = 12;

/** Adds a clause within the one that is read; where that is too deep, instead of it. */
export function push(state: State, level: Level): void {
	if (state.levels.length >= DEEPEST) state.levels.pop();
	state.levels.push(level);
}

/** The innermost level whose subject waits for a verb; -1 where none does. */
export function findWaiting(levels: readonly Level[]): number {
	for (let at = levels.length - 1; at >= 0; at--) {
		const level = levels[at];
		if (level?.subject && !level.clause) return at;
	}
	return -1;
}
