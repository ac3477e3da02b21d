import type { Article, Paragraph, Span } from "../article/article.ts";

/** The unit of retrieval: a paragraph, or consecutive sentences of a very long one. */
export type Passage = Span & { readonly article: Article; readonly paragraph: Paragraph };

/** A paragraph longer than this (characters) is cut between sentences into passages of about this length. */
const LONGEST_PASSAGE = 2400;

/** The passages of an article in the order of its text; together they cover every sentence. */
export function splitPassages(article: Article): readonly Passage[] {
	return article.paragraphs.flatMap((paragraph) =>
		groupSentences(paragraph).map((span) => ({ ...span, article, paragraph })),
	);
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
