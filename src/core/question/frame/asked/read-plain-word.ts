import type { AnswerType, Asked } from "../../answer-type.ts";
import type { Clause } from "../chunk.ts";
import { HELPING } from "../frame-word.ts";

const TYPES: ReadonlyMap<string, AnswerType> = new Map([
	["who", "person"],
	["whom", "person"],
	["whose", "person"],
	["when", "time"],
	["where", "place"],
	["why", "reason"],
]);

/** "Who", "when", "where", "why": the word itself tells what is asked for. */
export function readPlainWord({ words, chunks, asking }: Clause): Asked | null {
	const type = TYPES.get(words[chunks[asking]?.first ?? -1]?.lower ?? "");
	return type === undefined ? null : { type, focus: null };
}

const WHETHER: ReadonlySet<string> = new Set(["if", "whether"]);

/** "Is the road open", "whether the road is open". */
export function readWhether({ words: [first], asking }: Clause): Asked | null {
	if (asking >= 0 || !first || !(HELPING.has(first.wordClass) || WHETHER.has(first.lower))) return null;
	return { type: "yes-no", focus: null };
}
