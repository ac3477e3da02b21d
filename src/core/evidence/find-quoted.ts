import type { QuotationQuestion } from "../question/quotation-question.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import { parseQuery } from "../search/query/query.ts";
import { rankPassages } from "../search/ranking/rank-passages.ts";
import { type AskedSpeaker, fitSpeaker, readAskedSpeaker } from "./speaker-fit.ts";
import { hasVerb, type Quoted, weighQuotations } from "./weigh-quotations.ts";

/** A quotation that may answer, with its score and how sure it is (0..1) that it answers. */
export type Found = Quoted & { readonly score: number; readonly confidence: number };

const READ = 40;
const SPOKEN_READ = 400;

/** What each piece of evidence adds to the score of a quotation. */
const EVIDENCE = { own: 0.15, context: 0.3, sequence: 0.35, verb: 0.05, direct: 0.03, role: 0.2 };

/** The quotations that bear on a question about somebody's words, best first. */
export function findQuoted(index: PassageIndex, question: QuotationQuestion, article?: string): readonly Found[] {
	const found = question.kind === "who-said" ? findWho(index, question, article) : findWhat(index, question, article);
	return found.toSorted(
		(a, b) => b.score - a.score || a.number - b.number || a.quotation.content.start - b.quotation.content.start,
	);
}

function findWho(
	index: PassageIndex,
	{ words, role, verb }: QuotationQuestion & { kind: "who-said" },
	article: string | undefined,
): readonly Found[] {
	const query = parseQuery(index, words, article);
	const asked = role === "" ? null : readAskedSpeaker(role);
	return rankPassages(index, query, READ).flatMap(({ number }) =>
		weighQuotations(index, number, query).flatMap((quoted) => {
			const fit = asked ? fitSpeaker(asked, quoted.passage, quoted.quotation) : 0;
			// Who denied something is asked for by the verb alone: what others say of it is no answer.
			if (verb === "deny" && !isDenial(quoted)) return [];
			// "who said it is not a border?": who said that it is one is no answer.
			if (verb !== "deny" && NEGATION.test(words) && !isNegated(quoted)) return [];
			const score = scoreOf(quoted) + (hasVerb(quoted, verb) ? EVIDENCE.verb : 0) + EVIDENCE.role * fit;
			return [
				{
					...quoted,
					score,
					confidence: confidenceOf(
						quoted.coverage + 0.25 * (quoted.context - quoted.coverage),
						evenFor(query.rarity.size),
					),
				},
			];
		}),
	);
}

function findWhat(
	index: PassageIndex,
	{ speaker, topic, isDenied }: QuotationQuestion & { kind: "what-said" },
	article: string | undefined,
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
			if (fit === 0 || (isDenied && !isTakenBack(quoted))) return [];
			const isAny = query.rarity.size === 0;
			const bearing = quoted.coverage + 0.6 * (quoted.context - quoted.coverage);
			const confidence = isAny ? fit : fit * confidenceOf(bearing, EVEN_TOPIC);
			return [{ ...quoted, score: fit * (0.2 + scoreOf(quoted)), confidence }];
		}),
	);
}

const NEGATION = /\b(?:not|never)\b|n['’]t\b/i;

/** Whether a quotation denies something, in its own words or by its stance. */
function isNegated(quoted: Quoted): boolean {
	const { start, end } = quoted.quotation.content;
	const content = quoted.passage.article.text.slice(start, end);
	return isTakenBack(quoted) || NEGATION.test(content) || /\b(?:no|nobody|nothing|none|without)\b/i.test(content);
}

/** Whether the speaker is printed to have denied it, or not to have said it. */
function isTakenBack({ quotation }: Quoted): boolean {
	return quotation.stance === "denied" || quotation.stance === "unsaid";
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

/** The share of the asked words at which an answer is as likely right as wrong, on the open sets of questions. */
const EVEN = 0.4;
/** The same for the topic where the speaker is the one asked for, which tells much already. */
const EVEN_TOPIC = 0.3;

/** How sure it is that a quotation answers which holds this share of what the asked words tell. */
function confidenceOf(share: number, even: number): number {
	return share < even ? (0.5 * share) / even : Math.min(1, 0.5 + (0.5 * (share - even)) / (1 - even));
}

/** Of two or three words asked for nearly all must be there: "Iran is an enemy" is not "Russia is an enemy". */
function evenFor(words: number): number {
	return Math.max(EVEN, 0.9 - 0.1 * words);
}

function scoreOf({ own, coverage, context, sequence, quotation }: Quoted): number {
	const isDirect = quotation.kind === "direct" ? EVIDENCE.direct : 0;
	return (
		coverage + EVIDENCE.own * own + EVIDENCE.context * (context - coverage) + EVIDENCE.sequence * sequence + isDirect
	);
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

/** The asked speaker with words that nobody's name holds taken for the nearest that one does: "lavrof". */
function correctSpeaker(index: PassageIndex, asked: AskedSpeaker): AskedSpeaker {
	const correct = (term: string): string => {
		if (index.speakersOf(term).size > 0 || term.length < 4) return term;
		const similar = [...index.similarTerms(term, term.length > 6 ? 2 : 1)]
			.filter(([other]) => index.speakersOf(other).size > 0)
			.sort(([, near], [, far]) => near - far);
		return similar[0]?.[0] ?? term;
	};
	return { name: asked.name.map(correct), all: asked.all.map(correct) };
}
