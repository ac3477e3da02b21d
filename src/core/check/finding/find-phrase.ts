import { textOf } from "../../article/article.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import { spend } from "../../search/query/work.ts";
import { termsOf } from "../../search/terms/terms.ts";
import { type ComparedWord, searchText } from "../text/compared-words.ts";
import type { CheckScope } from "../text/stretch.ts";
import { findSequence } from "./find-sequence.ts";
import { seekPhrase } from "./seek-words.ts";

/** No more passages than so many are read for one phrase. */
const MOST_PASSAGES = 50;

/**
 * The numbers of passages that may hold words side by side, alone or with the next passage: their content words are
 * there.
 */
export function findPhrase(scope: CheckScope, words: readonly ComparedWord[]): readonly number[] {
	const text = searchText(words);
	const terms = termsOf(text);
	if (terms.length === 0) return findFunctionWords(scope, text);
	seekPhrase(scope, words);
	const found = findTerms(scope, terms);
	if (found.length <= MOST_PASSAGES) return found;
	// Few content words, which stand in many places: the words between them tell more.
	const phrase = phraseOf(text);
	return findPassages(scope, found, phrase);
}

/** Looks, in each article, at what lies around the places of the rarest term. */
function findTerms({ index, within, work }: CheckScope, terms: readonly string[]): readonly number[] {
	const ids = terms.flatMap((term) => index.idOf(term) ?? []);
	if (ids.length < terms.length) return [];
	const { articleNumbers, firstPassages } = index;
	const rarest = rarestOf(index, terms);
	const holding = index.passagesWith(terms[rarest] ?? "", within);
	const found: number[] = [];
	for (let i = 0; i < holding.length; ) {
		const number = holding[i] ?? 0;
		const article = articleNumbers[number] ?? 0;
		let last = number;
		for (; i < holding.length && articleNumbers[holding[i] ?? 0] === article; i++) last = holding[i] ?? 0;
		const tokens = index.tokensIn(article);
		const before = firstPassages[article] ?? 0;
		const around = {
			from: Math.max(tokens.first[0] ?? 0, (tokens.first[number - before] ?? 0) - rarest),
			to: Math.min(tokens.first.at(-1) ?? 0, (tokens.first[last + 1 - before] ?? 0) + ids.length - 1 - rarest),
		};
		if (!spend(work, around.to - around.from)) break;
		let next = 0;
		const end = tokens.first.length - 1;
		for (const start of findSequence(ids, tokens.ids, around)) {
			while (next < end && (tokens.first[next + 1] ?? 0) <= start) next++;
			for (; next < end && (tokens.first[next] ?? 0) < start + ids.length; next++) found.push(before + next);
		}
	}
	return found;
}

function rarestOf(index: PassageIndex, terms: readonly string[]): number {
	let [rarest, least] = [0, Number.POSITIVE_INFINITY];
	terms.forEach((term, at) => {
		const count = index.countOf(term, index.allPassages);
		if (count < least) [rarest, least] = [at, count];
	});
	return rarest;
}

/** The index holds no function words: where a text has nothing else, the articles themselves are read. */
function findFunctionWords(scope: CheckScope, text: string): readonly number[] {
	if (!/[\p{L}\p{N}]/u.test(text)) return [];
	const { from, to } = scope.within;
	return findPassages(
		scope,
		Array.from({ length: to - from }, (_, at) => from + at),
		phraseOf(text),
	);
}

/** How many letters are read in one step. */
const LETTERS = 40;

function findPassages({ index, work }: CheckScope, numbers: readonly number[], phrase: RegExp): readonly number[] {
	const found: number[] = [];
	for (const number of numbers) {
		const passage = index.passageAt(number);
		if (!passage) continue;
		if (found.length === MOST_PASSAGES || !spend(work, (passage.end - passage.start) / LETTERS)) break;
		if (phrase.test(textOf(passage.article, passage))) found.push(number);
	}
	return found;
}

/** A pattern of more words than this takes longer to make than it saves. */
const MOST_WORDS = 20;

/** The first words of a text side by side, whatever marks are between them. */
function phraseOf(text: string): RegExp {
	const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);
	return new RegExp(`(?<![\\p{L}\\p{N}])${words.join("[^\\p{L}\\p{N}]{1,5}")}(?![\\p{L}\\p{N}])`, "iu");
}
