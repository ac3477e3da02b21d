import { type LinkedNode, listOf, toNode } from "./json-ld.ts";
import { isFree } from "./linked-article.ts";
import type { PageHead } from "./page-head.ts";

/** What a page that is not free says of what is behind its wall. */
export type Paywall = {
	/** How many words the whole article has; null where that is not said. */
	readonly words: number | null;
	/** How many characters stand in the elements that are said to be behind it; null where none is named. */
	readonly behind: number | null;
};

/**
 * Reads what a page says that is not free; null for any other. Google asks such pages to name what is behind the wall:
 * https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
 */
export function readPaywall({ document, meta }: PageHead, article: LinkedNode | null): Paywall | null {
	const isLocked = meta.get("article:content_tier") === "locked";
	if (!isLocked && (article === null || isFree(article) !== false)) return null;
	const body = typeof article?.articleBody === "string" ? countWords(article.articleBody) : 0;
	const words = Number(article?.wordCount) || body;
	const walls = listOf(article?.hasPart).flatMap((part) => wallOf(toNode(part)));
	const lengths = walls.map((selector) => lengthAt(document, selector));
	return { words: words > 0 ? words : null, behind: walls.length > 0 ? Math.max(...lengths) : null };
}

const LEAST_SHARE = 0.7;
const LEAST_BEHIND = 200;
const LEAST_WORDS = 250;
const BREAKS_OFF = /(?:…|\.\.\.)\]?$/;

/** Whether a text is no more than the beginning of what is behind a paywall. */
export function isCutShort({ words, behind }: Paywall, text: string): boolean {
	if (words !== null) return countWords(text) < words * LEAST_SHARE;
	if (behind !== null) return behind < LEAST_BEHIND;
	return countWords(text) < LEAST_WORDS || BREAKS_OFF.test(text);
}

// Google allows nothing but classes.
const CLASS = /^\.[\w-]{1,100}$/;

function wallOf(part: LinkedNode | null): readonly string[] {
	const selector = part && isFree(part) === false ? part.cssSelector : undefined;
	return typeof selector === "string" && CLASS.test(selector) ? [selector] : [];
}

function lengthAt(document: Document, selector: string): number {
	return [...document.querySelectorAll(selector)].reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
}

function countWords(text: string): number {
	return text.match(/\S+/g)?.length ?? 0;
}
