import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import type { Asked } from "#src/core/question/asked.ts";
import { createEngineAsk } from "#src/engine/ask-engine.ts";
import { readVocabulary } from "#src/engine/search/vocabulary.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { compareAnswers } from "#src/terminal/operating/compare-answers.ts";
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
	// Where more passages are as good than are looked at, what stands beside them decides.
	...Array.from({ length: 90 }, (_, number) => {
		const beside = number % 9 === 4 ? "The wharf and the cranes of the wharf were painted." : "It rained on that day.";
		const text = `The crane of the wharf fell on a lorry in week ${number}.\n\n${beside}`;
		return madeArticle(`wharf-${String(number).padStart(2, "0")}`, text, { published: "2024-01-01" });
	}),
	madeArticle("wharf-held", "The crane of the embargoed wharf fell on Zeppelin Quux.", {
		embargo: "2031-01-01T00:00:00Z",
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
const told = openArchive(
	ARTICLES.filter(({ embargo }) => embargo === undefined).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
	new Date(NOW).toISOString(),
);
const here = createAsk(told);

beforeAll(async () => {
	made = await makeEngine(ARTICLES);
});
afterAll(() => made?.stop());

test.each([...QUESTIONS, ...NARROWED])("an engine answers as the archive itself: %o", async (asked) => {
	expect(await made.ask(asked)).toEqual(here(asked));
});

const CRANES = [
	"Where did the crane of the wharf fall?",
	"which crane fell on a lorry on the wharf?",
	"the wharf cranes",
];

/** Asks an engine afresh, as a program that has just started does; with all its words, once they are read, or not. */
async function askAll(questions: readonly string[], { isRead }: { readonly isRead: boolean }) {
	const requests: number[] = [];
	const onVocabulary = vi.fn();
	// Where an archive is as it was before, it was read in that state already.
	const settings = { client: made.client, names: made.names, now: () => NOW, askReading: null };
	const ask = createEngineAsk({ ...settings, onAsked: (count) => requests.push(count), onVocabulary });
	await ask({ question: "help" });
	if (isRead) {
		await ask({ question: "Who spoke?" });
		await vi.waitFor(() => expect(onVocabulary).toHaveBeenCalled(), { timeout: 60_000 });
	}
	requests.length = 0;
	const differing: string[] = [];
	for (const question of questions) {
		const difference = compareAnswers(here({ question }), await ask({ question }));
		if (difference) differing.push(difference.told);
	}
	return { differing, mean: requests.reduce((sum, count) => sum + count, 0) / requests.length };
}

test.each([true, false])("nothing in an answer differs, with all words read (%s)", async (isRead) => {
	const { differing, mean } = await askAll([...makeQuestions(30), ...CRANES], { isRead });
	expect(differing).toEqual([]);
	if (isRead) expect(mean).toBeLessThanOrEqual(2);
});

test("the words of an archive are those of what is usable, each with how often it stands there", async () => {
	const vocabulary = await readVocabulary({ client: made.client, names: made.names, now: NOW });
	const { index } = told;
	const terms = [...index.toJSON().index].map(([term]) => term);
	expect(terms.length).toBeGreaterThan(1000);
	for (const term of terms) {
		expect(vocabulary?.countOf(term)).toBe(index.countOf(term, index.allPassages));
		expect(vocabulary?.countSpeakers(term)).toBe(index.countSpeakers(term));
	}
	expect(["zeppelin", "quux", "embargo"].map((term) => vocabulary?.countOf(term))).toEqual([0, 0, 0]);
	expect(vocabulary?.kinOf("complain")).toEqual(expect.arrayContaining(["complain"]));
	expect(vocabulary?.termsLike("harbor", 1)).toContain("harbour");
});

test("an engine goes on with a conversation as the archive itself", async () => {
	const first = { question: "What did Ruth Stone say about the harbour of Bexley?" };
	const [own, other] = [here(first), await made.ask(first)];
	const next = { question: "What else did she say?", conversation: own.conversation };
	expect(await made.ask({ ...next, conversation: other.conversation })).toEqual(here(next));
});
