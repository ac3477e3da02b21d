import { rowsOf, wordsOf } from "../../lexicon/word-list.ts";
import { SPELLINGS } from "../data/spellings.ts";

// How British and American spelling differ:
// https://en.wikipedia.org/wiki/American_and_British_English_spelling_differences
const PATTERNS: readonly (readonly [RegExp, string])[] = [
	[/(?<=..)our(?=$|s|ed|ing|able|ite|ful|er|al|hood|less|ly)/, "or"],
	[/(?<=..)is(?=e$|es$|ed$|er$|ers$|ing$|ation$|ations$|able$)/, "iz"],
	[/(?<=..)ys(?=e$|es$|ed$|er$|ing$)/, "yz"],
	[/(?<=[bcdght])re(?=$|s$|d$)/, "er"],
	[/(?<=.en|.ef)ce(?=$|s$|d$)/, "se"],
	[/(?<=..)ogue(?=$|s$)/, "og"],
	[/(?<=...)ll(?=ed$|ing$|er$|ers$|ery$|or$|ors$|ous$)/, "l"],
	[/(?<=..)ll?(?=$|ment$|ful$|s$)/, "l"],
	[/(?<=.)(?:ae|oe)(?=[^s])/, "e"],
	[/(?<=..)eable$/, "able"],
	[/(?<=judg|acknowledg)ement/, "ment"],
];
const WORDS: ReadonlyMap<string, string> = new Map(
	rowsOf(SPELLINGS).map((row) => {
		const [british = "", american = ""] = wordsOf(row);
		return [british, american] as const;
	}),
);

/** Whether two different words in lower case are the British and the American spelling of one. */
export function areSpellingsOfOne(one: string, other: string): boolean {
	return one !== other && american(one) === american(other);
}

function american(word: string): string {
	return WORDS.get(word) ?? PATTERNS.reduce((spelt, [pattern, letters]) => spelt.replace(pattern, letters), word);
}
