import { wordSet } from "../../lexicon/word-list.ts";
import { filePhrases } from "../question-words.ts";
import { ABOUT, ASKING } from "./data/asking-words.ts";
import * as lists from "./data/grammar-words.ts";
import type { PlainWord } from "./frame-word.ts";
import { skipWords } from "./skip-words.ts";

/** What is wanted where no word asks: whatever is told of a matter. */
export type Request = "about" | null;

const ASKING_WORDS = wordSet(ASKING);
const TELL_ABOUT = filePhrases(ABOUT);
const HELPS = wordSet([lists.BE, lists.DO, lists.HAVE, lists.MODALS].join(" "));
/** So short are "about" and "what about", which may also open a question with a verb. */
const SHORT = 2;
const NUMBER = /^\p{N}/u;

/** The words behind "what do we know about" and the like, which name what is wanted, and nothing of how it is told. */
export function takeRequest(words: readonly PlainWord[]): {
	readonly request: Request;
	readonly words: readonly PlainWord[];
} {
	const behind = skipWords(words, 0, TELL_ABOUT);
	const next = words[behind];
	if (behind === 0 || !next || NUMBER.test(next.lower)) return { request: null, words };
	// "What about the bridge is new?" is a question of its own.
	if (behind <= SHORT && words.some(({ lower }, at) => at > behind && HELPS.has(lower)))
		return { request: null, words };
	return { request: ASKING_WORDS.has(next.lower) ? null : "about", words: words.slice(behind) };
}
