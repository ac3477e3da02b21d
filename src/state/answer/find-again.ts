import type { Citation } from "../../core/answer/answer.ts";
import { type Article, type Paragraph, type Span, textOf } from "../../core/article/article.ts";
import { findQuotations } from "../../core/quotation/find-quotations.ts";
import type { Quotation } from "../../core/quotation/quotation.ts";
import { findOnly, printOf } from "./print.ts";
import { revisionOf } from "./revision.ts";
import type { StoredCitation } from "./stored-citation.ts";

/** The citation in its article as it is now; null where the article no longer says this in these words. */
export function findAgain(stored: StoredCitation, article: Article): Citation | null {
	if (revisionOf(article) === stored.revision) {
		const paragraph = article.paragraphs[stored.paragraph - 1];
		// A later version of the program may find other paragraphs in the same text.
		if (paragraph && lies(stored.passage, paragraph)) {
			const { passage, highlight, quotation, score } = stored;
			return { article, paragraph, passage, highlight, quotation, score };
		}
	}
	for (const words of stored.words) {
		const passage = findOnly(article.text, words.print, words.end - words.start);
		const moved = passage && moveTo(passage, { stored, article, by: passage.start - words.start });
		if (moved) return moved;
	}
	return null;
}

type Move = { readonly stored: StoredCitation; readonly article: Article; readonly by: number };

function moveTo(passage: Span, { stored, article, by }: Move): Citation | null {
	const paragraph = article.paragraphs.find((it) => lies(passage, it));
	// "It is false that" may have come before the same words.
	if (!paragraph || !isWhole(passage, paragraph)) return null;
	const highlight = stored.highlight && shift(stored.highlight, by);
	if (highlight && !lies(highlight, passage)) return null;
	const quotation = stored.quotation && readAgain(stored, { article, content: shift(stored.quotation.content, by) });
	if (quotation === null && stored.quotation !== null) return null;
	return { article, paragraph, passage, highlight, quotation, score: stored.score };
}

type Reading = { readonly article: Article; readonly content: Span };

// The words may be the same, and what says whose they are, before them, another.
function readAgain({ quotation: before, speaker }: StoredCitation, { article, content }: Reading): Quotation | null {
	const now = findQuotations(article).find(
		(it) => it.content.start === content.start && it.content.end === content.end,
	);
	if (!now || now.kind !== before?.kind || now.stance !== before.stance) return null;
	const hash = now.speaker && printOf(textOf(article, now.speaker.name)).hash;
	return hash === (speaker?.hash ?? null) ? now : null;
}

function isWhole({ start, end }: Span, { sentences }: Paragraph): boolean {
	return sentences.some((it) => it.start === start) && sentences.some((it) => it.end === end);
}

function shift({ start, end }: Span, by: number): Span {
	return { start: start + by, end: end + by };
}

function lies(inner: Span, outer: Span): boolean {
	return inner.start >= outer.start && inner.end <= outer.end;
}
