import type { Article, Paragraph, Span } from "../../article/article.ts";
import { findQuotations } from "../../quotation/find-quotations.ts";
import type { Quotation } from "../../quotation/quotation.ts";

/**
 * The unit of retrieval: a paragraph, or consecutive sentences of a very long one, with the quotations that begin in
 * it.
 */
export type Passage = Span & {
	readonly article: Article;
	readonly paragraph: Paragraph;
	readonly quotations: readonly Quotation[];
};

/** A paragraph longer than this (characters) is cut between sentences into passages of about this length. */
const LONGEST_PASSAGE = 2400;

/** The passages of an article in the order of its text; together they cover every sentence. */
export function splitPassages(article: Article): readonly Passage[] {
	const byParagraph = Map.groupBy(findQuotations(article), ({ paragraph }) => paragraph);
	return article.paragraphs.flatMap((paragraph) => {
		const own = byParagraph.get(paragraph.number) ?? [];
		return groupSentences(paragraph).map((span) => ({
			...span,
			article,
			paragraph,
			quotations: own.filter(beginsIn(span)),
		}));
	});
}

function beginsIn({ start, end }: Span): (quotation: Quotation) => boolean {
	return ({ content }) => content.start >= start && content.start < end;
}

function groupSentences(paragraph: Paragraph): readonly Span[] {
	if (paragraph.end - paragraph.start <= LONGEST_PASSAGE) return [{ start: paragraph.start, end: paragraph.end }];
	const groups: Span[] = [];
	for (const sentence of paragraph.sentences) {
		const group = groups.at(-1);
		if (group && sentence.end - group.start <= LONGEST_PASSAGE) {
			groups[groups.length - 1] = { start: group.start, end: sentence.end };
		} else groups.push(sentence);
	}
	return groups;
}
