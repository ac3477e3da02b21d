import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Article, Span } from "#src/core/article/article.ts";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import { parseArticle } from "#src/intake/parse-article.ts";
import { type Collection, findSpans, type KnownQuestion, readArticle } from "./collection.ts";
import { ARTICLE, QUESTION, readRows, readText } from "./read-rows.ts";

type Row = z.infer<typeof QUESTION>;

/** The open sets: questions to a whole collection of articles, as readers ask them. */
export function readCollections(folder: string): readonly Collection[] {
	return [
		readArticleSet(folder),
		...["news", "wild"].map((name) => readFolder(name, join(folder, name))),
		...["squad", "briefs"].map((name) =>
			readSet(name, join(folder, `qa/${name}/articles.jsonl`), join(folder, `qa/${name}/questions.jsonl`)),
		),
		readSet("said", join(folder, "quotes/dev.jsonl"), join(folder, "quotes/questions-dev.jsonl")),
	];
}

const CORPUS = "corpus";

/**
 * The questions about the one article in corpus/; as all are of one article, each stands in a fold of its own words.
 */
function readArticleSet(folder: string): Collection {
	const [file = ""] = readdirSync(CORPUS);
	const id = file.replace(/\.\w+$/, "");
	const parsed = parseArticle(file, readText(join(CORPUS, file)));
	if (parsed.kind !== "article") throw new Error(`Cannot read article "${file}": ${JSON.stringify(parsed)}`);
	const rows = ["article-questions", "paraphrase-questions"].flatMap((name) =>
		readRows(join(folder, `${name}.jsonl`), QUESTION).map((row) => ({ ...row, article: row.answerable ? id : null })),
	);
	const { index, questions } = collect("article", [{ ...parsed.article, id }], rows);
	return { name: "article", index, questions: questions.map((it) => ({ ...it, fold: it.question })) };
}

function readSet(name: string, articles: string, questions: string): Collection {
	const read = readRows(articles, ARTICLE).map(({ id, title, text }) => {
		return readArticle({ id, headline: isTitled(name) ? title || `Untitled ${id}` : null, text });
	});
	return collect(name, read, readRows(questions, QUESTION));
}

/** The news articles that quotations are made of have their headline in the text, if any; the others beside it. */
function isTitled(name: string): boolean {
	return name !== "said";
}

/** The articles of a folder of texts, and the questions beside it. */
function readFolder(name: string, folder: string): Collection {
	const articles = readdirSync(join(folder, "articles"))
		.toSorted()
		.map((file) => file.replace(/\.gz$/, ""))
		.map((file) =>
			readArticle({ id: file.replace(/\.txt$/, ""), headline: null, text: readText(join(folder, "articles", file)) }),
		);
	return collect(name, articles, readRows(join(folder, "questions.jsonl"), QUESTION));
}

function collect(name: string, articles: readonly Article[], rows: readonly Row[]): Collection {
	const byId = new Map(articles.map((article) => [article.id, article]));
	const questions = rows.map((row): KnownQuestion => {
		const id = row.gold?.article ?? row.article ?? "";
		const article = byId.get(id);
		const spans = row.answerable && article ? spansOf(row, article) : [];
		// A question that nothing answers stands in a fold of its own words.
		return { question: row.question, article: id, fold: id || row.question, spans };
	});
	// A question whose answer is known, but not where it stands, teaches nothing.
	const known = questions.filter(({ spans }, at) => spans.length > 0 || !rows[at]?.answerable);
	return { name, index: indexArticles(articles), questions: known };
}

function spansOf(row: Row, { text, paragraphs }: Article): readonly Span[] {
	if (row.gold) return [row.gold];
	if (row.spans.length > 0) return row.spans.map(([start, end]) => ({ start, end }));
	if (row.paragraphs.length > 0) {
		const named = paragraphs.filter(({ number }) => row.paragraphs.includes(number));
		return findSpans(text, named, row.answers);
	}
	const proofs = row.evidence.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
	return findSpans(
		text,
		proofs.filter(({ start }) => start >= 0),
		row.answers,
	);
}
