import type { Run } from "../text/reading.ts";
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

/** The innermost level whose subject waits for a verb; -1 where none does. */
export function findWaiting(levels: readonly Level[]): number {
	for (let at = levels.length - 1; at >= 0; at--) {
		const level = levels[at];
		if (level?.subject && !level.clause) return at;
	}
	return -1;
}
