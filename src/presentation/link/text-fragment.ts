import { type Article, type Span, textOf } from "../../core/article/article.ts";
import { findWords } from "./find-words.ts";

// "[prefix-,]start[,end][,-suffix]", each part within one block and between word borders:
// https://wicg.github.io/scroll-to-text-fragment/#syntax
const LONG = 100;
const WORDS_OF_AN_END = 4;
const WORDS_OF_CONTEXT = 3;
const MOST_WORDS_OF_CONTEXT = 12;

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** The value of a `text=` directive that finds a stretch of an article, and no earlier one with the same words. */
export function textFragment(article: Article, stretch: Span): string {
	const words = toWordBorders(article, stretch);
	if (words.end - words.start <= LONG) return findExact(article, words);
	return findRange(article, words) ?? findExact(article, words);
}

/** The words alone where they are unique, else with as many words round them as make them so. */
function findExact(article: Article, words: Span): string {
	const own = encode(article, words);
	if (isUnique(article, words)) return own;
	let directive = own;
	for (let count = WORDS_OF_CONTEXT; count <= MOST_WORDS_OF_CONTEXT; count += WORDS_OF_CONTEXT) {
		const around = widen(article, words, count);
		const prefix = encode(article, { start: around.start, end: words.start });
		const suffix = encode(article, { start: words.end, end: around.end });
		directive = `${prefix && `${prefix}-,`}${own}${suffix && `,-${suffix}`}`;
		if (isUnique(article, around)) break;
	}
	// Where all the words round it are the same too, the first of the twins must do.
	return directive;
}

/** The first and the last words of a long stretch; null where they do not tell it apart. */
function findRange(article: Article, words: Span): string | null {
	const all = wordsOf(article, words);
	for (let count = WORDS_OF_AN_END; count * 2 < all.length; count += WORDS_OF_AN_END) {
		const head = { start: words.start, end: all[count - 1]?.end ?? words.end };
		const tail = { start: all.at(-count)?.start ?? words.start, end: words.end };
		if (isUnique(article, head) && isFirstAfter(article, tail, head.end))
			return `${encode(article, head)},${encode(article, tail)}`;
	}
	return null;
}

/** Whether words stand nowhere else: neither in the text nor above it. */
function isUnique(article: Article, span: Span): boolean {
	const words = textOf(article, span);
	const { headline, standfirst = "", text } = article;
	return [headline, standfirst].every((it) => findWords(it, words).length === 0) && findWords(text, words).length <= 1;
}

function isFirstAfter(article: Article, tail: Span, from: number): boolean {
	const [first] = findWords(article.text.slice(from, tail.end), textOf(article, tail));
	return first === tail.start - from;
}

/** A stretch with the words of its paragraph that stand round it. */
function widen(article: Article, words: Span, count: number): Span {
	const paragraph = paragraphAt(article, words.start);
	const before = wordsOf(article, { start: paragraph.start, end: words.start });
	const after = wordsOf(article, { start: words.end, end: Math.max(paragraph.end, words.end) });
	return {
		start: (before.at(-count) ?? before[0] ?? words).start,
		end: (after[count - 1] ?? after.at(-1) ?? words).end,
	};
}

// "Russia" is not found in "Russia’s": a browser looks for whole words.
function toWordBorders(article: Article, { start, end }: Span): Span {
	const paragraph = paragraphAt(article, start);
	const words = segmenter.segment(textOf(article, paragraph));
	const first = words.containing(start - paragraph.start);
	const last = words.containing(end - 1 - paragraph.start);
	return {
		start: first ? paragraph.start + first.index : start,
		end: last ? paragraph.start + last.index + last.segment.length : end,
	};
}

function paragraphAt({ paragraphs, text }: Article, at: number): Span {
	return paragraphs.find(({ start, end }) => at >= start && at < end) ?? { start: 0, end: text.length };
}

function wordsOf(article: Article, within: Span): readonly Span[] {
	return [...textOf(article, within).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
		start: within.start + index,
		end: within.start + index + word.length,
	}));
}

/** Percent-encodes all but letters, digits and dots: "-", "," and "&" are syntax here, "(", "_" and "*" in chats. */
function encode(article: Article, span: Span): string {
	const line = textOf(article, span).trim().replace(/\s+/g, " ").toWellFormed();
	return encodeURIComponent(line).replace(/[-_!~*'()]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
