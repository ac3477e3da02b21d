import type { Answered, Citation, NotFound } from "#src/core/answer/answer.ts";
import type { Article, Span } from "#src/core/article/article.ts";
import { parseArticle } from "#src/core/article/parse-article.ts";
import type { Quotation } from "#src/core/quotation/quotation.ts";

/** An article of one paragraph or more, published on 1 May 2024. */
export function makeArticle(text: string): Article {
	const matter = "---\nheadline: Rain in the hills\npublisher: The Daily\npublished: 2024-05-01\n---\n";
	const parsed = parseArticle("rain.md", matter + text);
	if (parsed.kind === "faults") throw new Error(`Cannot make article: ${parsed.faults[0].problem}`);
	return parsed.article;
}

/** Where the words first stand in the article. */
export function find(article: Article, words: string): Span {
	const start = article.text.indexOf(words);
	if (start < 0) throw new RangeError(`Cannot find "${words}" in the article`);
	return { start, end: start + words.length };
}

/** A citation of the whole first paragraph that highlights these words of it. */
export function makeCitation(article: Article, highlighted: string, quotation: Partial<Quotation> | null): Citation {
	const [paragraph] = article.paragraphs;
	if (!paragraph) throw new RangeError("Cannot cite an article without a paragraph");
	const highlight = find(article, highlighted);
	const made: Quotation = {
		kind: "direct",
		stance: "said",
		paragraph: 1,
		content: highlight,
		cue: null,
		source: null,
		speaker: null,
		...quotation,
	};
	const { start, end } = paragraph;
	return { article, paragraph, passage: { start, end }, highlight, quotation: quotation && made, score: 3.5 };
}

const asked = { question: "did it rain?", searched: { articles: 1, from: "2024-05-01", to: "2024-05-01" } };

/** An answer of one citation. */
export function makeAnswered(citation: Citation): Answered {
	return { kind: "answered", ...asked, confidence: 0.9, citations: [citation], passages: [citation] };
}

/** No answer, with these closest passages. */
export function makeNotFound(passages: readonly Citation[]): NotFound {
	return { kind: "not-found", ...asked, confidence: 0.1, reason: "closest", unknownWords: ["snow"], passages };
}
