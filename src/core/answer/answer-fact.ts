import { type Candidate, chooseAnswers } from "../evidence/choose-sentence.ts";
import { weighFact } from "../evidence/fact-confidence.ts";
import { widenToRange } from "../evidence/widen-range.ts";
import type { Asked } from "../question/answer-type.ts";
import { readFrame } from "../question/frame/read-frame.ts";
import type { TimeWindow } from "../question/time-window.ts";
import type { MarkForQuestion, MarkPassages } from "../reader/mark.ts";
import { readOn } from "../reader/read-on.ts";
import { orderToRead } from "../reader/reading-order.ts";
import { isHeadline } from "../search/index/passage.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import { parseQuery } from "../search/query/query.ts";
import type { Hit } from "../search/ranking/hit.ts";
import { rankPassages } from "../search/ranking/rank-passages.ts";
import type { Citation } from "./answer.ts";
import { cite, quotationAt } from "./cite.ts";

const PASSAGES_READ = 20;
/** In so many of them a sentence is looked for where nothing reads. */
const HITS_LOOKED_AT = 12;
const READ_IN_WINDOW = 200;

/** Where a fact is looked for: one article, or those published within some days. */
export type Place = { readonly article: string | undefined; readonly window: TimeWindow | null };

/** What is looked for, and where. */
export type FactQuestion = {
	readonly question: string;
	readonly place: Place;
	/** Whether somebody's words are asked for: no less than a sentence tells them. */
	readonly asksForWords?: boolean;
	/** What a reader marks, where there is one. */
	readonly mark?: MarkPassages | undefined;
};

/**
 * What the articles say to a question about a fact: citations of the best passages, best first, and how sure the first
 * is.
 */
export type FactAnswer = {
	readonly citations: readonly Citation[];
	/** The citations that answer, each with another figure; the first of them is the first of all. */
	readonly answers: readonly Citation[];
	readonly confidence: number;
};

/** Looks for the sentence and the phrase that answer a question about a fact. */
export function answerFact(
	index: PassageIndex,
	{ question, place, asksForWords = false, mark }: FactQuestion,
): FactAnswer {
	const { query, hits, asked, candidates } = findCandidates(index, { question, place, mark });
	const isWhole = asksForWords && !FIGURES.has(asked.type) && asked.type !== "time";
	const citeBest = (candidate: Candidate) =>
		citeCandidate(isWhole && !isNamed(candidate) ? { ...candidate, phrase: null } : candidate);
	const [best] = candidates;
	if (!best) return { citations: [], answers: [], confidence: 0 };
	const isUsed = new Set(candidates.map(({ hit }) => hit.number));
	const others = hits
		.filter(({ number }) => !isUsed.has(number))
		.map((hit) => cite(hit.passage, null, { quotation: null, score: hit.score }));
	return {
		citations: [...candidates.map(citeBest), ...others],
		answers: pickAnswers(candidates, asked).map(citeBest),
		confidence: weighFact(index, { query, hits, best, asked }),
	};
}

type Sought = {
	readonly question: string;
	readonly place: Place;
	readonly mark?: MarkPassages | undefined;
};

/** The sentences that may answer a question about a fact, best first, and what they were found by. */
export function findCandidates(index: PassageIndex, { question, place: { article, window }, mark }: Sought) {
	const asked = readFrame(question);
	const query = parseQuery(index, asked.searched, article);
	const ranked = rankPassages(index, query, window ? READ_IN_WINDOW : PASSAGES_READ);
	const inWindow = window ? ranked.filter((hit) => isWithin(hit, window)) : [];
	// "This week" may be that of the article: where nothing of these days is found, the words alone decide.
	const hits = putHeadlinesLast(inWindow.length > 0 ? inWindow : ranked.slice(0, PASSAGES_READ));
	const read = mark ? readHits(index, hits, (passages) => mark(question, passages)) : null;
	const candidates = chooseAnswers(index, { query, hits: hits.slice(0, HITS_LOOKED_AT), asked, ...read });
	return { query, hits, asked, candidates };
}

/** Those of the hits, and of what stands beside them, that were read, with their marks; null where nothing reads. */
function readHits(index: PassageIndex, hits: readonly Hit[], mark: MarkForQuestion) {
	const ordered = orderToRead(index, hits);
	const marks = readOn(
		ordered.map(({ passage }) => passage),
		mark,
	);
	return marks && { hits: ordered.filter(({ passage }) => marks.has(passage)), marks };
}

/** A headline that stands in the text repeats what the article tells: the article's own sentences come first. */
function putHeadlinesLast(hits: readonly Hit[]): readonly Hit[] {
	const [headlines, body] = [
		hits.filter(({ passage }) => isHeadline(passage)),
		hits.filter(({ passage }) => !isHeadline(passage)),
	];
	return [...body, ...headlines];
}

function isWithin({ passage }: Hit, { from, to }: TimeWindow): boolean {
	const day = passage.article.published?.slice(0, 10);
	return day !== undefined && day >= from && day <= to;
}

/** A phrase less sure than this is not shown alone: its sentence answers. */
const LEAST_CERTAINTY = 0.15;

/** A phrase surer than this may be what was asked to be called or described, though somebody's words are asked for. */
const SURE_PHRASE = 0.4;

/** Whether somebody's words tell for certain, by their form, what was asked to be called or described. */
function isNamed({ certainty, read }: Candidate): boolean {
	return read === null && certainty >= SURE_PHRASE;
}

/** A citation of a candidate, with the phrase that answers highlighted, or the sentence where none is sure. */
export function citeCandidate({ hit, sentence, phrase, certainty }: Candidate): Citation {
	const isSure = certainty >= LEAST_CERTAINTY;
	const highlight = phrase && isSure ? widenToRange(hit.passage.article.text, sentence, phrase) : sentence;
	return cite(hit.passage, highlight, { quotation: quotationAt(hit.passage.quotations, highlight), score: hit.score });
}

const FIGURES: ReadonlySet<string> = new Set(["count", "amount", "measure", "duration"]);
/** Another figure is a rival only if its sentence holds nearly as much of the question. */
const RIVAL = 0.85;

/** The best candidate, and for a question about a figure those of other articles that give another one. */
function pickAnswers(candidates: readonly Candidate[], { type }: Asked): readonly Candidate[] {
	const [best, ...rest] = candidates;
	if (!best) return [];
	const answers = [best];
	const figures = new Set([figureOf(best)]);
	for (const candidate of rest) {
		const isRival =
			FIGURES.has(type) && candidate.fit > 0 && candidate.evidence.coverage >= RIVAL * best.evidence.coverage;
		if (!isRival || answers.some(({ hit }) => hit.passage.article === candidate.hit.passage.article)) continue;
		const figure = figureOf(candidate);
		if (figure === "" || figures.has(figure)) continue;
		figures.add(figure);
		answers.push(candidate);
	}
	return answers;
}

function figureOf({ hit, phrase }: Candidate): string {
	return phrase ? hit.passage.article.text.slice(phrase.start, phrase.end).replaceAll(/[^\p{N}.]/gu, "") : "";
}
