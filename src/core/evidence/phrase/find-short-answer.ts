import type { Article, Span } from "../../article/article.ts";
import type { AnswerType } from "../../question/answer-type.ts";
import type { Mark } from "../../reader/mark.ts";
import { measureCloseness } from "./closeness.ts";
import { findDescription } from "./find-description.ts";
import { findExchange } from "./find-exchange.ts";
import { between, type FittingPhrase, listPhrases, sumUp } from "./list-phrases.ts";
import {
	type AskedPhrase,
	weighEnd,
	weighInside,
	weighLength,
	weighStart,
	weighSurroundings,
} from "./phrase-evidence.ts";
import { readPhrase } from "./read-phrase.ts";
import { weighGrammar } from "./weigh-grammar.ts";
import { opensReason, type Stretch, widenToComplement, widenToList, widenToReason } from "./widen-phrase.ts";
import { widenToWhole } from "./widen-to-whole.ts";
import { type PhraseWord, splitPhraseWords, type Weigh } from "./words/phrase-words.ts";

/**
 * The words of a sentence that answer, how well they are of the type asked for (0 to 1), and how much speaks for them.
 */
export type ShortAnswer = {
	readonly span: Span;
	readonly fit: number;
	readonly score: number;
	/** How much speaks for all the phrases of the sentence together. */
	readonly sentenceScore: number;
	/** The share of the phrase, and of those that overlap it, in all that speaks for phrases of the sentence, 0 to 1. */
	readonly certainty: number;
};

type Request = {
	readonly asked: AskedPhrase;
	readonly article: Article;
	readonly sentence: Span;
	readonly weigh: Weigh;
	/** What a reader marks in the passage; null where nothing reads. */
	readonly mark?: Mark | null;
};

/** How much the form of a description says, beside what speaks for a phrase. */
const DESCRIPTION_WEIGHT = 4;

/** The shortest phrase of a sentence that answers, as published; null where the sentence holds no phrase that could. */
export function findShortAnswer({ asked, article, sentence, weigh, mark = null }: Request): ShortAnswer | null {
	const words = splitPhraseWords(article, sentence, weigh);
	const phrases = scorePhrases(words, asked);
	const read = mark && readPhrase(words, mark);
	const best = bestOf(phrases.filter(({ fit }) => fit > 0)) ?? bestOf(phrases);
	if (!best) return read && { ...NOTHING_FITS, span: spanOf(words, read), certainty: read.certainty };
	const sum = phrases.reduce((total, { score }) => total + Math.exp(score - best.score), 0);
	const sentenceScore = best.score + Math.log(sum);
	const described = asked.described && findDescription(words, asked.described);
	if (described) {
		const bonus = DESCRIPTION_WEIGHT * described.fit;
		return { ...described, score: best.score + bonus, sentenceScore: sentenceScore + bonus, certainty: 1 };
	}
	const isUnfit = asked.described !== null || (asked.type === "reason" && !opensReason(words, best));
	const stretch =
		(asked.asksForExchange ? findExchange(words) : null) ??
		widenToWhole(words, widen(words, read ?? best, asked), asked);
	return {
		span: spanOf(words, stretch),
		fit: isUnfit ? best.fit * UNFIT : best.fit,
		score: best.score,
		sentenceScore,
		// No other noun tells who somebody is: the sentence answers.
		certainty: read?.certainty ?? (asked.described?.kind === "person" ? 0 : certaintyOf(best, phrases)),
	};
}

/** What is told of a sentence without any phrase that could answer. */
const NOTHING_FITS = { fit: 0, score: 0, sentenceScore: 0 };

function spanOf(words: readonly PhraseWord[], { first, end }: Stretch): Span {
	return { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

function certaintyOf(best: Phrase, phrases: readonly Phrase[]): number {
	let near = 0;
	let all = 0;
	for (const { first, end, score } of phrases) {
		const odds = Math.exp(score - best.score);
		all += odds;
		if (first < best.end && end > best.first) near += odds;
	}
	return near / all;
}

function widen(words: readonly PhraseWord[], phrase: Stretch, { type, isPlural }: AskedPhrase): Stretch {
	if (type === "reason") return widenToReason(words, phrase);
	if (isPlural && LISTED.has(type)) return widenToList(words, phrase);
	return type === "thing" ? widenToComplement(words, phrase) : phrase;
}

/** The types of answers that may be several. */
const LISTED: ReadonlySet<AnswerType> = new Set(["person", "name", "place", "thing"]);

/**
 * What is left of the fit of a phrase that has not the form of a description or of a reason, where one is asked for.
 */
const UNFIT = 0.4;

function bestOf(phrases: readonly Phrase[]): Phrase | null {
	let best: Phrase | null = null;
	for (const phrase of phrases) if (!best || phrase.score > best.score) best = phrase;
	return best;
}

type Phrase = FittingPhrase & { readonly score: number };

function scorePhrases(words: readonly PhraseWord[], asked: AskedPhrase): readonly Phrase[] {
	const place = { words, asked, closeness: measureCloseness(words, asked.totalRarity) };
	const inside = sumUp(words.map((_, at) => weighInside(place, at)));
	const starts = memoize((at) => weighStart(place, at));
	const ends = memoize((end) => weighEnd(place, end));
	const lengths = memoize((length) => weighLength(asked, length));
	const grammar = weighGrammar(place);
	return listPhrases(words, asked).map(({ first, end, fit }) => {
		const whole = weighSurroundings(place, { first, end });
		const score = starts(first) + ends(end) + lengths(end - first) + between(inside, first, end) + whole;
		return { first, end, fit, score: score + grammar({ first, end }) };
	});
}

function memoize(measure: (at: number) => number): (at: number) => number {
	const known = new Map<number, number>();
	return (at) => {
		const value = known.get(at) ?? measure(at);
		known.set(at, value);
		return value;
	};
}
