import type { Article } from "../../article/article.ts";
import type { PassageIndex } from "../../search/index/passage-index.ts";
import type { Work } from "../../search/query/work.ts";
import type { NumberRange } from "../../search/terms/number-range.ts";
import { type ComparedWord, foldCase, splitCompared } from "./compared-words.ts";
import { numberSpeeches } from "./speeches.ts";
import { findOwners } from "./word-owners.ts";

/** Consecutive passages of one article, as their words are compared with pasted ones. */
export type Stretch = {
	readonly article: Article;
	readonly passages: NumberRange;
	readonly words: readonly ComparedWord[];
	/**
	 * For each word, where it belongs: the words of one speech have the same number, and so have the article's own words
	 * of one paragraph.
	 */
	readonly speeches: Int32Array;
};

/**
 * What a check looks through: the index, some of its passages, and whether capitals count; and the work that it comes
 * to.
 */
export type CheckScope = {
	readonly index: PassageIndex;
	readonly within: NumberRange;
	readonly isCaseless: boolean;
	readonly work: Work;
	/** The stretches that were read, by their first and last passage. */
	readonly known: Map<string, Stretch>;
};

/** The passages of some numbers with those beside them, put together where they touch, in the order of the index. */
export function readStretches(scope: CheckScope, numbers: readonly number[]): readonly Stretch[] {
	const { articleNumbers } = scope.index;
	const ranges: { from: number; to: number }[] = [];
	for (const number of numbers.toSorted((a, b) => a - b)) {
		const article = articleNumbers[number];
		const from = articleNumbers[number - 1] === article ? number - 1 : number;
		const to = articleNumbers[number + 1] === article ? number + 2 : number + 1;
		const last = ranges.at(-1);
		if (last && from <= last.to && articleNumbers[last.from] === article) last.to = to;
		else ranges.push({ from, to });
	}
	return ranges.flatMap((range) => readStretch(scope, range) ?? []);
}

function readStretch(scope: CheckScope, passages: NumberRange): Stretch | null {
	const key = `${passages.from} ${passages.to}`;
	const known = scope.known.get(key);
	if (known) return known;
	const stretch = readPassages(scope, passages);
	if (stretch) scope.known.set(key, stretch);
	return stretch;
}

function readPassages({ index, isCaseless }: CheckScope, passages: NumberRange): Stretch | null {
	const first = index.passageAt(passages.from);
	const last = index.passageAt(passages.to - 1);
	if (!first || !last) return null;
	const { article } = first;
	const split = splitCompared(article.text, { start: first.start, end: last.end });
	const words = isCaseless ? foldCase(split) : split;
	return { article, passages, words, speeches: speechOfWords(index, { article, passages }, words) };
}

function speechOfWords(
	index: PassageIndex,
	{ article, passages }: Pick<Stretch, "article" | "passages">,
	words: readonly ComparedWord[],
): Int32Array {
	const quotations = index.passagesIn(passages).flatMap((passage) => passage.quotations);
	const numbers = numberSpeeches(article, quotations);
	const spoken = quotations.flatMap(({ kind, content }, at) => (kind === "indirect" ? [] : [{ content, at }]));
	const owners = findOwners(
		words,
		spoken.map(({ content }) => content),
	);
	let paragraph = 0;
	return Int32Array.from(words, ({ start }, at) => {
		while ((article.paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= start) paragraph++;
		const owner = spoken[owners[at] ?? -1];
		return owner ? (numbers[owner.at] ?? 0) : -1 - paragraph;
	});
}
