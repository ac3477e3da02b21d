import { textOf } from "../../article/article.ts";
import { clearScores, scoreOnce } from "../../search/index/scoreboard.ts";
import { isWord } from "../../search/query/is-word.ts";
import { rarityOf } from "../../search/query/query.ts";
import { spellingsOf } from "../../search/query/spellings.ts";
import { isSpent, spend } from "../../search/query/work.ts";
import { keepBest } from "../../search/ranking/keep-best.ts";
import { termsOf } from "../../search/terms/terms.ts";
import { type ComparedWord, searchText } from "../text/compared-words.ts";
import type { CheckScope } from "../text/stretch.ts";
import { seekTerms } from "./seek-words.ts";

const BY_WORDS = 200;
/** How many passages are read for each chunk of a text, and how many content words a chunk has. */
const READ = 12;
const CHUNK = 40;
/** A term that stands in more passages than this is passed over where a chunk has rarer ones. */
const FREQUENT = 5_000;
const ENOUGH_RARE = 4;

/**
 * The numbers of the passages that share most with words, in themselves and in their order; the best of each chunk
 * first.
 */
export function findNear(scope: CheckScope, words: readonly ComparedWord[]): readonly number[] {
	const text = searchText(words);
	const terms = correctTerms(scope, termsOf(text));
	if (terms.length <= FEW_TERMS) return findNearFew(scope, text, terms);
	const numbers = new Set<number>();
	for (let at = 0; at < terms.length && !isSpent(scope.work); at += CHUNK) {
		for (const number of findNearChunk(scope, terms.slice(at, at + CHUNK))) numbers.add(number);
	}
	return [...numbers];
}

/** Where so few content words tell little, the function words beside them tell more. */
const FEW_TERMS = 4;
/** No more pairs of words than so many are looked for in each passage. */
const MOST_PAIRS = 60;

function findNearFew(scope: CheckScope, text: string, terms: readonly string[]): readonly number[] {
	seekTerms(scope, terms);
	const words = text.toLowerCase().split(" ");
	const pairs = [...new Set(words.slice(1).map((word, at) => ` ${words[at]} ${word}`))].slice(0, MOST_PAIRS);
	const best = keepBest(READ);
	for (const { number, score } of scoreByWords(scope, new Set(terms))) {
		const passage = scope.index.passageAt(number);
		const own = passage ? ` ${textOf(passage.article, passage).toLowerCase()}` : "";
		if (!spend(scope.work, own.length)) break;
		const shared = pairs.filter((pair) => own.includes(pair)).length;
		best.add(number, score * (1 + shared));
	}
	return best.best().map(({ number }) => number);
}

function findNearChunk(scope: CheckScope, terms: readonly string[]): readonly number[] {
	seekTerms(scope, terms);
	const { index } = scope;
	const ids = terms.flatMap((term) => index.idOf(term) ?? []);
	const pairs = pairsOf(ids);
	const best = keepBest(READ);
	for (const { number, score } of scoreByWords(scope, new Set(terms))) {
		const { from, to } = index.tokensOf(number);
		if (!spend(scope.work, to - from)) break;
		best.add(number, score * (1 + shareOfPairs(scope, number, pairs)));
	}
	return best.best().map(({ number }) => number);
}

/** No more terms than so many are looked for in another spelling. */
const MOST_CORRECTED = 4;

/** The terms; the first ones that no article has as the nearest ones that they may be misspellings of. */
function correctTerms({ index, within, work }: CheckScope, terms: readonly string[]): readonly string[] {
	const unknown = terms.filter((term) => !isWord(index, term)).slice(0, MOST_CORRECTED);
	const spellings = new Map(unknown.map((term) => [term, spellingsOf(index, term, { within, work })[0]?.term]));
	return terms.map((term) => spellings.get(term) ?? term);
}

function scoreByWords({ index, within, work }: CheckScope, terms: ReadonlySet<string>) {
	const counted = [...terms]
		.map((term) => ({ term, count: index.countOf(term, within) }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => a.count - b.count)
		.filter(({ count }, at) => count <= FREQUENT || at < ENOUGH_RARE);
	const board = index.passageScores;
	for (const { term, count } of counted) {
		const rarity = rarityOf(index, term, within);
		if (!spend(work, count)) break;
		board.turn++;
		for (const number of index.passagesWith(term, within)) scoreOnce(board, number, rarity);
	}
	const best = keepBest(BY_WORDS);
	for (let i = 0; i < board.count; i++) {
		const number = board.touched[i] ?? 0;
		best.add(number, board.scores[number] ?? 0);
	}
	clearScores(board);
	return best.best();
}

/** The pairs of neighbouring terms of a text: for each term those that follow it. */
type Pairs = { readonly next: ReadonlyMap<number, ReadonlySet<number>>; readonly count: number };

function pairsOf(ids: readonly number[]): Pairs {
	const next = new Map<number, Set<number>>();
	ids.slice(1).forEach((id, at) => {
		const before = ids[at] ?? 0;
		next.set(before, (next.get(before) ?? new Set<number>()).add(id));
	});
	return { next, count: [...next.values()].reduce((sum, { size }) => sum + size, 0) };
}

/** The share of the neighbouring terms of a text that are neighbours in a passage too. */
function shareOfPairs({ index }: CheckScope, number: number, { next, count }: Pairs): number {
	const { ids, from, to } = index.tokensOf(number);
	const found = new Set<string>();
	for (let at = from + 1; at < to; at++) {
		const before = ids[at - 1] ?? 0;
		const id = ids[at] ?? 0;
		if (next.get(before)?.has(id)) found.add(`${before} ${id}`);
	}
	return count === 0 ? 0 : found.size / count;
}
