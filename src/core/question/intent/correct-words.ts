import { slipsOf } from "../../lexicon/slips.ts";
import { wordSet, wordsOf } from "../../lexicon/word-list.ts";
import { BEYOND_TEMPLATES } from "./data/beyond-phrases.ts";
import { NEVER_CORRECTED } from "./data/chat-words.ts";
import * as phrases from "./data/intent-phrases.ts";
import type { PlainWord } from "./plain-message.ts";

const LISTS = [
	phrases.CHAT,
	phrases.ARTICLE_REFERENCES,
	phrases.HELP_TEMPLATES,
	...Object.values(phrases.FACT_TEMPLATES),
	phrases.QUOTED_TEMPLATES,
	phrases.ARTICLES_TEMPLATES,
	...Object.values(BEYOND_TEMPLATES),
];
const KNOWN: ReadonlySet<string> = new Set(LISTS.flatMap((list) => wordsOf(list.replaceAll(/[;|*]/g, " "))));
const SHORTEST = 4;
const NEVER = wordSet(NEVER_CORRECTED);
const MEANT: ReadonlyMap<string, string> = new Map(
	[...KNOWN]
		.filter(({ length }) => length >= SHORTEST)
		.flatMap((word) => slipsOf(word).map((slip) => [slip, word] as const)),
);

/** A message in which each word with one slip stands as the word of our forms that is meant: "articel", "qouted". */
export function correctWords(words: readonly PlainWord[]): readonly PlainWord[] {
	return words.map((it) => {
		const meant = KNOWN.has(it.word) || NEVER.has(it.word) ? undefined : MEANT.get(it.word);
		return meant === undefined ? it : { ...it, word: meant };
	});
}
