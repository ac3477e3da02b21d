import { inflectVerb, type VerbForm } from "../../lexicon/inflect-verb.ts";
import { wordSet, wordsOf } from "../../lexicon/word-list.ts";
import {
	CLAUSE_VERBS,
	DOUBLING_CUES,
	IRREGULAR_CUES,
	OBJECT_VERBS,
	PERSON_VERBS,
	QUESTION_VERBS,
} from "../data/cues.ts";

/**
 * What follows a cue: "clause" a clause or a quotation ("said that"), "person" the one addressed and then a clause
 * ("told reporters that"), "question" a question, "object" a noun phrase ("denounced the plan").
 */
export type CueClass = "clause" | "person" | "question" | "object";
export type CueForm = VerbForm;
/** A form of a reporting verb: "says" is the present of "say". */
export type CueWord = { readonly lemma: string; readonly form: CueForm; readonly classes: ReadonlySet<CueClass> };

const DOUBLING = wordSet(DOUBLING_CUES);

/** Every form of every reporting verb, in lower case. */
export const CUE_WORDS: ReadonlyMap<string, CueWord> = buildCueWords();

function buildCueWords(): ReadonlyMap<string, CueWord> {
	const classes = new Map<string, Set<CueClass>>();
	for (const [list, cueClass] of [
		[CLAUSE_VERBS, "clause"],
		[PERSON_VERBS, "person"],
		[QUESTION_VERBS, "question"],
		[OBJECT_VERBS, "object"],
	] as const) {
		for (const lemma of wordsOf(list)) classes.set(lemma, (classes.get(lemma) ?? new Set<CueClass>()).add(cueClass));
	}
	const words = new Map<string, CueWord>();
	for (const [lemma, of] of classes) {
		for (const [form, spelling] of inflectVerb(lemma, {
			isDoubled: DOUBLING.has(lemma),
			past: IRREGULAR_CUES[lemma]?.split(" "),
		}))
			words.set(spelling, { lemma, form, classes: of });
	}
	return words;
}
