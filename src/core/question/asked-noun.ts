import { wordSet } from "../lexicon/word-list.ts";
import { isAdverb } from "../quotation/text/function-words.ts";
import { NO_PART_OF_NOUN } from "./data/asked-nouns.ts";
import { typeOfNoun } from "./type-of-noun.ts";
import { isVerbForm } from "./verb-forms.ts";

const STOP: ReadonlySet<string> = wordSet(NO_PART_OF_NOUN);
const VERB_FORM = /(?:ed|ing)$/;
const PLURAL = /(?:[^su]s|people|men|women|children)$/i;
const OPENS_OBJECT = /^(?:that|the|an?|to|in|its|his|her|their)$/i;

/** The head of the noun phrase that follows "what", "which" or "how many"; null where a verb follows. */
export function askedNoun(after: string): string | null {
	const words = after.trim().split(/\s+/);
	const phrase: string[] = [];
	for (const word of words) {
		if (
			phrase.length === 3 ||
			word === "" ||
			STOP.has(word.toLowerCase()) ||
			VERB_FORM.test(word) ||
			isAdverb(word.toLowerCase())
		)
			break;
		// "which firm sold": an irregular verb ends the noun too.
		if (phrase.length > 0 && isVerbForm(word.toLowerCase()) && !word.endsWith("s")) return phrase.at(-1) ?? null;
		phrase.push(word.replace(/[,;:]$/, ""));
		if (/[,;:]$/.test(word)) break;
	}
	const last = phrase.at(-1);
	if (last === undefined) return null;
	const next = words[phrase.length] ?? "";
	const previous = phrase.at(-2);
	// "which treaty provides that": the word in -s is a verb.
	if (previous !== undefined && /[^s]s$/.test(last) && !PLURAL.test(previous) && OPENS_OBJECT.test(next))
		return previous;
	if (STOP.has(next.toLowerCase()) || VERB_FORM.test(next) || phrase.length === words.length) return last;
	return phrase.find((word) => PLURAL.test(word) || typeOfNoun(word.toLowerCase()) !== "thing") ?? phrase[0] ?? null;
}
