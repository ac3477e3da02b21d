import type { QuotationQuestion } from "../question/quotation-question.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import { parseQuery } from "../search/query/query.ts";
import { rankPassages } from "../search/ranking/rank-passages.ts";
import { QUOTATION_WEIGHTS } from "./data/quotation-weights.ts";
import { type AskedSpeaker, fitSpeaker, readAskedSpeaker } from "./speaker-fit.ts";
import { hasVerb, type Quoted, weighQuotations } from "./weigh-quotations.ts";

/** How much each piece of evidence for a quotation counts. */
type QuotationWeights = Readonly<Record<keyof typeof QUOTATION_WEIGHTS, number>>;

/** A quotation that may answer, with its score and how sure it is (0..1) that it answers. */
export type Found = Quoted & { readonly score: number; readonly confidence: number };

const READ = 40;
const SPOKEN_READ = 400;

/** In which article it is looked for, or in all, and by which weights. */
type Search = { readonly article: string | undefined; readonly weights?: QuotationWeights };

/** The quotations that bear on a question about somebody's words, best first. */
export function findQuoted(
	index: PassageIndex,
	question: QuotationQuestion,
	{ article, weights = QUOTATION_WEIGHTS }: Search,
): readonly Found[] {
	const search = { article, weights };
	const found = question.kind === "who-said" ? findWho(index, question, search) : findWhat(index, question, search);
	return found.toSorted(
		(a, b) => b.score - a.score || a.number - b.number || a.quotation.content.start - b.quotation.content.start,
	);
}

function findWho(
	index: PassageIndex,
	{ words, role, verb }: QuotationQuestion & { kind: "who-said" },
	{ article, weights }: Required<Search>,
): readonly Found[] {
	const query = parseQuery(index, words, article);
	const asked = role === "" ? null : readAskedSpeaker(role);
	return rankPassages(index, query, READ).flatMap(({ number }) =>
		weighQuotations(index, number, query).flatMap((quoted) => {
			const fit = asked ? fitSpeaker(asked, quoted.passage, quoted.quotation) : 0;
			// Who denied something is asked for by the verb alone: what others say of it is no answer.
			if (verb === "deny" && !isDenial(quoted)) return [];
			const score = scoreOf(quoted, weights) + (hasVerb(quoted, verb) ? weights.verb : 0) + weights.role * fit;
			return [
				{
					...quoted,
					score,
					confidence: confidenceOf(
						quoted.coverage + weights.sureContext * (quoted.context - quoted.coverage),
						evenFor(query.rarity.size, weights.even),
					),
				},
			];
		}),
	);
}

function findWhat(
	index: PassageIndex,
	{ speaker, topic }: QuotationQuestion & { kind: "what-said" },
	{ article, weights }: Required<Search>,
): readonly Found[] {
	const asked = correctSpeaker(index, readAskedSpeaker(speaker));
	const query = parseQuery(index, topic, article);
	const ranked = rankPassages(index, parseQuery(index, `${speaker} ${topic}`, article), READ).map(
		({ number }) => number,
	);
	const numbers = new Set([...ranked, ...spokenBy(index, asked, article)]);
	return [...numbers].flatMap((number) =>
		weighQuotations(index, number, query).flatMap((quoted) => {
			const fit = fitSpeaker(asked, quoted.passage, quoted.quotation);
			if (fit === 0) return [];
			const isAny = query.rarity.size === 0;
			const bearing = quoted.coverage + weights.sureTopicContext * (quoted.context - quoted.coverage);
			const confidence = isAny ? fit : fit * confidenceOf(bearing, weights.evenTopic);
			return [{ ...quoted, score: fit * (0.2 + scoreOf(quoted, weights)), confidence }];
		}),
	);
}

/** Whether a quotation is denied, or said in a sentence that denies something: "denied that, saying …". */
function isDenial({ passage, quotation }: Quoted): boolean {
	if (quotation.stance === "denied") return true;
	const { article, paragraph } = passage;
	const own = paragraph.sentences.filter(
		({ start, end }) => start < quotation.content.end && end > quotation.content.start,
	);
	return own.some(({ start, end }) => /\bden(?:y|ied|ies|ying)\b/i.test(article.text.slice(start, end)));
}

/** How sure it is that a quotation answers which holds this share of what the asked words tell. */
function confidenceOf(share: number, even: number): number {
	return share < even ? (0.5 * share) / even : Math.min(1, 0.5 + (0.5 * (share - even)) / (1 - even));
}

/** Of two or three words asked for nearly all must be there: "Iran is an enemy" is not "Russia is an enemy". */
function evenFor(words: number, even: number): number {
	return Math.max(even, 0.9 - 0.1 * words);
}

function scoreOf({ own, coverage, context, sequence, quotation }: Quoted, weights: QuotationWeights): number {
	const isDirect = quotation.kind === "direct" ? weights.direct : 0;
	return coverage + weights.own * own + weights.context * (context - coverage) + weights.sequence * sequence + isDirect;
}

/** The first passages in which somebody speaks whose name or description holds all the asked words. */
function spokenBy(index: PassageIndex, { name, all }: AskedSpeaker, article: string | undefined): readonly number[] {
	const { from, to } = article === undefined ? index.allPassages : index.passagesOf(article);
	const [rarest, ...others] = [...new Set(name.length > 0 ? name : all)]
		.map((term) => index.speakersOf(term))
		.sort((a, b) => a.size - b.size);
	if (!rarest) return [];
	const found: number[] = [];
	for (const number of rarest.keys()) {
		if (number >= from && number < to && others.every((postings) => postings.has(number))) found.push(number);
		if (found.length === SPOKEN_READ) break;
	}
	return found;
}

/** No more words of a name than so many are looked for in another spelling, and none that is longer than this. */
const MOST_CORRECTED = 6;
const LONGEST_TERM = 40;

/** The asked speaker with words that nobody's name holds taken for the nearest that one does: "lavrof". */
function correctSpeaker(index: PassageIndex, asked: AskedSpeaker): AskedSpeaker {
	const known = new Map<string, string>();
	const correct = (term: string): string => {
		const isKnown = index.speakersOf(term).size > 0 || term.length < 4 || term.length > LONGEST_TERM;
		if (isKnown || known.has(term) || known.size === MOST_CORRECTED) return known.get(term) ?? term;
		const similar = [...index.similarTerms(term, term.length > 6 ? 2 : 1)]
			.filter(([other]) => index.speakersOf(other).size > 0)
			.sort(([, near], [, far]) => near - far);
		const [nearest = term] = similar[0] ?? [];
		known.set(term, nearest);
		return nearest;
	};
	return { name: asked.name.map(correct), all: asked.all.map(correct) };
}
