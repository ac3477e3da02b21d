import { expect, test } from "vitest";
import { archiveOf, openArchive } from "#src/core/answer/archive.ts";
import type { Article } from "#src/core/article/article.ts";
import { createAsk } from "#src/core/ask.ts";
import { createCheck } from "#src/core/check.ts";
import { createDirectory } from "#src/core/directory/directory.ts";
import { analyse } from "#src/core/search/index/analysis.ts";
import { PassageIndex } from "#src/core/search/index/passage-index.ts";
import { oneSegment } from "#src/core/search/index/segments/segments.ts";
import { makeArticle } from "../../made-articles.ts";
import { makeTables } from "./made-tables.ts";

const TOPICS = ["dam", "ferry", "bridge", "school", "harbour", "market", "museum", "railway", "forest", "stadium"];
const ARTICLES = Array.from({ length: 2000 }, (_, at) => {
	const topic = TOPICS[at % TOPICS.length];
	const text = [
		`The ${topic} of town ${at} opened in ${1900 + (at % 100)}.`,
		`“The ${topic} is safe in town ${at},” said Ana Diaz, the mayor.`,
	].join("\n\n");
	return makeArticle(text, { id: `made-${at}`, headline: `Town ${at} and its ${topic}` });
});
const TABLES = makeTables(ARTICLES);

/** An index whose articles and quotations are read when they are looked at, and the ids of those that were. */
function openLazily() {
	const read = new Set<string>();
	const articles = ARTICLES.map((article): Article => {
		const look = <Field extends keyof Article>(field: Field): Article[Field] => {
			read.add(article.id);
			return article[field];
		};
		const { id, headline } = article;
		return {
			id,
			headline,
			get text() {
				return look("text");
			},
			get paragraphs() {
				return look("paragraphs");
			},
			get forms() {
				return look("forms");
			},
		};
	});
	const quotations = new Map<Article, ReturnType<typeof analyse>["quotations"]>();
	const quotationsOf = (number: number) => {
		const article = ARTICLES[number];
		if (!article) return [];
		read.add(article.id);
		const known = quotations.get(article) ?? analyse(article).quotations;
		quotations.set(article, known);
		return known;
	};
	return { index: new PassageIndex({ articles, quotationsOf }, oneSegment(TABLES)), read };
}

const QUESTIONS = [
	"When did the dam of town 40 open?",
	"Who said the ferry is safe?",
	"What did Ana Diaz say about the museum in town 6?",
	"did Diaz say anything about the weather?",
	"What did the mayor say?",
	"who is quoted?",
	"which articles are about the harbour?",
	"Where is the stadum of town 1999?",
	"what is this about?",
];

/** No question looks closely at more articles than these: those of its best passages, and of so many of a speaker's. */
const MOST_READ = 450;

test("an index, its archive and its directory are made without a look at an article's text", () => {
	const { index, read } = openLazily();
	archiveOf(index);
	const directory = createDirectory(index);
	expect(directory.speakers("ana")).toEqual(createDirectory(openArchive(ARTICLES).index).speakers("ana"));
	expect(directory.speakers("diaz", "made-3")).toEqual([{ name: "Ana Diaz", quotations: 1 }]);
	expect(directory.articles("town 17 and")[0]?.id).toBe("made-17");
	expect(directory.findArticle("made-17")).toMatchObject({ kind: "found" });
	expect(index.search("ferry").length).toBe(400);
	expect([...read]).toEqual([]);
});

const inMemory = createAsk(openArchive(ARTICLES));

test.each(QUESTIONS)("%j reads few articles, and gets the answer that it gets where all are in memory", (question) => {
	const { index, read } = openLazily();
	const answer = createAsk(archiveOf(index))({ question });
	expect(read.size).toBeLessThan(MOST_READ);
	expect(answer).toEqual(inMemory({ question }));
});

test("a check reads few articles", () => {
	const { index, read } = openLazily();
	const text = "The ferry is safe in town 41, and it is cheap";
	expect(createCheck(archiveOf(index))({ text })).toEqual(createCheck(openArchive(ARTICLES))({ text }));
	expect(read.size).toBeLessThan(MOST_READ);
});

test("passageAt() gives passages with their paragraph and quotations, and nothing outside of the archive", () => {
	const { index } = openLazily();
	expect([-1, index.allPassages.to, 0.5].map((number) => index.passageAt(number))).toEqual([
		undefined,
		undefined,
		undefined,
	]);
	const { to } = index.allPassages;
	for (let number = 0; number < to; number++) {
		const passage = index.passageAt(number);
		const article = ARTICLES[number >> 1];
		expect(passage?.paragraph).toBe(article?.paragraphs[number & 1]);
		expect(passage?.quotations.length).toBe(number & 1);
	}
});

test("an index that does not belong to its articles says so", () => {
	const articles = ARTICLES.map((article) => ({ ...article, paragraphs: [] }));
	const index = new PassageIndex({ articles, quotationsOf: () => [] }, oneSegment(TABLES));
	expect(() => new PassageIndex({ articles: [], quotationsOf: () => [] }, oneSegment(TABLES))).toThrow(
		"Cannot index 0 articles with the tables of 2000",
	);
	expect(() => index.passageAt(1)?.paragraph).toThrow('Article "made-0" has no paragraph 2, which its index has');
});
