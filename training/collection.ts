import type { Article, Span } from "#src/core/article/article.ts";
import type { PassageIndex } from "#src/core/search/index/passage-index.ts";
import { parseArticle } from "#src/intake/parse-article.ts";

/**
 * A question whose answer is known: the article, where in its text the answer stands, and who says it; no spans if
 * none does.
 */
export type KnownQuestion = {
	readonly question: string;
	readonly article: string;
	readonly spans: readonly Span[];
	readonly speaker: string | null;
	/** Whether the spans are short answers, and not whole statements. */
	readonly isShort: boolean;
};

/** Articles that are searched together, and the questions about them. */
export type Collection = {
	readonly name: string;
	readonly index: PassageIndex;
	readonly questions: readonly KnownQuestion[];
};

/** An article of a collection as the program reads it, under its own id. */
export function readArticle({ id, title, text }: { id: string; title: string; text: string }): Article {
	const source = title === "" ? text : `---\nheadline: ${JSON.stringify(title)}\n---\n${text}`;
	const parsed = parseArticle(title === "" ? "training.txt" : "training.md", source);
	if (parsed.kind === "faults") throw new Error(`Cannot read article "${id}": ${JSON.stringify(parsed.faults)}`);
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
