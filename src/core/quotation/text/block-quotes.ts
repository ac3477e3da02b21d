import type { Article, Span } from "../../article/article.ts";
import { firstFrom } from "./find-place.ts";

const MARK = /^["“”«»„‘'`—–―-]/;
const INTRODUCES = /[:,—–]$|[\p{L}\p{N}]$/u;
const SIGNS = /^[—–―-]/;
const SIGNATURE = /\n\s*[—–―-]/;

/**
 * For each paragraph the stretch of it that a block quote holds without quotation marks, where the text introduces the
 * block or somebody signs it; null for every other.
 */
export function findBlockQuotes({ text, paragraphs, forms = [] }: Article): ReadonlyMap<number, Span> {
	const quotes = new Map<number, Span>();
	for (const block of forms.filter(({ kind }) => kind === "block-quote")) {
		const first = firstFrom(paragraphs, block.start);
		let last = first;
		while (last < paragraphs.length && (paragraphs[last]?.start ?? block.end) < block.end) last++;
		const before = paragraphs[first - 1];
		const isIntroduced = before !== undefined && INTRODUCES.test(text.slice(before.start, before.end).slice(-1));
		const inner = text.slice(block.start, block.end);
		const isSigned = SIGNATURE.test(inner) || SIGNS.test(text.charAt(paragraphs[last]?.start ?? text.length));
		if (!isIntroduced && !isSigned) continue;
		for (let number = first; number < last; number++) {
			const paragraph = paragraphs[number];
			if (!paragraph || MARK.test(text.charAt(paragraph.start))) continue;
			const signature = SIGNATURE.exec(text.slice(paragraph.start, paragraph.end));
			const end = signature ? paragraph.start + signature.index : paragraph.end;
			quotes.set(number, { start: paragraph.start, end });
		}
	}
	return quotes;
}
