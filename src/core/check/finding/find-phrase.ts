import { textOf } from "../../article/article.ts";
import type { Passage } from "../../search/index/passage.ts";
import { termsOf } from "../../search/terms/terms.ts";
import { type ComparedWord, searchText } from "../text/compared-words.ts";
import type { CheckScope } from "../text/stretch.ts";

/** No more passages than so many are read for one phrase. */
const MOST_PASSAGES = 50;

/**
 * The numbers of passages that may hold words side by side, alone or with the next passage: their content words are
 * there.
 */
export function findPhrase(scope: CheckScope, words: readonly ComparedWord[]): readonly number[] {
	const text = searchText(words);
	const ids = termsOf(text).map((term) => scope.index.tokens.vocabulary.get(term));
	if (ids.length === 0) return findFunctionWords(scope, text);
	const known = ids.filter((id) => id !== undefined);
	if (known.length < ids.length) return [];
	const found = findSequence(scope, known);
	if (found.length <= MOST_PASSAGES) return found;
	// Few content words, which stand in many places: the words between them tell more.
	const phrase = phraseOf(text);
	return found.filter((number) => phrase.test(textOfPassage(scope.index.passages[number]))).slice(0, MOST_PASSAGES);
}

/** Looks at every place of the rarest term. */
function findSequence({ index, within }: CheckScope, ids: readonly number[]): readonly number[] {
	const { postings, tokens, articleNumbers } = index;
	const sizes = ids.map((id) => (postings.first[id + 1] ?? 0) - (postings.first[id] ?? 0));
	const rarest = sizes.indexOf(Math.min(...sizes));
	const { from, to } = index.stretchOf(ids[rarest] ?? 0, within);
	const found = new Set<number>();
	for (let i = from; i < to; i++) {
		const number = postings.passages[i] ?? 0;
		const article = articleNumbers[number] ?? 0;
		const least = tokens.first[index.firstPassages[article] ?? 0] ?? 0;
		const end = tokens.first[index.firstPassages[article + 1] ?? 0] ?? 0;
		for (let at = tokens.first[number] ?? 0; at < (tokens.first[number + 1] ?? 0); at++) {
			const start = at - rarest;
			if (start < least || start + ids.length > end) continue;
			if (!ids.every((id, place) => tokens.ids[start + place] === id)) continue;
			for (const passage of passagesBetween(tokens.first, number, { start, end: start + ids.length }))
				found.add(passage);
		}
	}
	return [...found];
}

type TokenRange = { readonly start: number; readonly end: number };

/** The passages that hold a range of tokens, one of which is in a passage that is known. */
function passagesBetween(first: Uint32Array, known: number, { start, end }: TokenRange): readonly number[] {
	let from = known;
	while ((first[from] ?? 0) > start) from--;
	let to = known;
	while ((first[to + 1] ?? end) < end) to++;
	return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}

/** The index holds no function words: where a text has nothing else, the articles themselves are read. */
function findFunctionWords({ index, within }: CheckScope, text: string): readonly number[] {
	if (!/[\p{L}\p{N}]/u.test(text)) return [];
	const phrase = phraseOf(text);
	const found: number[] = [];
	for (let number = within.from; number < within.to && found.length < MOST_PASSAGES; number++) {
		if (phrase.test(textOfPassage(index.passages[number]))) found.push(number);
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

function textOfPassage(passage: Passage | undefined): string {
	return passage ? textOf(passage.article, passage) : "";
}
