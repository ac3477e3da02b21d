import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "#src/core/article/article.ts";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import type { PassageIndex } from "#src/core/search/index/passage-index.ts";
import { readArticle } from "../collection.ts";
import { ARTICLE, QUESTION, readRows } from "../read-rows.ts";

/** A question that we wrote about an article which the reader did not learn from, and where it is looked for. */
export type Written = {
	readonly question: string;
	readonly article: string;
	/** Where the answer stands; none where the article does not tell it. */
	readonly spans: readonly Span[];
	/** The index of all these articles, of its own alone, or of others. */
	readonly index: PassageIndex;
	/** Whether it is made of the words of a quotation. */
	readonly isOwnWords: boolean;
	/** Of which articles it is asked. */
	readonly asked: "together" | "alone" | "elsewhere";
};

/** The ids of the articles that are held out from the reader. */
function readHeld(): ReadonlySet<string> {
	const lines = readFileSync(join(import.meta.dirname, "held-articles.txt"), "utf8").split("\n");
	return new Set(lines.filter((line) => line !== ""));
}

/**
 * The questions about articles that are held out, each asked of all these articles, and in turn of its own alone or of
 * others, which do not answer it: to read for all three of them would take half an hour.
 */
export function readWritten(folder: string): readonly Written[] {
	const held = readHeld();
	const articles = readRows(join(folder, "quotes/train.jsonl"), ARTICLE)
		.filter(({ id }) => held.has(id))
		.map(({ id, text }) => readArticle({ id, headline: null, text }));
	const together = indexArticles(articles);
	const alone = new Map(articles.map((article) => [article.id, indexArticles([article])]));
	const isOdd = new Map(articles.map(({ id }, at) => [id, at % 2 === 1]));
	const [even, odd] = [false, true].map((part) => indexArticles(articles.filter(({ id }) => isOdd.get(id) === part)));
	const rows = [
		...readRows(join(import.meta.dirname, "questions.jsonl"), QUESTION),
		...readRows(join(folder, "quotes/questions-train.jsonl"), QUESTION),
	];
	return rows.flatMap(({ question, article: named, answerable, spans: told, gold }, at) => {
		const article = gold?.article ?? named ?? "";
		const own = alone.get(article);
		const others = isOdd.get(article) ? even : odd;
		if (!own || !others) return [];
		const spans = gold ? [gold] : answerable ? told.map(([start, end]) => ({ start, end })) : [];
		const rest = { question, article, isOwnWords: gold !== undefined && gold !== null };
		const apart =
			at % 2 === 0
				? { ...rest, spans, index: own, asked: "alone" as const }
				: { ...rest, spans: [], index: others, asked: "elsewhere" as const };
		return [{ ...rest, spans, index: together, asked: "together" as const }, apart];
	});
}
