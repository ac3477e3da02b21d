import { wordSet } from "../../lexicon/word-list.ts";
import { ASKING } from "./data/asking-words.ts";
import * as lists from "./data/grammar-words.ts";
import type { PlainWord } from "./frame-word.ts";

const OPENS = wordSet(lists.OPENS_CLAUSE);
const ASKS = wordSet(ASKING);
const HELPS = wordSet([lists.BE, lists.DO, lists.HAVE, lists.MODALS].join(" "));
const LETTERS = /^\p{L}+$/u;

/**
 * A question without the clause of time or condition before it: "When it rained, which …". What asks is behind the last
 * comma, at once or behind two words, or where none is, what a helping verb follows: "when it rained who was …".
 */
export function dropClause(words: readonly PlainWord[]): readonly PlainWord[] {
	if (!OPENS.has(words[0]?.lower ?? "") || HELPS.has(words[1]?.lower ?? "")) return words;
	for (let at = words.length - 1; at > 1; at--) {
		if (!words[at - 1]?.isLast) continue;
		const asks = words.slice(at, at + 3).findIndex(({ lower }) => ASKS.has(lower));
		if (asks >= 0 && words.slice(at, at + asks).every(({ lower }) => LETTERS.test(lower))) return words.slice(at);
	}
	const asks = words.findIndex(({ lower }, at) => at > 1 && ASKS.has(lower) && HELPS.has(words[at + 1]?.lower ?? ""));
	return asks > 0 ? words.slice(asks) : words;
}
