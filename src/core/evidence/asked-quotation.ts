import type { QuotationQuestion } from "../question/saying/quotation-question.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import { parseQuery, type Query } from "../search/query/query.ts";
import { rankPassages } from "../search/ranking/rank-passages.ts";
import { type MatchSpeaker, matchSpeakers } from "./match-speakers.ts";
import { findNames, shareUnknown } from "./missing-words.ts";
import { readAskedSpeaker } from "./speaker-fit.ts";
import { readTopic, type Topic } from "./topic.ts";

/** A question about somebody's words, as it is looked for in one index. */
export type AskedQuotation = {
	readonly question: QuotationQuestion;
	/** What the words are about, or the words themselves. */
	readonly topic: Topic;
	/** Whether somebody is who is asked for, by name or role; null where anybody is. */
	readonly matchSpeaker: MatchSpeaker | null;
	/** The passages that are looked through, each with its score against the best one's, 0 to 1. */
	readonly passages: ReadonlyMap<number, number>;
	/** The score of the best passage, against what the words could score at all. */
	readonly relevance: number;
	/** The terms of the topic that name somebody or something, or tell a number. */
	readonly names: ReadonlySet<string>;
	/** The share, 0 to 1, of what the words of the topic tell that stands in no passage. */
	readonly unknown: number;
};

const READ = 40;
const SPOKEN_READ = 400;

/** Reads a question about somebody's words for one index, or for one article of it. */
export function readAskedQuotation(
	index: PassageIndex,
	question: QuotationQuestion,
	{ article, isWide = false }: { readonly article?: string | undefined; readonly isWide?: boolean } = {},
): AskedQuotation {
	const [who, about] =
		question.kind === "who-said" ? [question.role, question.words] : [question.speaker, question.topic];
	const whole = parseQuery(index, `${who} ${about}`, article);
	const speaker = who === "" ? null : parseQuery(index, who, article);
	const ranked = rankPassages(index, whole, isWide ? SPOKEN_READ : READ);
	const best = ranked[0]?.score ?? 0;
	const all = [...whole.rarity.values()].reduce((sum, rarity) => sum + rarity, 0) || 1;
	const passages = new Map(ranked.map(({ number, score }) => [number, best > 0 ? score / best : 0]));
	if (question.kind === "what-said" && speaker) {
		for (const number of spokenBy(index, speaker)) if (!passages.has(number)) passages.set(number, 0);
	}
	const topic = parseQuery(index, about, article);
	return {
		question,
		topic: readTopic(index, topic),
		matchSpeaker: speaker && matchSpeakers(index, readAskedSpeaker(who), speaker),
		passages,
		relevance: best / (2.2 * all),
		names: findNames(about, topic),
		unknown: shareUnknown(index, topic),
	};
}

/**
 * The first passages in which somebody speaks whose name or description holds the word that tells most of who it is.
 */
function spokenBy(index: PassageIndex, { rarity, expansions, within }: Query): readonly number[] {
	const whole = within === index.allPassages ? index.whole : null;
	const asked = [...rarity.keys()].map((term) => {
		const forms = [term, ...(expansions.get(term) ?? []).map(({ term: form }) => form)];
		const passages = unite(forms.map((form) => index.speakersOf(form, within)));
		return { forms, passages, count: whole?.countSpeakers(forms) ?? passages.length };
	});
	const [rarest] = asked.filter(({ count }) => count > 0).sort((one, other) => one.count - other.count);
	if (!rarest) return [];
	whole?.seekSpoken(rarest.forms, SPOKEN_READ);
	return [...rarest.passages.subarray(0, SPOKEN_READ)];
}

/** The numbers of all lists, each once, in their order. */
function unite(lists: readonly Uint32Array[]): Uint32Array {
	const [first, ...more] = lists.filter(({ length }) => length > 0);
	if (!first || more.length === 0) return first ?? new Uint32Array();
	const numbers = new Set(first);
	for (const list of more) for (const number of list) numbers.add(number);
	return Uint32Array.from(numbers);
}
