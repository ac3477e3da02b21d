import type { Article, Span } from "../article/article.ts";
import type { Quotation } from "../quotation/quotation.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { parseQuery, type Query } from "../search/query.ts";
import { type Hit, rankPassages } from "../search/rank-passages.ts";
import { coverage, type SentenceScore, scoreSentences } from "../search/score-closeness.ts";
import type { Answer, Citation, Searched } from "./answer.ts";
import { fitsType } from "./fits-type.ts";
import { answerTypeOf } from "./question.ts";

const PASSAGES_SHOWN = 10;
const PASSAGES_READ = 20;

/** What is left of the score of a passage that holds nothing of the type that is asked for. */
const MISFIT = 0.8;

/** The share of what the question's words tell that the best passage must hold to answer it. */
const LEAST_COVERAGE = 0.5;

/** Answers a question from an index: the best passage with its best sentence, or the closest ones that do not answer. */
export function answerQuestion(index: PassageIndex, question: string): Answer {
	const query = parseQuery(index, question);
	const hits = rankPassages(index, query, PASSAGES_READ)
		.map((hit) => weighType(hit, question))
		.sort((a, b) => b.score - a.score)
		.slice(0, PASSAGES_SHOWN);
	const passages = hits.map((hit) => toCitation(index, hit, query));
	const [best] = hits;
	const [first, ...rest] = passages;
	const searched = describeSearched(index.articles);
	const unknownWords = query.tokens
		.filter(({ term }) => index.postingsOf(term).size === 0)
		.map(({ start, end }) => question.slice(start, end));
	if (!best || !first) {
		return { kind: "not-found", reason: "no-match", question, confidence: 0, searched, unknownWords, passages };
	}
	const confidence = coverage(index, best, query);
	if (confidence < LEAST_COVERAGE) {
		const closest = passages.map((passage) => ({ ...passage, highlight: null }));
		return { kind: "not-found", reason: "closest", question, confidence, searched, unknownWords, passages: closest };
	}
	return { kind: "answered", question, confidence, searched, citations: [first], passages: [first, ...rest] };
}

function weighType(hit: Hit, question: string): Hit {
	const { article, start, end } = hit.passage;
	const fits = fitsType(answerTypeOf(question), article.text.slice(start, end), question);
	return fits ? hit : { ...hit, score: hit.score * MISFIT };
}

function toCitation(index: PassageIndex, hit: Hit, query: Query): Citation {
	const { article, paragraph, start, end } = hit.passage;
	const highlight = bestSentence(index, hit, query);
	const quotation = quotationAt(hit.passage.quotations, highlight);
	return { article, paragraph, passage: { start, end }, highlight, quotation, score: hit.score };
}

/** The quotation that shares most with a stretch of text; null where none does. */
function quotationAt(quotations: readonly Quotation[], { start, end }: Span): Quotation | null {
	let best: { readonly quotation: Quotation; readonly shared: number } | null = null;
	for (const quotation of quotations) {
		const shared = Math.min(end, quotation.content.end) - Math.max(start, quotation.content.start);
		if (shared > (best?.shared ?? 0)) best = { quotation, shared };
	}
	return best?.quotation ?? null;
}

function bestSentence(index: PassageIndex, hit: Hit, query: Query): Span {
	let best: SentenceScore = { sentence: hit.passage, score: -1 };
	for (const scored of scoreSentences(index, hit, query)) if (scored.score > best.score) best = scored;
	return { start: best.sentence.start, end: best.sentence.end };
}

function describeSearched(articles: readonly Article[]): Searched {
	const dates = articles.flatMap(({ published }) => published ?? []).sort();
	return { articles: articles.length, from: dates[0] ?? null, to: dates.at(-1) ?? null };
}
