import type { AnswerType } from "../../question/answer-type.ts";
import type { QuestionForm } from "../../question/frame/frame.ts";
import type { Closeness } from "./closeness.ts";
import type { EvidenceWeights } from "./evidence-weights.ts";
import type { Described } from "./find-named.ts";
import type { FitType } from "./phrase-fit.ts";
import type { WeightRow } from "./phrase-weights.ts";
import type { Stretch } from "./widen-phrase.ts";
import type { PhraseWord } from "./words/phrase-words.ts";
import { NOMINAL } from "./words/word-class.ts";

/** What a question tells of its answer. */
export type AskedPhrase = QuestionForm & {
	readonly type: AnswerType;
	readonly fitType: FitType;
	/** The terms of the noun that is counted or asked for. */
	readonly focusTerms: ReadonlySet<string>;
	/** The terms of the whole question. */
	readonly askedTerms: ReadonlySet<string>;
	/** The name or thing to be described, where the question asks who or what or where somebody or something is. */
	readonly described: Described | null;
	/** Whether what was got for something is asked for: "in exchange for". */
	readonly asksForExchange: boolean;
	readonly totalRarity: number;
	readonly weights: EvidenceWeights;
};

/** The words of a sentence, and what is asked of them. */
export type Reading = { readonly words: readonly PhraseWord[]; readonly asked: AskedPhrase };

type Place = Reading & { readonly closeness: Closeness };

/** What speaks for a phrase by where it begins: its first word and what stands before it. */
export function weighStart({ words, asked, closeness }: Place, at: number): number {
	const { any, type, slot, behind, beforePreposition, beforeCalling } = asked.weights;
	const opening = words[at];
	const previous = words[at - 1];
	const first = opening?.wordClass ?? "edge";
	const before = previous?.wordClass ?? "edge";
	let sum = weigh(any.first, first);
	sum += weigh(type.first, first);
	sum += weigh(any.before, before);
	sum += weigh(type.before, before);
	sum += weigh(slot.before, before);
	sum += slot.nearBefore * (closeness.before[at] ?? 0);
	sum += type.nearBefore * (closeness.before[at] ?? 0);
	if (opening && OPENS_ADVERBIAL.has(first)) {
		const after = words[at + 1]?.wordClass === "base" ? "-verb" : "-noun";
		sum += weigh(type.opens, first === "to" ? `${opening.lower}${after}` : opening.lower);
	}
	if (!previous) return sum;
	if (asked.preposition !== null && previous.lower === asked.preposition) sum += beforePreposition;
	if (asked.asksForName && CALLING.has(previous.lower)) sum += beforeCalling;
	if (isFocus(previous, asked)) sum += weigh(type.before, "focus");
	if (IN_COMPOUND.has(before) && IN_COMPOUND.has(first))
		sum += weigh(behind.cut, previous.asked > 0 ? "asked" : "other");
	return addAnchor(sum, { weights: behind, words, from: at - 1, step: -1 });
}

/** What speaks for a phrase by where it ends: its last word and what stands behind it. */
export function weighEnd({ words, asked, closeness }: Place, end: number): number {
	const { any, type, slot, ahead, kindAfter } = asked.weights;
	const next = words[end];
	const last = words[end - 1]?.wordClass ?? "edge";
	const after = next?.wordClass ?? "edge";
	let sum = weigh(any.last, last);
	sum += weigh(type.last, last);
	sum += weigh(any.after, after);
	sum += weigh(type.after, after);
	sum += weigh(slot.after, after);
	sum += slot.nearAfter * (closeness.after[end] ?? 0);
	sum += type.nearAfter * (closeness.after[end] ?? 0);
	if (!next) return sum;
	if (isFocus(next, asked)) {
		sum += weigh(type.after, "focus");
		if (asked.asksForKind) sum += kindAfter;
	}
	if (IN_COMPOUND.has(last) && IN_COMPOUND.has(after)) sum += weigh(ahead.cut, next.asked > 0 ? "asked" : "other");
	return addAnchor(sum, { weights: ahead, words, from: end, step: 1 });
}

