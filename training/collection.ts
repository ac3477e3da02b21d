import type { Article, Span } from "#src/core/article/article.ts";
import type { PassageIndex } from "#src/core/search/index/passage-index.ts";
import { parseArticle } from "#src/intake/parse-article.ts";

/** A question whose answer is known: the article, and where in its text the answer stands; no spans if none does. */
export type KnownQuestion = {
	readonly question: string;
	readonly article: string;
	/** What decides its fold: its article's id, or where it has none of its own, its words. */
	readonly fold: string;
	readonly spans: readonly Span[];
};

/** Articles that are searched together, and the questions about them. */
export type Collection = {
	readonly name: string;
	readonly index: PassageIndex;
	readonly questions: readonly KnownQuestion[];
};

/** An article of a collection as the program reads it, under its own id; with its headline, where it is given one. */
export function readArticle({ id, headline, text }: { id: string; headline: string | null; text: string }): Article {
	const source = headline === null ? text : `---\nheadline: ${JSON.stringify(headline)}\n---\n${text}`;
	const parsed = parseArticle(headline === null ? "training.txt" : "training.md", source);
	if (parsed.kind !== "article") throw new Error(`Cannot read article "${id}": ${JSON.stringify(parsed)}`);
	return { ...parsed.article, id };
}

/** Where the wanted words stand in an article, within the sentences that prove them. */
export function findSpans(text: string, within: readonly Span[], wanted: readonly string[]): readonly Span[] {
	const lower = text.toLowerCase();
	return within.flatMap(({ start, end }) =>
		wanted.flatMap((words) => {
			const at = lower.indexOf(words.toLowerCase(), start);
			return words !== "" && at >= 0 && at + words.length <= end ? [{ start: at, end: at + words.length }] : [];
		}),
	);
}
