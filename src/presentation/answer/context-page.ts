import type { Citation } from "../../core/answer/answer.ts";
import type { Paragraph } from "../../core/article/article.ts";

const PARAGRAPHS_A_PAGE = 3;

/**
 * A page of an article round a citation. Pages are told by their distance from the one that shows the cited paragraph,
 * 0.
 */
export type ContextPage = {
	readonly paragraphs: readonly { readonly paragraph: Paragraph; readonly isCited: boolean }[];
	/** The number of this page among all, from 1. */
	readonly number: number;
	readonly pages: number;
	/** The distances of the pages before and after this one; null at the ends of the article. */
	readonly previous: number | null;
	readonly next: number | null;
};

/** Whole paragraphs of the article of a citation, three a page, the cited one in the middle of page 0. */
export function contextPage(
	{ article, paragraph }: Pick<Citation, "article" | "paragraph">,
	distance = 0,
): ContextPage {
	const { paragraphs } = article;
	const cited = paragraph.number - 1;
	// The cited paragraph has one before it; the first page of the article may hold fewer than three.
	const first = cited - 1;
	const before = Math.ceil(Math.max(first, 0) / PARAGRAPHS_A_PAGE);
	const after = Math.ceil(Math.max(paragraphs.length - first - PARAGRAPHS_A_PAGE, 0) / PARAGRAPHS_A_PAGE);
	// A distance out of bounds is taken for the nearest page.
	const at = Math.min(Math.max(Math.trunc(distance) || 0, -before), after);
	const start = first + at * PARAGRAPHS_A_PAGE;
	return {
		paragraphs: paragraphs
			.slice(Math.max(start, 0), start + PARAGRAPHS_A_PAGE)
			.map((it) => ({ paragraph: it, isCited: it.number === paragraph.number })),
		number: before + at + 1,
		pages: before + 1 + after,
		previous: at > -before ? at - 1 : null,
		next: at < after ? at + 1 : null,
	};
}