/** What one word within a phrase says for it. */
export function weighInside({ words, asked }: Place, at: number): number {
	const word = words[at];
	if (!word) return 0;
	const { any, type, inList, inAsked, kindIn } = asked.weights;
	const { wordClass } = word;
	let sum = weigh(any.in, wordClass);
	sum += weigh(type.in, wordClass);
	if (asked.isPlural && (wordClass === "conjunction" || wordClass === "comma")) sum += weigh(inList, wordClass);
	if (word.terms.length > 0 && word.asked === 0) sum += weigh(any.in, "rarity") * (word.rarity / 10);
	if (isFocus(word, asked)) {
		sum += weigh(any.in, "focus");
		if (asked.asksForKind) sum += kindIn;
		sum += weigh(type.in, "focus");
	} else if (word.asked > 0) {
		sum += weigh(any.in, "asked");
		sum += weigh(inAsked, wordClass);
		sum += weigh(type.in, "asked");
	}
	return sum;
}

/** What the number of words says for a phrase. */
export function weighLength({ weights: { any, type } }: AskedPhrase, length: number): number {
	const size = length > 16 ? "17" : length > 11 ? "12" : length > 7 ? "8" : String(length);
	return weigh(any.length, size) + weigh(type.length, size);
}

/** What speaks for a phrase by what stands on both sides of it: quotation marks or brackets. */
export function weighSurroundings({ words, asked }: Place, { first, end }: Stretch): number {
	const before = words[first - 1]?.wordClass;
	const after = words[end]?.wordClass;
	if (before === "quote" && after === "quote") return asked.weights.quoted;
	return before === "opening" && after === "closing" ? asked.weights.inParentheses : 0;
}

function weigh(weights: WeightRow, column: string): number {
	return weights.get(column) ?? 0;
}

function isFocus({ terms }: PhraseWord, { focusTerms }: AskedPhrase): boolean {
	return terms.some((term) => focusTerms.has(term));
}

const OPENS_ADVERBIAL: ReadonlySet<string> = new Set(["in", "by", "to", "preposition", "because"]);
const CALLING: ReadonlySet<string> = new Set([
	"called",
	"named",
	"as",
	"termed",
	"nicknamed",
	"name",
	"term",
	"dubbed",
]);
const PASSED_OVER: ReadonlySet<string> = new Set([
	"the",
	"of",
	"in",
	"by",
	"to",
	"preposition",
	"be",
	"auxiliary",
	"adverb",
	"possessive",
	"quote",
	"about",
]);
const REACH = 4;
const IN_COMPOUND: ReadonlySet<string> = new Set([...NOMINAL, "unit", "period", "number", "ing"]);

type Side = {
	readonly weights: EvidenceWeights["behind"];
	readonly words: readonly PhraseWord[];
	readonly from: number;
	readonly step: number;
};

// The nearest word of the question, with nothing but function words between it and the phrase.
function addAnchor(before: number, { weights: { asked, ofSlot, ofType }, words, from, step }: Side): number {
	for (let at = from, passed = 0; passed < REACH; at += step, passed++) {
		const word = words[at];
		if (!word) return before;
		if (word.asked > 0) {
			const kind = kindOfAnchor(word);
			const link = passed === 0 ? "nothing" : (words[from]?.wordClass ?? "edge");
			return before + weigh(asked, kind) + weigh(ofSlot[kind], link) + weigh(ofType[kind], link);
		}
		if (!PASSED_OVER.has(word.wordClass)) return before;
	}
	return before;
}

function kindOfAnchor({ wordClass }: PhraseWord): "verb" | "word" {
	return wordClass === "verb" || wordClass === "base" || wordClass === "ing" ? "verb" : "word";
}
