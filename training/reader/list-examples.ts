import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Article, Span } from "#src/core/article/article.ts";
import { readFrame } from "#src/core/question/frame/read-frame.ts";
import type { Piece } from "#src/core/reader/mark.ts";
import { cutPassage, pieceOf } from "#src/core/reader/pieces.ts";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import type { Passage } from "#src/core/search/index/passage.ts";
import type { PassageIndex } from "#src/core/search/index/passage-index.ts";
import { parseQuery } from "#src/core/search/query/query.ts";
import { rankPassages } from "#src/core/search/ranking/rank-passages.ts";
import { type KnownQuestion, readArticle } from "../collection.ts";
import { ARTICLE, QUESTION, readRows } from "../read-rows.ts";

/** What the reader learns from: a question, the passages that answer with where, and passages that do not. */
type Example = {
	readonly set: string;
	readonly article: string;
	readonly question: string;
	readonly right: readonly (Piece & { readonly spans: readonly (readonly [number, number])[] })[];
	readonly wrong: readonly Piece[];
};

/** How many passages that do not answer are taken: those that rank best of all, and of the article asked about. */
const OF_ALL = 5;
const OF_ARTICLE = 5;

function makeExample(set: string, index: PassageIndex, { question, article, spans }: KnownQuestion): Example {
	const { searched } = readFrame(question);
	const rank = (within: string | undefined, count: number) =>
		rankPassages(index, parseQuery(index, searched, within), count);
	const isRight = (it: Span & { readonly article: Article }) =>
		it.article.id === article && spans.some(({ start, end }) => start < it.end && end > it.start);
	const own = index.numberOf(article) === undefined ? [] : rank(article, OF_ARTICLE + 1);
	const hits = new Map([...rank(undefined, OF_ALL + 1), ...own].map((hit) => [hit.number, hit.passage]));
	const right = index
		.passagesIn(index.passagesOf(article))
		.flatMap(cut)
		.filter(isRight)
		.map((it) => ({ ...it.piece, spans: spansWithin(it, spans) }))
		.filter((it) => it.spans.length > 0);
	const wrong = [...hits.values()].flatMap(cut).filter((it) => !isRight(it));
	return { set, article, question, right, wrong: wrong.map(({ piece }) => piece) };
}

function cut(passage: Passage) {
	return cutPassage(passage).map((span) => ({ ...span, article: passage.article, piece: pieceOf(passage, span) }));
}

function spansWithin({ start: from, end: to }: Span, spans: readonly Span[]) {
	return spans
		.filter(({ start, end }) => start >= from && end <= to)
		.map(({ start, end }) => [start - from, end - from] as const);
}

function listExamples(set: string, articles: string, questions: string): readonly Example[] {
	const isNews = set === "news";
	const read = readRows(articles, ARTICLE).map(({ id, title, text }) =>
		readArticle({ id, headline: isNews ? null : title || "Untitled", text }),
	);
	const texts = new Map(read.map((it) => [it.id, it.text]));
	const index = indexArticles(read);
	return readRows(questions, QUESTION).flatMap((row) => {
		const article = row.gold?.article ?? row.article ?? "";
		if (!texts.has(article)) return [];
		const spans = row.gold ? [row.gold] : row.spans.map(([start, end]) => ({ start, end }));
		return [makeExample(set, index, { question: row.question, article, fold: article, spans })];
	});
}

const [folder = "../shared/eval", out = "examples.jsonl"] = process.argv.slice(2);
const at = (name: string) => join(folder, name);
const sets = [
	["news", at("quotes/train.jsonl"), join(import.meta.dirname, "questions.jsonl")],
	["said", at("quotes/train.jsonl"), at("quotes/questions-train.jsonl")],
	["qamr", at("train/qamr-wikinews-1.articles.jsonl"), at("train/qamr-wikinews-1.questions.jsonl")],
	["qamr", at("train/qamr-wikinews-2.articles.jsonl"), at("train/qamr-wikinews-2.questions.jsonl")],
	["squad", at("train/squad1-extra.articles.jsonl"), at("train/squad1-extra.questions.jsonl")],
] as const;
rmSync(out, { force: true });
for (const [set, articles, questions] of sets) {
	const examples = listExamples(set, articles, questions);
	writeFileSync(out, examples.map((it) => `${JSON.stringify(it)}\n`).join(""), { flag: "a" });
	const right = examples.filter((it) => it.right.length > 0).length;
	console.log(`${set}: ${examples.length} questions, ${right} with a passage that answers`);
}
