import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { readQuestion } from "#src/core/answer/read-question.ts";
import type { Article } from "#src/core/article/article.ts";
import { textOf } from "#src/core/article/article.ts";
import { findCandidates } from "#src/core/evidence/find-quoted.ts";
import type { Candidate } from "#src/core/evidence/found-quotation.ts";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import { readArticle } from "./collection.ts";
import { ARTICLE, QUESTION, readRows, readText } from "./read-rows.ts";

type Row = z.infer<typeof QUESTION>;

/** A question about somebody's words, every quotation that may answer it, and which of them are right. */
export type QuotationChoice = {
	readonly set: string;
	readonly kind: "who-said" | "what-said";
	/** What it is held out with: its article, or the question itself where it has none of its own. */
	readonly article: string;
	readonly question: string;
	readonly candidates: readonly Candidate[];
	readonly right: ReadonlySet<number>;
	readonly answerable: boolean;
};

/** Every question about somebody's words of the sets that have some. */
export function readQuotationChoices(folder: string): readonly QuotationChoice[] {
	const annotated = (part: string) => ({
		articles: readRows(join(folder, `quotes/${part}.jsonl`), ARTICLE).map((row) =>
			readArticle({ ...row, headline: null }),
		),
		rows: readRows(join(folder, `quotes/questions-${part}.jsonl`), QUESTION),
	});
	const hand = (name: string) => ({
		articles: readFolder(join(folder, name, "articles")),
		rows: readRows(join(folder, name, "questions.jsonl"), QUESTION),
	});
	const corpus = readFolder("corpus");
	const own = (name: string) => ({ articles: corpus, rows: readRows(join(folder, `${name}.jsonl`), QUESTION) });
	return [
		...choicesOf("train", annotated("train")),
		...choicesOf("said", annotated("dev")),
		...choicesOf("news", hand("news")),
		...choicesOf("wild", hand("wild")),
		...choicesOf("article", own("article-questions")),
		...choicesOf("paraphrase", own("paraphrase-questions")),
	];
}

function readFolder(folder: string): readonly Article[] {
	return readdirSync(folder)
		.toSorted()
		.map((file) => file.replace(/\.gz$/, ""))
		.map((file) => ({ id: file.replace(/\.\w+$/, ""), text: readText(join(folder, file)) }))
		.map(({ id, text }) => readArticle({ id, headline: null, text: text.replace(/^---\n.*?\n---\n/s, "") }));
}

type Set_ = { readonly articles: readonly Article[]; readonly rows: readonly Row[] };

function choicesOf(set: string, { articles, rows }: Set_): readonly QuotationChoice[] {
	const index = indexArticles(articles);
	return rows.flatMap((row) => {
		const question = readQuestion(index, row.question);
		if (question === null) return [];
		const candidates = findCandidates(index, question);
		if (candidates.length === 0) return [];
		const those = candidates.flatMap((candidate, at) =>
			row.answerable && isRight(row, question.kind, candidate) ? [at] : [],
		);
		// Where the article names nobody, the passage answers all the same.
		const named = those.filter((at) => candidates[at]?.quotation.speaker);
		const right = named.length > 0 ? named : those;
		const article = articles.length > 1 && row.answerable ? (row.gold?.article ?? row.article ?? "") : row.question;
		return [
			{
				set,
				kind: question.kind,
				article,
				question: row.question,
				candidates,
				right: new Set(right),
				answerable: row.answerable,
			},
		];
	});
}

function isRight(row: Row, kind: string, { passage, quotation }: Candidate): boolean {
	const { article, paragraph } = passage;
	const name = quotation.speaker ? fold(textOf(article, quotation.speaker.name)) : "";
	const golds = row.gold ? [row.gold, ...(row.gold.alternatives ?? [])] : [];
	const speakers = [row.speaker, ...golds.map(({ speaker }) => speaker ?? row.gold?.speaker)].flatMap((it) =>
		it ? [fold(it)] : [],
	);
	if (name !== "" && speakers.length > 0 && !speakers.some((speaker) => isSameName(name, speaker))) return false;
	if (golds.length > 0)
		return golds.some(
			(gold) =>
				(gold.article ?? row.gold?.article) === article.id &&
				gold.start < quotation.content.end &&
				gold.end > quotation.content.start,
		);
	const isThere =
		row.paragraphs.length > 0
			? row.paragraphs.includes(paragraph.number)
			: row.article === article.id &&
				row.evidence.some((words) => {
					const at = article.text.indexOf(words);
					return at >= 0 && at < passage.end && at + words.length > passage.start;
				});
	const content = fold(textOf(article, quotation.content));
	return isThere && (kind === "who-said" || row.answers.some((answer) => content.includes(fold(answer))));
}

function isSameName(name: string, wanted: string): boolean {
	if (name === "") return false;
	const last = wanted.split(/[ -]/).at(-1) ?? "";
	return name.includes(wanted) || wanted.includes(name) || name.split(/[ -]/).at(-1) === last;
}

function fold(text: string): string {
	return text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ").trim();
}
