import type { Article, Span } from "#src/core/article/article.ts";
import { readAskedPhrase } from "#src/core/evidence/phrase/asked-phrase.ts";
import { measureCloseness } from "#src/core/evidence/phrase/closeness.ts";
import { listPhrases } from "#src/core/evidence/phrase/list-phrases.ts";
import {
	type Note,
	noteEnd,
	noteInside,
	noteLength,
	noteStart,
	noteSurroundings,
} from "#src/core/evidence/phrase/phrase-evidence.ts";
import { type PhraseWord, splitPhraseWords } from "#src/core/evidence/phrase/phrase-words.ts";
import type { Stretch } from "#src/core/evidence/phrase/widen-phrase.ts";
import { readAnswerType } from "#src/core/question/read-answer-type.ts";
import type { PassageIndex } from "#src/core/search/index/passage-index.ts";
import { parseQuery, rarityOf } from "#src/core/search/query/query.ts";
import type { Collection } from "./collection.ts";

/** Pieces of evidence by their numbers, each with its strength. */
export type Evidence = { readonly ids: readonly number[]; readonly strengths: readonly number[] };

/** The phrases of a sentence, what speaks for each part of them, and which of them answer; none where none does. */
export type PhraseLesson = {
	readonly fold: string;
	readonly starts: readonly Evidence[];
	readonly ends: readonly Evidence[];
	readonly lengths: readonly Evidence[];
	readonly inside: readonly Evidence[];
	readonly phrases: readonly (Stretch & { readonly around: Evidence })[];
	readonly right: ReadonlySet<number>;
};

const NOTHING: Evidence = { ids: [], strengths: [] };

/** Gives each piece of evidence a number, in the order in which they come. */
export class EvidenceNames {
	readonly #ids = new Map<string, number>();

	get all(): readonly string[] {
		return [...this.#ids.keys()];
	}

	/** Gathers what `noteAll` notes. */
	gather(noteAll: (note: Note) => void): Evidence {
		const ids: number[] = [];
		const strengths: number[] = [];
		noteAll((name, strength) => {
			if (strength === 0) return;
			const id = this.#ids.get(name) ?? this.#ids.size;
			this.#ids.set(name, id);
			ids.push(id);
			strengths.push(strength);
		});
		return ids.length > 0 ? { ids, strengths } : NOTHING;
	}
}

/** What the sentences that hold an answer teach of its phrase, and those beside them of phrases that are none. */
export function readPhraseLessons(
	{ index, questions }: Collection,
	names: EvidenceNames,
): readonly PhraseLesson[] {
	const articles = new Map(index.articles.map((article) => [article.id, article]));
	return questions.flatMap(({ question, article: id, fold, spans }) => {
		const article = articles.get(id);
		if (!article) return [];
		const ask = readAsked(index, question);
		return sentencesNear(article, spans).flatMap((sentence) => {
			const lesson = readSentence({ ...ask, article, sentence, spans }, names);
			return lesson ? [{ ...lesson, fold }] : [];
		});
	});
}

function readAsked(index: PassageIndex, question: string) {
	const query = parseQuery(index, question);
	const weigh = { asked: query.rarity, rarityOf: (term: string) => rarityOf(index, term) };
	return { asked: readAskedPhrase(question, readAnswerType(question), query), weigh };
}

/** The sentences with the answer, and those right before and behind them. */
function sentencesNear({ paragraphs }: Article, spans: readonly Span[]): readonly Span[] {
	return paragraphs.flatMap(({ sentences }) =>
		sentences.filter((_, at) => [at - 1, at, at + 1].some((near) => spans.some((span) => holds(sentences[near], span)))),
	);
}

function holds(sentence: Span | undefined, { start, end }: Span): boolean {
	return sentence !== undefined && sentence.start <= start && end <= sentence.end;
}

type Source = ReturnType<typeof readAsked> & {
	readonly article: Article;
	readonly sentence: Span;
	readonly spans: readonly Span[];
};

function readSentence(
	{ asked, weigh, article, sentence, spans }: Source,
	names: EvidenceNames,
): Omit<PhraseLesson, "fold"> | null {
	const words = splitPhraseWords(article, sentence, weigh);
	const place = { words, asked, closeness: measureCloseness(words, asked.totalRarity) };
	const listed = listPhrases(words, asked);
	// The phrases that are chosen from: those of the type asked for, where there are any.
	const fitting = listed.filter(({ fit }) => fit > 0);
	const phrases = fitting.length > 0 ? fitting : listed;
	const wanted = new Set(spans.filter((span) => holds(sentence, span)).map((span) => coreOf(words, wordsIn(words, span))));
	const right = phrases.flatMap((phrase, at) => (wanted.has(coreOf(words, phrase)) ? [at] : []));
	// Where the answer is no phrase of its sentence, the sentence teaches nothing.
	if (phrases.length === 0 || (wanted.size > 0 && right.length === 0)) return null;
	const borders = [...words, null];
	return {
		starts: words.map((_, at) => names.gather((note) => noteStart(place, at, note))),
		ends: borders.map((_, end) => names.gather((note) => noteEnd(place, end, note))),
		lengths: borders.map((_, length) => names.gather((note) => noteLength(asked, length, note))),
		inside: words.map((_, at) => names.gather((note) => noteInside(place, at, note))),
		phrases: phrases.map(({ first, end }) => ({
			first,
			end,
			around: names.gather((note) => noteSurroundings(place, { first, end }, note)),
		})),
		right: new Set(right),
	};
}

function wordsIn(words: readonly PhraseWord[], { start, end }: Span): Stretch {
	const inside = words.flatMap((word, at) => (word.start < end && word.end > start ? [at] : []));
	return { first: inside[0] ?? 0, end: (inside.at(-1) ?? -1) + 1 };
}

/** A stretch without its article and the marks at its borders, by which two answers are the same. */
function coreOf(words: readonly PhraseWord[], { first, end }: Stretch): string {
	const inside = words.slice(first, end).flatMap(({ lower }, at) => (isSlight(lower) ? [] : [first + at]));
	return `${inside[0]}-${inside.at(-1)}`;
}

function isSlight(lower: string): boolean {
	return lower === "the" || lower === "a" || lower === "an" || !/[\p{L}\p{N}$€£%]/u.test(lower);
}
