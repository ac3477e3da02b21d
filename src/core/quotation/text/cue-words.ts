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
export type CueForm = "base" | "present" | "past" | "participle";
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
		for (const [form, spelling] of inflect(lemma)) words.set(spelling, { lemma, form, classes: of });
	}
	return words;
}

function inflect(lemma: string): readonly (readonly [CueForm, string])[] {
	const stem = DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma;
	const present = /(?:[sxz]|[cs]h)$/.test(lemma) ? `${lemma}es` : lemma.replace(/([^aeiou])y$/, "$1ie").concat("s");
	const past = IRREGULAR_CUES[lemma]?.split(" ") ?? [
		lemma.endsWith("e") ? `${lemma}d` : stem.replace(/([^aeiou])y$/, "$1i").concat("ed"),
	];
	const participle = lemma === "lie" ? "lying" : `${/[^e]e$/.test(lemma) ? lemma.slice(0, -1) : stem}ing`;
	return [
		["base", lemma],
		["present", present],
		...past.map((it) => ["past", it] as const),
		["participle", participle],
	];
}
