import { afterAll, beforeAll, expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import type { Asked } from "#src/core/question/asked.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { makeLifelikeArchive, makeQuestions } from "../../bench/lifelike-archive.ts";
import { type MadeEngine, madeArticle, makeEngine, NOW } from "./made-engine.ts";

const [MODEL] = loadCorpus("corpus").articles;
if (!MODEL) throw new Error("Cannot test: there is no article in corpus/");

const PLACES = ["Ashford", "Bexley", "Crowley", "Dunmore"];
const ARTICLES = [
	...makeLifelikeArchive(MODEL, 40),
	...Array.from({ length: 40 }, (_, number) => {
		const place = PLACES[number % PLACES.length] ?? "";
		const text = [
			`The ferry to ${place} was stopped on day ${number} after ${number + 3} people complained about the harbour.`,
			`“The harbour of ${place} needs ${number + 2} new boats,” said Ruth Stone, the mayor of ${place}.`,
			`Omar Diaz denied that the ferry was sold. He said the north-east quay would reopen in ${2000 + number}.`,
		].join("\n\n");
		const published = `2025-${String(1 + (number % 12)).padStart(2, "0")}-11`;
		const byline = number % 2 === 0 ? "Nora Quill" : "Tom Webber";
		const section = number % 3 === 0 ? "Sport" : "Harbour news";
		return madeArticle(`ferry-${number}`, text, { published, byline, section, headline: `The ferry of ${place}` });
	}),
];

const QUESTIONS: readonly Asked[] = [
	"What did Ruth Stone say about the harbour of Bexley?",
	"Who said the harbour of Crowley needs 12 new boats?",
	"How many people complained about the harbour of Dunmore?",
	"What did Ruth Ston say about boats?",
	"Did Omar Diaz deny anything about the ferry?",
	"When will the northeast quay reopen?",
	"Who denied that the ferry was sold?",
	"What did Zoltan Kropotkin say about zebras?",
	"which zebras complained?",
	"articles about the ferry of Ashford",
	"articles by Nora Quill",
	"articles by Nora Quil",
	"what did the mayor of Ashford say in June 2025?",
	"What did Ruth Stone say in Harbour news?",
	"help",
].map((question) => ({ question, now: "2026-03-04" }));

const NARROWED: readonly Asked[] = [
	{ question: "What did Ruth Stone say?", author: "Nora Quill" },
	{ question: "What did Ruth Stone say?", section: "sport" },
	{ question: "What did Ruth Stone say about boats?", since: "2025-06-01", until: "2025-08-31" },
	{ question: "What did Ruth Stone say?", author: "Nobody Known" },
	{ question: "What did Ruth Stone say?", section: "Weather" },
	{ question: "What was said about the harbour?", order: "newest" },
	{ question: "who complained?", article: "ferry-7" },
	{ question: "the harbour", speaker: "Ruth Stone" },
];

let made: MadeEngine;
const here = createAsk(
	openArchive(
		ARTICLES.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
		new Date(NOW).toISOString(),
	),
);

beforeAll(async () => {
	made = await makeEngine(ARTICLES);
});
afterAll(() => made?.stop());

test.each([...QUESTIONS, ...NARROWED])("an engine answers as the archive itself: %o", async (asked) => {
	expect(await made.ask(asked)).toEqual(here(asked));
});

test("an engine answers questions about a made archive as the archive itself", async () => {
	const differing: string[] = [];
	const questions = makeQuestions(30);
	for (const question of questions) {
		const [own, other] = [here({ question }), await made.ask({ question })];
		const isSame = JSON.stringify(own.passages[0]) === JSON.stringify(other.passages[0]) && own.kind === other.kind;
		if (!isSame) differing.push(question);
	}
	expect(differing).toEqual([]);
});

test("an engine goes on with a conversation as the archive itself", async () => {
	const first = { question: "What did Ruth Stone say about the harbour of Bexley?" };
	const [own, other] = [here(first), await made.ask(first)];
	const next = { question: "What else did she say?", conversation: own.conversation };
	expect(await made.ask({ ...next, conversation: other.conversation })).toEqual(here(next));
});
