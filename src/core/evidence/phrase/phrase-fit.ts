import type { AnswerType } from "../../question/answer-type.ts";
import type { PhraseWord } from "./words/phrase-words.ts";
import type { WordClass } from "./words/word-class.ts";

const NOUN: readonly WordClass[] = ["title", "noun", "plural", "ing"];

/** What a phrase must be to answer: of the answer type, or for an amount more narrowly a sum of money or a share. */
export type FitType = AnswerType | "money" | "share";

/** What a phrase must hold one of to answer, and how good an answer of that type it is then. */
const FITS: Readonly<Partial<Record<FitType, readonly (readonly [number, readonly WordClass[]])[]>>> = {
	person: [
		[1, ["given", "name"]],
		[0.7, ["title", "body", "country", "demonym"]],
		[0.4, ["plural", "noun"]],
	],
	name: [
		[1, ["name", "given", "body", "country", "demonym"]],
		[0.6, NOUN],
	],
	time: [
		[1, ["year", "month"]],
		[0.8, ["period"]],
	],
	duration: [
		[1, ["period"]],
		[0.6, ["year", "number", "month"]],
	],
	place: [
		[1, ["country", "name", "body", "given"]],
		[0.5, ["demonym", "unit", ...NOUN]],
	],
	count: [
		[1, ["number", "year", "percent"]],
		[0.5, ["few"]],
	],
	amount: [
		[1, ["money", "percent", "number"]],
		[0.5, ["few"]],
	],
	money: [[1, ["money"]]],
	share: [
		[1, ["percent"]],
		[0.7, ["number"]],
		[0.4, ["few"]],
	],
	measure: [
		[1, ["number", "percent", "money"]],
		[0.4, ["period"]],
	],
};

const FIT_OF_CLASS: ReadonlyMap<string, ReadonlyMap<WordClass, number>> = new Map(
	Object.entries(FITS).map(([type, fits]) => [
		type,
		new Map(fits.flatMap(([fit, classes]) => classes.map((wordClass) => [wordClass, fit] as const))),
	]),
);

/** Types whose answer may stand in the question too: "two" in "which two", a year beside another one. */
const NUMERIC: ReadonlySet<FitType> = new Set(["time", "duration", "count", "amount", "money", "share", "measure"]);

const NEVER_IN_NUMBER: ReadonlySet<WordClass> = new Set(["pronoun", "verb", "base", "auxiliary", "be", "relative"]);

/** Whether a word can stand in an answer of a type: a number or a time has no verb. */
export function mayStandIn(type: FitType, { wordClass }: PhraseWord): boolean {
	return !NUMERIC.has(type) || !NEVER_IN_NUMBER.has(wordClass);
}

/** Whether an answer of a type must hold a number or a time, so that no other phrase can be one. */
export function isNumeric(type: FitType): boolean {
	return NUMERIC.has(type);
}

/** "The third time" is no number of times. */
const ORDINALS: ReadonlySet<string> = new Set(["third", "quarter"]);

/** How well a word makes its phrase an answer of a type, 0 to 1; a phrase fits as well as its best word. */
export function fitOfWord(type: FitType, { wordClass, terms, asked, lower }: PhraseWord): number {
	const fits = FIT_OF_CLASS.get(type);
	if (!fits) return terms.length > 0 ? 1 : 0;
	if (type === "count" && ORDINALS.has(lower)) return 0;
	return asked === 0 || NUMERIC.has(type) ? (fits.get(wordClass) ?? 0) : 0;
}
