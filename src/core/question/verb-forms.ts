import { wordSet, wordsOf } from "../lexicon/word-list.ts";
import { COMMON_VERBS, IRREGULAR_PASTS } from "./data/verb-forms.ts";

const FORMS: ReadonlySet<string> = new Set([...wordsOf(IRREGULAR_PASTS), ...wordsOf(COMMON_VERBS).map(thirdPerson)]);
const BASES = wordSet(COMMON_VERBS);

function thirdPerson(base: string): string {
	if (/(?:s|sh|ch|x|o)$/.test(base)) return `${base}es`;
	return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Whether a word, in lower case, is by its form a verb with a tense, or the participle of one. */
export function isVerbForm(lower: string): boolean {
	return (
		FORMS.has(lower) ||
		(lower.length > 4 && lower.endsWith("ed") && !lower.endsWith("eed") && !lower.endsWith("hundred"))
	);
}

/** Whether a word, in lower case, is the base form of a common verb. */
export function isVerbBase(lower: string): boolean {
	return BASES.has(lower);
}
