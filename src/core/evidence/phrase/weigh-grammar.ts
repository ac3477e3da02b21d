import type { AnswerType } from "../../question/answer-type.ts";
import { termsOf } from "../../search/terms/terms.ts";
import { isOwner, isPersonInstead, isTeller } from "./other-role.ts";
import type { Reading } from "./phrase-evidence.ts";
import type { Stretch } from "./widen-phrase.ts";
import type { WordClass } from "./words/word-class.ts";

type Rule = { readonly weight: number; readonly holds: (reading: Reading, phrase: Stretch) => boolean };

/**
 * What the grammar of a sentence says for or against a phrase, beside the learnt evidence of its words: by where it
 * begins, by where it ends, and by the whole of it.
 */
const RULES_OF_START: readonly Rule[] = [
	{ weight: -2, holds: isPlaceOfDeed },
	{ weight: -2, holds: isSource },
	{ weight: -1, holds: isObjectOfDeed },
	{ weight: 3, holds: isCalledDoer },
];
const RULES_OF_END: readonly Rule[] = [
	{ weight: 1.5, holds: isAntecedent },
	{ weight: -2, holds: isSubjectOfDeed },
	{ weight: -2, holds: isOwner },
];
const RULES_OF_WHOLE: readonly Rule[] = [
	{ weight: 1.5, holds: bearsAskedNoun },
	{ weight: -5, holds: isHalfOfJoint },
	{ weight: -2, holds: isPersonInstead },
	{ weight: -1.5, holds: isTeller },
];

/** How much the grammar of a sentence says for each of its phrases, in log-odds. */
export function weighGrammar(reading: Reading): (phrase: Stretch) => number {
	const places = reading.words.length + 1;
	const starts = Array.from({ length: places }, (_, first) =>
		sumUp(RULES_OF_START, reading, { first, end: first + 1 }),
	);
	const ends = Array.from({ length: places }, (_, end) => sumUp(RULES_OF_END, reading, { first: end - 1, end }));
	return (phrase) => (starts[phrase.first] ?? 0) + (ends[phrase.end] ?? 0) + sumUp(RULES_OF_WHOLE, reading, phrase);
}

function sumUp(rules: readonly Rule[], reading: Reading, phrase: Stretch): number {
	let sum = 0;
	for (const { weight, holds } of rules) if (holds(reading, phrase)) sum += weight;
	return sum;
}

const BETWEEN_RELATIVE_AND_VERB: ReadonlySet<WordClass> = new Set(["auxiliary", "adverb", "be"]);
const MAY_BE_VERB: ReadonlySet<WordClass> = new Set(["verb", "base", "noun", "plural"]);

// "the war, which has largely shaped the coast", where the question is what shaped it.
function isAntecedent({ words, asked }: Reading, { end }: Stretch): boolean {
	if (asked.slot !== "subject") return false;
	let at = words[end]?.wordClass === "comma" ? end + 1 : end;
	if (words[at]?.wordClass !== "relative") return false;
	do at++;
	while (BETWEEN_RELATIVE_AND_VERB.has(words[at]?.wordClass ?? "stop"));
	const verb = words[at];
	return verb !== undefined && verb.asked > 0 && MAY_BE_VERB.has(verb.wordClass);
}

const NAMING: ReadonlySet<WordClass> = new Set(["name", "given", "body", "country"]);

// "the shipping company North Line", where the question is which company.
function bearsAskedNoun({ words, asked }: Reading, { first, end }: Stretch): boolean {
	const noun = words[first - 1];
	if ((asked.type !== "thing" && asked.type !== "name") || !noun?.terms.some((term) => asked.focusTerms.has(term)))
		return false;
	return words.slice(first, end).every(({ wordClass }) => NAMING.has(wordClass));
}

const IN_LIST: ReadonlySet<WordClass> = new Set([...NAMING, "comma", "conjunction"]);

// "In Dover and Deal the crew …": where something is done is not who does it.
function isPlaceOfDeed({ words, asked }: Reading, { first }: Stretch): boolean {
	if (asked.type !== "person" || asked.slot !== "subject") return false;
	let at = first;
	while (IN_LIST.has(words[at - 1]?.wordClass ?? "stop")) at--;
	return words[at - 1]?.wordClass === "in" || words[first]?.wordClass === "in";
}

/** What may do something or have it done. */
const DOERS: ReadonlySet<AnswerType> = new Set(["person", "thing"]);
const OPENS_OBJECT: ReadonlySet<WordClass> = new Set(["the", "possessive", "adjective", "number"]);

// "The storm shaped the coast", where the question is what shaped it: the coast is what was shaped.
function isObjectOfDeed({ words, asked }: Reading, { first }: Stretch): boolean {
	if (asked.slot !== "subject" || !DOERS.has(asked.type)) return false;
	let at = first - 1;
	while (OPENS_OBJECT.has(words[at]?.wordClass ?? "stop")) at--;
	const verb = words[at];
	return verb !== undefined && verb.asked > 0 && verb.wordClass === "verb" && words[at - 1]?.wordClass !== "be";
}

// "The storm shaped the coast", where the question is what the storm shaped.
function isSubjectOfDeed({ words, asked }: Reading, { end }: Stretch): boolean {
	if (asked.slot !== "object" || !DOERS.has(asked.type)) return false;
	let at = end;
	while (BETWEEN_RELATIVE_AND_VERB.has(words[at]?.wordClass ?? "stop") && words[at]?.wordClass !== "be") at++;
	const verb = words[at];
	return verb !== undefined && verb.asked > 0 && verb.wordClass === "verb";
}

// "its keeper Maria Lopez", where the question is who keeps it.
function isCalledDoer({ words, asked }: Reading, { first }: Stretch): boolean {
	const noun = words[first - 1]?.lower ?? "";
	if (asked.type !== "person" || !/(?:er|or)s?$/.test(noun)) return false;
	const stem = noun.replace(/(?:er|or)s?$/, "");
	return [stem, `${stem}e`].some((verb) => termsOf(verb).some((term) => asked.askedTerms.has(term)));
}

// "according to the harbour master": who tells it, and not what is told.
function isSource({ words }: Reading, { first }: Stretch): boolean {
	return words[first - 1]?.lower === "to" && words[first - 2]?.lower === "according";
}

// "either", "both": what it joins answers.
function isHalfOfJoint({ words }: Reading, { first, end }: Stretch): boolean {
	return end === first + 1 && /^(?:either|both|neither)$/.test(words[first]?.lower ?? "");
}
