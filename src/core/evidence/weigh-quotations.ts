import type { Span } from "../article/article.ts";
import type { Quotation } from "../quotation/quotation.ts";
import { firstFrom } from "../quotation/text/find-place.ts";
import type { Passage } from "../search/index/passage.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import type { Query } from "../search/query/query.ts";
import { spend } from "../search/query/work.ts";
import { narrow } from "../search/terms/number-range.ts";
import { findAround, type Topic } from "./topic.ts";

/** A quotation that may answer, the passage that holds it, and the evidence for it. */
export type Quoted = {
	readonly passage: Passage;
	/** The number of the passage in the index. */
	readonly number: number;
	readonly quotation: Quotation;
	/** The share, 0..1, of what the asked words tell that stands in what the speaker says in the passage. */
	readonly coverage: number;
	/** The share that stands in this quotation itself. */
	readonly own: number;
	/** The same with the words around the quotation, and a little of the passages beside it. */
	readonly context: number;
	/** The same by the squares of what the words tell, so that the rarest count most. */
	readonly rare: number;
	/** How many of the asked words stand in the passage, in one of their forms. */
	readonly matched: number;
	/** The share of the neighbouring asked words that stand side by side in the content. */
	readonly sequence: number;
};

/** The quotations of a passage, each with its evidence; those of one speaker in a passage count together. */
export function weighQuotations(index: PassageIndex, number: number, topic: Topic): readonly Quoted[] {
	const passage = index.passageAt(number);
	if (!passage || passage.quotations.length === 0) return [];
	const near = findAround(index, number, topic);
	// Most of what somebody said who is quoted often is about another matter.
	if (near.size === 0) return weighBeside({ passage, number }, topic);
	const said = groupBySpeaker(passage.quotations);
	const { query, asked, pairs } = topic;
	const { rare, matched } = matchPassage(query, near);
	const quoted: Quoted[] = [];
	for (const together of said) {
		const ids = joinIds(together.map(({ content }) => idsWithin(index, query, { number, span: content })));
		const found = askedOf(ids, near);
		const rest = {
			passage,
			number,
			coverage: worthOf(query, (id) => (found.has(id) ? 1 : 0)) / asked,
			sequence: sequenceOf(ids, pairs),
		};
		for (const quotation of together) {
			if (!spend(query.work, STEPS_OF_QUOTATION + STEPS_OF_FORM * query.worths.size)) return inOrder(quoted);
			const piece = askedOf(idsWithin(index, query, { number, span: quotation.content }), near);
			const around = askedOf(idsWithin(index, query, { number, span: sentencesOf(passage, quotation) }), near);
			const presence = (id: number) => (around.has(id) ? IN_SENTENCE : (near.get(id) ?? 0));
			quoted.push({
				...rest,
				quotation,
				own: worthOf(query, (id) => (piece.has(id) ? 1 : 0)) / asked,
				context: worthOf(query, (id) => (found.has(id) ? 1 : presence(id))) / asked,
				rare,
				matched,
			});
		}
	}
	return inOrder(quoted);
}

/** The quotations of each speaker. */
function groupBySpeaker(quotations: readonly Quotation[]): readonly (readonly Quotation[])[] {
	if (quotations.length === 1) return [quotations];
	return [...Map.groupBy(quotations, (quotation) => quotation.speaker?.name.start ?? quotation).values()];
}

/** The quotations of a passage where nothing of the topic stands in it or beside it. */
function weighBeside(place: Pick<Quoted, "passage" | "number">, { query }: Topic): readonly Quoted[] {
	const quotations = groupBySpeaker(place.passage.quotations).flat();
	if (!spend(query.work, STEPS_OF_QUOTATION * quotations.length)) return [];
	return inOrder(quotations.map((quotation) => ({ ...place, ...NOTHING, quotation })));
}

const NOTHING = { coverage: 0, own: 0, context: 0, rare: 0, matched: 0, sequence: 0 } as const;

/** What it costs to weigh a quotation, and each form of the asked words in it, in steps. */
const STEPS_OF_QUOTATION = 50;
const STEPS_OF_FORM = 3;
const STEPS_OF_WORD = 4;

function inOrder(quoted: readonly Quoted[]): readonly Quoted[] {
	return quoted.length < 2
		? quoted
		: quoted.toSorted((one, other) => one.quotation.content.start - other.quotation.content.start);
}

type Within = { readonly number: number; readonly span: Span };

/** The ids of the terms of a passage within a span; none once the work is used up. */
function idsWithin(index: PassageIndex, { work }: Query, { number, span }: Within): Uint32Array {
	const { ids, starts, ...passage } = index.tokensOf(number);
	const { from, to } = narrow(starts, passage, { from: span.start, to: span.end });
	return spend(work, STEPS_OF_WORD * (to - from)) ? ids.subarray(from, to) : NO_IDS;
}

const NO_IDS = new Uint32Array();

function joinIds(pieces: readonly Uint32Array[]): ArrayLike<number> {
	const [first = NO_IDS, ...more] = pieces;
	return more.length === 0 ? first : pieces.flatMap((piece) => [...piece]);
}

/** Those of the asked terms that are in or beside a passage which are among some ids of it. */
function askedOf(ids: ArrayLike<number>, near: ReadonlyMap<number, number>): ReadonlySet<number> {
	const asked = new Set<number>();
	for (let at = 0; at < ids.length; at++) {
		const id = ids[at] ?? -1;
		if (near.has(id)) asked.add(id);
	}
	return asked;
}

/** The sentences that a quotation stands in. */
function sentencesOf({ paragraph: { sentences } }: Passage, { content }: Quotation): Span {
	let at = Math.max(0, firstFrom(sentences, content.start + 1) - 1);
	if ((sentences[at]?.end ?? 0) <= content.start) at++;
	const start = sentences[at]?.start ?? 0;
	let end = start;
	for (; (sentences[at]?.start ?? Number.POSITIVE_INFINITY) < content.end; at++) end = sentences[at]?.end ?? end;
	return { start, end };
}

/** What the terms of a query tell that are there, each by the best of the terms that it is found by. */
function worthOf({ worths }: Query, presence: (id: number) => number): number {
	const told = new Map<string, number>();
	for (const [id, forms] of worths) {
		const there = presence(id);
		if (there === 0) continue;
		for (const { term, worth } of forms) told.set(term, Math.max(told.get(term) ?? 0, worth * there));
	}
	return [...told.values()].reduce((sum, worth) => sum + worth, 0);
}

/**
 * How much of a query stands in a passage or beside it: by the squares of what its words tell, and how many they are.
 */
function matchPassage({ worths, rarity }: Query, near: ReadonlyMap<number, number>) {
	const told = new Map<string, number>();
	for (const id of near.keys())
		for (const { term, worth } of worths.get(id) ?? []) told.set(term, Math.max(told.get(term) ?? 0, worth));
	const all = sumOfSquares(rarity.values()) || 1;
	return { rare: sumOfSquares(told.values()) / all, matched: told.size };
}

function sumOfSquares(values: Iterable<number>): number {
	let sum = 0;
	for (const value of values) sum += value * value;
	return sum;
}

const IN_SENTENCE = 0.8;

function sequenceOf(ids: ArrayLike<number>, pairs: Topic["pairs"]): number {
	if (pairs.length === 0) return 0;
	return pairs.filter((pair) => standSideBySide(ids, pair)).length / pairs.length;
}

function standSideBySide(ids: ArrayLike<number>, [one, other]: Topic["pairs"][number]): boolean {
	for (let at = 1; at < ids.length; at++) if (ids[at] === other && ids[at - 1] === one) return true;
	return false;
}
