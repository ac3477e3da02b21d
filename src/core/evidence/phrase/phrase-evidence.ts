import type { AnswerType } from "../../question/answer-type.ts";
import type { QuestionForm } from "../../question/frame/frame.ts";
import type { Closeness } from "./closeness.ts";
import type { Described } from "./find-named.ts";
import type { FitType } from "./phrase-fit.ts";
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
};

/** Takes one piece of evidence by its name, with its strength. */
export type Note = (evidence: string, strength: number) => void;

/** The words of a sentence, and what is asked of them. */
export type Reading = { readonly words: readonly PhraseWord[]; readonly asked: AskedPhrase };

type Place = Reading & { readonly closeness: Closeness };

/** Evidence from where a phrase begins: its first word and what stands before it. */
export function noteStart({ words, asked, closeness }: Place, at: number, note: Note): void {
	const first = words[at]?.wordClass ?? "edge";
	const previous = words[at - 1];
	const before = previous?.wordClass ?? "edge";
	note(`* first ${first}`, 1);
	note(`${asked.type} first ${first}`, 1);
	note(`* before ${before}`, 1);
	note(`${asked.type} before ${before}`, 1);
	note(`${asked.slot} before ${before}`, 1);
	note(`${asked.slot} near-before`, closeness.before[at] ?? 0);
	note(`${asked.type} near-before`, closeness.before[at] ?? 0);
	const opening = words[at];
	if (opening && OPENS_ADVERBIAL.has(first)) {
		const after = words[at + 1]?.wordClass === "base" ? "-verb" : "-noun";
		note(`${asked.type} opens ${opening.lower}${first === "to" ? after : ""}`, 1);
	}
	if (!previous) return;
	if (asked.preposition !== null && previous.lower === asked.preposition) note("before preposition of question", 1);
	if (asked.preposition !== null && words[at]?.lower === asked.preposition) note("first preposition of question", 1);
	if (asked.asksForName && CALLING.has(previous.lower)) note("before calling", 1);
	if (previous.terms.some((term) => asked.focusTerms.has(term))) note(`${asked.type} before focus`, 1);
	if (IN_COMPOUND.has(before) && IN_COMPOUND.has(first))
		note(`cut behind ${previous.asked > 0 ? "asked" : "other"}`, 1);
	noteAnchor({ side: "behind", asked, words, from: at - 1, step: -1 }, note);
}

/** Evidence from where a phrase ends: its last word and what stands behind it. */
export function noteEnd({ words, asked, closeness }: Place, end: number, note: Note): void {
	const last = words[end - 1]?.wordClass ?? "edge";
	const next = words[end];
	const after = next?.wordClass ?? "edge";
	note(`* last ${last}`, 1);
	note(`${asked.type} last ${last}`, 1);
	note(`* after ${after}`, 1);
	note(`${asked.type} after ${after}`, 1);
	note(`${asked.slot} after ${after}`, 1);
	note(`${asked.slot} near-after`, closeness.after[end] ?? 0);
	note(`${asked.type} near-after`, closeness.after[end] ?? 0);
	if (!next) return;
	if (next.terms.some((term) => asked.focusTerms.has(term))) {
		note(`${asked.type} after focus`, 1);
		if (asked.asksForKind) note("kind after focus", 1);
	}
	if (IN_COMPOUND.has(last) && IN_COMPOUND.has(after)) note(`cut ahead of ${next.asked > 0 ? "asked" : "other"}`, 1);
	noteAnchor({ side: "ahead of", asked, words, from: end, step: 1 }, note);
}

/** Evidence from one word within a phrase. */
export function noteInside({ words, asked }: Place, at: number, note: Note): void {
	const word = words[at];
	if (!word) return;
	note(`* in ${word.wordClass}`, 1);
	note(`${asked.type} in ${word.wordClass}`, 1);
	if (asked.isPlural && (word.wordClass === "conjunction" || word.wordClass === "comma"))
		note(`list in ${word.wordClass}`, 1);
	if (word.terms.length > 0 && word.asked === 0) note("* in rarity", word.rarity / 10);
	if (word.terms.some((term) => asked.focusTerms.has(term))) {
		note("* in focus", 1);
		if (asked.asksForKind) note("kind in focus", 1);
		note(`${asked.type} in focus`, 1);
	} else if (word.asked > 0) {
		note("* in asked", 1);
		note(`in asked ${word.wordClass}`, 1);
		note(`${asked.type} in asked`, 1);
		note("* in asked share", word.asked / asked.totalRarity);
	}
}

/** Evidence from the number of words of a phrase. */
export function noteLength(asked: AskedPhrase, length: number, note: Note): void {
	const size = length > 16 ? "17" : length > 11 ? "12" : length > 7 ? "8" : String(length);
	note(`* length ${size}`, 1);
	note(`${asked.type} length ${size}`, 1);
}

/** Evidence from what stands on both sides of a phrase: quotation marks, brackets, commas. */
export function noteSurroundings({ words }: Place, { first, end }: Stretch, note: Note): void {
	const before = words[first - 1]?.wordClass;
	const after = words[end]?.wordClass;
	if (before === "quote" && after === "quote") note("quoted", 1);
	if (before === "opening" && after === "closing") note("in parentheses", 1);
	if (before === "comma" && (after === "comma" || after === "stop")) note("between commas", 1);
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
	readonly side: string;
	readonly asked: AskedPhrase;
	readonly words: readonly PhraseWord[];
	readonly from: number;
	readonly step: number;
};

// The nearest word of the question, with nothing but function words between it and the phrase.
function noteAnchor({ side, asked, words, from, step }: Side, note: Note): void {
	const border = words[from]?.wordClass;
	for (let at = from, passed = 0; passed < REACH; at += step, passed++) {
		const word = words[at];
		if (!word) return;
		if (word.asked > 0) {
			const kind = kindOfAnchor(word);
			const link = passed === 0 ? "nothing" : border;
			note(`${asked.slot} ${side} asked ${kind}`, 1);
			note(`${asked.slot} ${side} asked ${kind} over ${link}`, 1);
			note(`${asked.type} ${side} asked ${kind} over ${link}`, 1);
			return;
		}
		if (!PASSED_OVER.has(word.wordClass)) return;
	}
}

function kindOfAnchor({ wordClass }: PhraseWord): string {
	return wordClass === "verb" || wordClass === "base" || wordClass === "ing" ? "verb" : "word";
}
