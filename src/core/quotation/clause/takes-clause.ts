import { wordSet } from "../../lexicon/word-list.ts";
import { THINKING_PASTS, THINKING_VERBS } from "../data/verbs.ts";
import { CUE_WORDS } from "../text/cue-words.ts";
import type { Classed } from "./classed.ts";
import type { Clause } from "./clause.ts";

const THINKS = wordSet(THINKING_VERBS);
const THOUGHT = wordSet(THINKING_PASTS);

/** Whether a clause may be the object of a verb: "thinks the plan is dead", and not "founded the firm". */
export function takesClause({ words }: Classed, clause: Clause | null): boolean {
	const lower = words[clause?.verb.head ?? -1]?.lower ?? "";
	const cue = CUE_WORDS.get(lower);
	if (cue) return cue.classes.has("clause") || cue.classes.has("person");
	return (
		THINKS.has(lower) ||
		THOUGHT.has(lower) ||
		THINKS.has(lower.replace(/(?:s|d|ed|ing)$/, "")) ||
		THINKS.has(lower.replace(/(?:s|d|ed|ing)$/, "e"))
	);
}
