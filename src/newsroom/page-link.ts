import type { Citation } from "../core/answer/answer.ts";
import { type Article, type Span, textOf } from "../core/article/article.ts";
import { findOnly, printOf } from "../state/answer/print.ts";

/** The parameter of the address of a page that tells which words are cited. */
export const CITED = "c";

/** The path of the page of an article. */
export function articlePath({ id }: Pick<Article, "id">): string {
	return `/a/${encode(id)}`;
}

type Cited = Pick<Citation, "article" | "paragraph" | "passage" | "highlight">;

/**
 * The path of the page that shows a citation: "/a/syria?c=812.61.1x9k3.aBcDeFgHiJkL.31.27#p21". It holds no word of the
 * question or of the article: where the passage begins, how long it is, by what it is known again, and which part of it
 * answers.
 */
export function citationPath({ article, paragraph, passage, highlight }: Cited): string {
	const { sum, hash } = printOf(textOf(article, passage));
	const place = [passage.start, lengthOf(passage), (sum >>> 0).toString(36), hash];
	const lit = highlight === null ? [] : [highlight.start - passage.start, lengthOf(highlight)];
	return `${articlePath(article)}?${CITED}=${[...place, ...lit].join(".")}#p${paragraph.number}`;
}

/** What an address says is cited, and what has become of it. */
export type CitedWords =
	/** Nothing is cited, or nothing that can be read. */
	| { readonly kind: "none" }
	/** The passage as it is now, and the words in it that answer. */
	| { readonly kind: "stands"; readonly passage: Span; readonly lit: Span }
	/** The article no longer says this. */
	| { readonly kind: "changed" };

const PARAMETER = /^(\d{1,9})\.(\d{1,9})\.([a-z\d]{1,7})\.([\w-]{12})(?:\.(\d{1,9})\.(\d{1,9}))?$/;

/** Finds the words that an address cites in an article: where they stood, or wherever they stand now. */
export function findCited(article: Article, parameter: string | undefined): CitedWords {
	const [, ...parts] = PARAMETER.exec(parameter ?? "") ?? [];
	const [start = "", length = "", sum = "", hash = "", from = "0", lit = length] = parts;
	if (Number(length) < 1 || Number(lit) < 1) return { kind: "none" };
	const print = { sum: Number.parseInt(sum, 36) | 0, hash };
	const passage = findPassage(article.text, { start: Number(start), length: Number(length), print });
	if (passage === null) return { kind: "changed" };
	const begin = passage.start + Number(from);
	const end = begin + Number(lit);
	return { kind: "stands", passage, lit: end <= passage.end ? { start: begin, end } : passage };
}

type Wanted = {
	readonly start: number;
	readonly length: number;
	readonly print: { readonly sum: number; readonly hash: string };
};

function findPassage(text: string, { start, length, print }: Wanted): Span | null {
	const end = start + length;
	const there = printOf(text.slice(start, end));
	if (end <= text.length && there.sum === print.sum && there.hash === print.hash) return { start, end };
	return findOnly(text, print, length);
}

function lengthOf({ start, end }: Span): number {
	return end - start;
}

/** Percent-encodes all that chats read as theirs. */
function encode(id: string): string {
	const mark = (it: string) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`;
	return encodeURIComponent(id.toWellFormed()).replace(/[_!~*'()]/g, mark);
}
