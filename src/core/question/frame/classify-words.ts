import { wordSet } from "../../lexicon/word-list.ts";
import { isAdverb, PREPOSITIONS, SUBJECT_PRONOUNS } from "../../quotation/text/function-words.ts";
import { isVerbBase, isVerbForm } from "../verb-forms.ts";
import { ASKING } from "./data/asking-words.ts";
import * as lists from "./data/grammar-words.ts";
import { type FrameClass, type FrameWord, HELPING, type PlainWord } from "./frame-word.ts";
import { markInverted } from "./mark-inverted.ts";

/** The closed classes, the surest first. */
const CLOSED: readonly (readonly [FrameClass, ReadonlySet<string>])[] = [
	["asking", wordSet(ASKING)],
	["be", wordSet(lists.BE)],
	["do", wordSet(lists.DO)],
	["have", wordSet(lists.HAVE)],
	["modal", wordSet(lists.MODALS)],
	["negation", wordSet(lists.NEGATIONS)],
	["possessive", wordSet(lists.POSSESSIVES)],
	["determiner", wordSet(lists.DETERMINERS)],
	["number", wordSet(lists.NUMBERS)],
	["pronoun", wordSet(lists.PRONOUNS)],
	["conjunction", wordSet(lists.CONJUNCTIONS)],
	["preposition", PREPOSITIONS],
];
const CLASS_OF: ReadonlyMap<string, FrameClass> = new Map(
	[...CLOSED].reverse().flatMap(([wordClass, words]) => [...words].map((word) => [word, wordClass] as const)),
);
const NUMBER = /^[$£€]?\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
const PLURAL = /[^su]s$|people$|men$|children$/;
const LEAST_ING = 5;

/** Gives each word of a question its class: by the closed lists, by its form, and by the words beside it. */
export function classifyWords(words: readonly PlainWord[]): readonly FrameWord[] {
	// Where every word is written large, capitals tell no names.
	const tells = words.some(({ text }) => SMALL.test(text));
	const byForm = words.map((word, at) => ({ ...word, wordClass: classOf(word, tells && at > 0) }));
	return markInverted(byForm.map((word, at) => ({ ...word, wordClass: classBeside(byForm, at) })));
}

function classOf({ text, lower }: PlainWord, mayBeName: boolean): FrameClass {
	const closed = CLASS_OF.get(lower);
	const isName = mayBeName && CAPITAL.test(text);
	// "May" and "Will" may be names, "US" and "WHO" are, but "The" and "Did" are none.
	if (closed !== undefined && !(isName && (closed === "modal" || isAcronym(text)))) return closed;
	if (NUMBER.test(text)) return "number";
	if (isName) return "noun";
	if (PARTICLES.has(lower) || (isAdverb(lower) && !ADJECTIVES.has(lower))) return "adverb";
	if (isVerbForm(lower) || MORE_VERBS.has(lower)) return "verb";
	return lower.length >= LEAST_ING && lower.endsWith("ing") ? "ing" : "noun";
}

const MORE_VERBS = wordSet(lists.VERBS);
const ADJECTIVES = wordSet(lists.ADJECTIVES_IN_LY);
const PARTICLES = wordSet(lists.PARTICLES);

function isAcronym(text: string): boolean {
	return text.length > 1 && text === text.toUpperCase();
}

/** What a word is beside its neighbours: "works" is a noun in "which works were", "buy" a verb in "which towns buy". */
function classBeside(words: readonly FrameWord[], at: number): FrameClass {
	const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
	if (!word) return "noun";
	const { text, lower, wordClass } = word;
	const asksFor = before?.wordClass === "asking" && (before.lower === "what" || before.lower === "which");
	const helps = next !== undefined && HELPING.has(next.wordClass);
	// "Doctor Who", "the us open", "Anna Holly".
	if (text === "Who" && before && CAPITAL.test(before.text) && !before.isLast) return "noun";
	if (lower === "us" && next?.wordClass === "noun") return "noun";
	if (wordClass === "adverb" && lower.endsWith("ly") && before?.wordClass === "noun" && !next) return "noun";
	if (wordClass === "verb" && helps && asksFor) return "noun";
	if (wordClass === "noun" && before?.lower === "who" && (at === 1 || before.text === "who")) return "verb";
	if (wordClass === "verb" && lower.endsWith("s") && (helps || next?.wordClass === "verb")) return "noun";
	if (wordClass === "noun" && before && isVerbBase(lower) && mayHaveVerb(before)) return "verb";
	return wordClass;
}

function mayHaveVerb({ lower, wordClass }: FrameWord): boolean {
	return (
		(wordClass === "pronoun" && SUBJECT_PRONOUNS.has(lower)) ||
		(wordClass === "noun" && PLURAL.test(lower) && !lower.endsWith("'s"))
	);
}
