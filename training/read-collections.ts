import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Article, Span } from "#src/core/article/article.ts";
import { PassageIndex } from "#src/core/search/index/passage-index.ts";
import { type Collection, findSpans, type KnownQuestion, readArticle } from "./collection.ts";
import { ARTICLE, QUESTION, readRows, readText } from "./read-rows.ts";

type Row = z.infer<typeof QUESTION>;

/** The sets of questions about facts: those for learning alone, then the open sets. */
export function readCollections(folder: string): readonly Collection[] {
	return [
		...["qamr-wikinews-1", "qamr-wikinews-2", "squad1-extra"].map((name) =>
			readSet(name, join(folder, `train/${name}.articles.jsonl`), join(folder, `train/${name}.questions.jsonl`)),
		),
		...["squad", "briefs"].map((name) =>
			readSet(name, join(folder, `qa/${name}/articles.jsonl`), join(folder, `qa/${name}/questions.jsonl`)),
		),
		...["news", "wild"].map((name) => readFolder(name, join(folder, name))),
	];
}

/** The questions made from annotated quotations. */
export function readQuoted(folder: string, part: "train" | "dev"): Collection {
	return readSet(part, join(folder, `quotes/${part}.jsonl`), join(folder, `quotes/questions-${part}.jsonl`));
}

function readSet(name: string, articles: string, questions: string): Collection {
	return collect(name, readRows(articles, ARTICLE).map(readArticle), readRows(questions, QUESTION));
}

function readFolder(name: string, folder: string): Collection {
	const articles = readdirSync(join(folder, "articles"))
		.toSorted()
		.map((file) => file.replace(/\.gz$/, ""))
		.map((file) =>
			readArticle({ id: file.replace(/\.txt$/, ""), title: "", text: readText(join(folder, "articles", file)) }),
		);
	return collect(name, articles, readRows(join(folder, "questions.jsonl"), QUESTION));
}

function collect(name: string, articles: readonly Article[], rows: readonly Row[]): Collection {
	const byId = new Map(articles.map((article) => [article.id, article]));
	const questions = rows.map((row): KnownQuestion => {
		const id = row.gold?.article ?? row.article ?? "";
		const article = byId.get(id);
		const spans = row.answerable && article ? spansOf(row, article) : [];
		const speaker = row.gold?.speaker ?? row.speaker ?? null;
		// A question that nothing answers stands in a fold of its own words.
		return { question: row.question, article: id || row.question, spans, speaker, isShort: row.spans.length > 0 };
	});
	// A question whose answer is known, but not where it stands, teaches nothing.
	const known = questions.filter(({ spans }, at) => spans.length > 0 || !rows[at]?.answerable);
	return { name, index: new PassageIndex(articles), questions: known };
}

function spansOf(row: Row, { text }: Article): readonly Span[] {
	if (row.gold) return [row.gold];
	if (row.spans.length > 0) return row.spans.map(([start, end]) => ({ start, end }));
	const proofs = row.evidence.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
	return findSpans(
		text,
		proofs.filter(({ start }) => start >= 0),
		row.answers,
	);
}
