import type { Answered, Citation, NotFound } from "#src/core/answer/answer.ts";
import type { Article, Span } from "#src/core/article/article.ts";
import { splitParagraphs } from "#src/core/article/split-paragraphs.ts";
import { type Conversation, NEW_CONVERSATION } from "#src/core/question/conversation.ts";
import type { Quotation } from "#src/core/quotation/quotation.ts";

/** An article of one paragraph or more that holds the very text, published on 1 May 2024 if on no other day. */
export function makeArticle(text: string, published = "2024-05-01"): Article {
	const matter = { headline: "Rain in the hills", publisher: "The Daily", published };
	return { id: "rain", ...matter, text, paragraphs: splitParagraphs(text) };
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
		evidence: null,
		...quotation,
	};
	const { start, end } = paragraph;
	return { article, paragraph, passage: { start, end }, highlight, quotation: quotation && made, score: 3.5 };
}

const common = {
	question: "did it rain?",
	searched: { articles: 1, from: "2024-05-01", to: "2024-05-01", asOf: null, newest: "2024-05-01" },
	understood: null,
	conversation: NEW_CONVERSATION,
};

/** An answer of one citation or more. */
export function makeAnswered(...citations: readonly [Citation, ...Citation[]]): Answered {
	return { kind: "answered", ...common, confidence: 0.9, citations, passages: citations };
}

/** No answer, with these closest passages. */
export function makeNotFound(passages: readonly Citation[]): NotFound {
	const refusal = { reason: "closest", unknownWords: ["snow"], speaker: null } as const;
	return { kind: "not-found", ...common, confidence: 0.1, ...refusal, passages };
}

/** A port that gives each answer the conversation "1", "2", … and keeps those that it was given; null for none. */
export function makeRecordingAsk() {
	const given: (string | null)[] = [];
	const ask = ({ conversation }: { readonly conversation?: Conversation | undefined }) => {
		given.push(conversation?.topic ?? null);
		return { ...makeNotFound([]), conversation: { ...NEW_CONVERSATION, topic: String(given.length) } };
	};
	return { ask, given };
}
