import type { Article, Span } from "../../article/article.ts";
import { firstFrom } from "../../quotation/text/find-place.ts";
import { editDistance } from "../../search/query/spellings.ts";
import { isSpent } from "../../search/query/work.ts";
import { findNear } from "../finding/find-near.ts";
import { findPhrase } from "../finding/find-phrase.ts";
import { isHyphenatedForm } from "../judgement/difference.ts";
import { type ComparedWord, isContentWord } from "../text/compared-words.ts";
import type { Pasted } from "../text/pasted.ts";
import { type CheckScope, readStretches, type Stretch } from "../text/stretch.ts";
import { type Aligned, type ChainedRun, chainRuns, joinRuns } from "./chain-runs.ts";
import { createRunFinder } from "./common-runs.ts";

/** Fewer words than this are not looked for by themselves, nor told apart by what they say. */
export const LEAST_WORDS = 4;

/** The pieces of articles that a pasted text is best made of, in its order. */
export function alignPasted(scope: CheckScope, pasted: Pasted): readonly Aligned[] {
	const { words } = pasted;
	const near = findNear(scope, words);
	const findRuns = createRunFinder(scope, words);
	const chain = chainRuns(findRuns(readStretches(scope, near)));
	// What is in no long run may be a piece of its own, too short to be found beside the rest.
	const further = uncovered(words, chain).flatMap((others) => {
		if (isSpent(scope.work)) return [];
		const phrases = findPhrase(scope, others);
		return phrases.length > 0 ? phrases : findNear(scope, others);
	});
	if (further.length === 0) return extendAll(pasted, joinRuns(chain));
	const stretches = readStretches(scope, [...new Set([...near, ...further])]);
	return extendAll(pasted, joinRuns(chainRuns(findRuns(stretches))));
}

/** The pieces with the words beside them that they stand for; without those that may be there by chance. */
function extendAll(pasted: Pasted, pieces: readonly Aligned[]): readonly Aligned[] {
	const { words } = pasted;
	const long = pieces.length > 1 ? pieces.filter(({ reach }) => reach >= LEAST_WORDS) : pieces;
	return long
		.map((piece, at) => {
			const before = long[at - 1]?.pasted.to ?? 0;
			const after = long[at + 1]?.pasted.from ?? words.length;
			return extendEnd(pasted, extendStart(pasted, piece, before), after);
		})
		.filter(({ pasted: { from, to } }) => words.slice(from, to).some(isContentWord));
}

/** The pasted words that are in no long run, where there are enough side by side. */
function uncovered(words: readonly ComparedWord[], chain: readonly ChainedRun[]): readonly (readonly ComparedWord[])[] {
	const long = chain.filter(({ length }) => length >= LEAST_WORDS);
	const ends = [0, ...long.map(({ pasted, length }) => pasted + length)];
	const starts = [...long.map(({ pasted }) => pasted), words.length];
	return starts
		.map((start, at) => words.slice(ends[at] ?? 0, start))
		.filter((others) => others.length >= LEAST_WORDS && others.length < words.length && others.some(isContentWord));
}

/**
 * Takes in the words before a piece that its first words stand for: up to the border of the sentence, or those that are
 * much alike.
 */
function extendStart(pasted: Pasted, piece: Aligned, least: number): Aligned {
	const { stretch, printed } = piece;
	const added = pasted.words.slice(least, piece.pasted.from);
	const before = stretch.words.slice(Math.max(0, printed.from - added.length - 1), printed.from);
	const inSentence = before.filter(({ start }) => start >= startOfSentence(stretch, printed.from, before.length));
	const isWhole = inSentence.length < before.length || inSentence.length === printed.from;
	const count = countStandingFor({ stretch, pasted }, { added, near: inSentence, isWhole, isBefore: true });
	if (count === 0) return piece;
	return {
		...piece,
		pasted: { from: piece.pasted.from - added.length, to: piece.pasted.to },
		printed: { from: printed.from - count, to: printed.to },
	};
}

/** The same with the words after a piece. */
function extendEnd(pasted: Pasted, piece: Aligned, most: number): Aligned {
	const { stretch, printed } = piece;
	const added = pasted.words.slice(piece.pasted.to, most);
	const after = stretch.words.slice(printed.to, printed.to + added.length + 1);
	const inSentence = after.filter(({ end }) => end <= endOfSentence(stretch, printed.to - 1, after.length));
	const isWhole = inSentence.length < after.length || printed.to + inSentence.length === stretch.words.length;
	const count = countStandingFor({ stretch, pasted }, { added, near: inSentence, isWhole, isBefore: false });
	if (count === 0) return piece;
	return {
		...piece,
		pasted: { from: piece.pasted.from, to: piece.pasted.to + added.length },
		printed: { from: printed.from, to: printed.to + count },
	};
}

type Texts = { readonly stretch: Stretch; readonly pasted: Pasted };
type Beside = {
	readonly added: readonly ComparedWord[];
	readonly near: readonly ComparedWord[];
	/** Whether the near words reach the border of the sentence. */
	readonly isWhole: boolean;
	readonly isBefore: boolean;
};

/** How many printed words beside a piece the pasted words beside it stand for. */
function countStandingFor({ stretch, pasted }: Texts, { added, near, isWhole, isBefore }: Beside): number {
	if (added.length === 0 || near.length === 0) return 0;
	if (isWhole && near.length <= added.length + 1) return near.length;
	const facing = isBefore ? near.slice(-added.length) : near.slice(0, added.length);
	if (facing.length === added.length && facing.some(({ key }, at) => key === added[at]?.key)) return facing.length;
	const count = [1, 2].find((size) => {
		const printed = isBefore ? near.slice(-size) : near.slice(0, size);
		const [one, last] = [printed[0], printed.at(-1)];
		if (!one || !last || printed.length < size) return false;
		const words = stretch.article.text.slice(one.start, last.end);
		const typed = pasted.text.slice(added[0]?.start ?? 0, added.at(-1)?.end ?? 0);
		return (
			isHyphenatedForm(words, typed) || (added.length === size && editDistance(words, typed, size * 2) <= size * 2)
		);
	});
	return count ?? 0;
}

/**
 * Where the sentence begins, or the quotation in it, that a word stands in; no more words than so many are looked back
 * at.
 */
function startOfSentence({ article, words, speeches }: Stretch, at: number, most: number): number {
	const sentence = sentenceOf(article, words[at]);
	let first = at;
	while (at - first < most && speeches[first - 1] === speeches[at] && isIn(words[first - 1], sentence)) first--;
	return words[first]?.start ?? 0;
}

/** Where it ends. */
function endOfSentence({ article, words, speeches }: Stretch, at: number, most: number): number {
	const sentence = sentenceOf(article, words[at]);
	let last = at;
	while (last - at < most && speeches[last + 1] === speeches[at] && isIn(words[last + 1], sentence)) last++;
	return words[last]?.end ?? 0;
}

function isIn(word: Span | undefined, sentence: Span | undefined): boolean {
	return word !== undefined && sentence !== undefined && word.start >= sentence.start && word.end <= sentence.end;
}

function sentenceOf({ paragraphs }: Article, word: Span | undefined): Span | undefined {
	if (!word) return undefined;
	const sentences = paragraphs[firstFrom(paragraphs, word.start + 1) - 1]?.sentences ?? [];
	const sentence = sentences[firstFrom(sentences, word.start + 1) - 1];
	return sentence && isIn(word, sentence) ? sentence : word;
}
