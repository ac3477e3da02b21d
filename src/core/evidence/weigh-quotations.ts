import type { Quotation } from "../quotation/quotation.ts";
import { CUE_WORDS } from "../quotation/text/cue-words.ts";
import type { Passage } from "../search/index/passage.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import type { Query } from "../search/query/query.ts";

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
	/** The share of the neighbouring asked words that stand side by side in the content. */
	readonly sequence: number;
};

/** The quotations of a passage, each with its evidence; those of one speaker in a passage count together. */
export function weighQuotations(index: PassageIndex, number: number, query: Query): readonly Quoted[] {
	const passage = index.passages[number];
	if (!passage || passage.quotations.length === 0) return [];
	const near = foundAround(index, number, query);
	const asked = [...query.rarity.values()].reduce((total, rarity) => total + rarity, 0) || 1;
	const pairs = askedPairs(index, query);
	return passage.quotations.map((quotation) => {
		const around = withSentence(index, { number, quotation }, near);
		const together = passage.quotations.filter((other) => isSameSpeaker(quotation, other));
		const ids = together.flatMap((other) => contentIds(index, number, other));
		const found = new Set(ids);
		const piece = new Set(contentIds(index, number, quotation));
		return {
			passage,
			number,
			quotation,
			own: worthOf(query, (id) => (piece.has(id) ? 1 : 0)) / asked,
			coverage: worthOf(query, (id) => (found.has(id) ? 1 : 0)) / asked,
			context: worthOf(query, (id) => (found.has(id) ? 1 : (around.get(id) ?? 0))) / asked,
			sequence: sequenceOf(ids, pairs),
		};
	});
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

type Pairs = readonly (readonly [number, number])[];

/** The ids of terms that follow each other in the question. */
function askedPairs(index: PassageIndex, query: Query): Pairs {
	const ids = query.tokens.map(({ term }) => index.tokens.vocabulary.get(term) ?? -1);
	return ids.slice(1).map((id, at) => [ids[at] ?? -1, id] as const);
}

const IN_SENTENCE = 0.8;
const IN_PASSAGE = 0.5;
const BESIDE = 0.25;

/** How much an asked term counts that stands in the passage or beside it. */
function foundAround(index: PassageIndex, number: number, { worths }: Query): ReadonlyMap<number, number> {
	const found = new Map<number, number>();
	for (const [offset, share] of [
		[-1, BESIDE],
		[1, BESIDE],
		[0, IN_PASSAGE],
	] as const) {
		const beside = number + offset;
		if (index.articleNumbers[beside] !== index.articleNumbers[number]) continue;
		const { ids, first } = index.tokens;
		for (const id of ids.subarray(first[beside], first[beside + 1])) if (worths.has(id)) found.set(id, share);
	}
	return found;
}

/** The same, with the terms that stand in a sentence of the quotation. */
function withSentence(
	index: PassageIndex,
	{ number, quotation }: { readonly number: number; readonly quotation: Quotation },
	near: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
	const { ids, starts, first } = index.tokens;
	const sentences = index.passages[number]?.paragraph.sentences ?? [];
	const own = sentences.filter(({ start, end }) => start < quotation.content.end && end > quotation.content.start);
	const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
	const around = new Map(near);
	for (let at = first[number] ?? 0; at < (first[number + 1] ?? 0); at++) {
		const id = ids[at] ?? -1;
		const place = starts[at] ?? 0;
		if (near.has(id) && place >= start && place < end) around.set(id, IN_SENTENCE);
	}
	return around;
}

function isSameSpeaker(one: Quotation, other: Quotation): boolean {
	return one === other || (one.speaker !== null && one.speaker.name.start === other.speaker?.name.start);
}

function contentIds(index: PassageIndex, number: number, { content }: Quotation): readonly number[] {
	const { ids, starts, first } = index.tokens;
	const found: number[] = [];
	for (let at = first[number] ?? 0; at < (first[number + 1] ?? 0); at++) {
		const start = starts[at] ?? 0;
		if (start >= content.start && start < content.end) found.push(ids[at] ?? -1);
	}
	return found;
}

function sequenceOf(ids: readonly number[], pairs: Pairs): number {
	if (pairs.length === 0) return 0;
	const found = new Set(ids.slice(1).map((id, at) => `${ids[at]} ${id}`));
	return pairs.filter(([one, other]) => found.has(`${one} ${other}`)).length / pairs.length;
}

/** Whether the cue of a quotation is a form of a verb. */
export function hasVerb({ passage, quotation }: Quoted, lemma: string): boolean {
	if (!quotation.cue) return false;
	const words = passage.article.text.slice(quotation.cue.start, quotation.cue.end).toLowerCase().split(/\s+/);
	return words.some((word) => CUE_WORDS.get(word)?.lemma === lemma);
}
