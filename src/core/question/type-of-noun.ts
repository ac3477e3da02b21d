import { wordSet, wordsOf } from "../lexicon/word-list.ts";
import { ROLES, TITLES } from "../quotation/text/titles.ts";
import type { AnswerType } from "./answer-type.ts";
import { ASKED_NOUNS, CLASSING_NOUNS } from "./data/asked-nouns.ts";

const TYPE_OF_NOUN: ReadonlyMap<string, AnswerType> = new Map(
	ASKED_NOUNS.flatMap(([type, nouns]) => wordsOf(nouns).map((noun) => [noun, type] as const)),
);

/** The answer type that a noun asks for: "minister" a person, "year" a time; "thing" where it says little. */
export function typeOfNoun(noun: string): AnswerType {
	const singular = noun.endsWith("s") ? noun.slice(0, -1) : noun;
	const type = TYPE_OF_NOUN.get(noun) ?? TYPE_OF_NOUN.get(singular);
	if (type) return type;
	return [noun, singular].some((word) => TITLES.has(word) || ROLES.has(word)) ? "person" : "thing";
}

const CLASSING: ReadonlySet<string> = wordSet(CLASSING_NOUNS);

/** Whether a noun classes what answers, so that it need not stand beside it: "rank". */
export function isClassing(noun: string): boolean {
	return CLASSING.has(noun) || (noun.endsWith("s") && CLASSING.has(noun.slice(0, -1)));
}
