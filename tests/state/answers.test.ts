import { expect, test } from "vitest";
import type { Answer } from "#src/core/answer/answer.ts";
import { openArchive } from "#src/core/answer/archive.ts";
import type { Article } from "#src/core/article/article.ts";
import { createAsk } from "#src/core/ask.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import type { Articles } from "#src/state/answer/fate.ts";
import { makeArticle } from "../core/made-articles.ts";
import { DAY, makeClock } from "./made-clock.ts";
import { openStore } from "./open-store.ts";

const { articles } = loadCorpus("corpus");
const ask = createAsk(openArchive(articles));
const GIVEN = { platform: "discord", scope: "server/channel", asker: "42" };

function byId(...all: readonly Article[]): Articles {
	const articles = new Map(all.map((article) => [article.id, article]));
	return { articles, withdrawn: new Map(), isForgotten: () => false };
}

async function open() {
	const clock = makeClock();
	return { clock, ...(await openStore(clock.now)) };
}

test.each([
	["who said Russia is an enemy?", "answered"],
	["What did Taha say?", "answered"],
	["How many tanks did Syria receive?", "answered"],
	["best pizza recipe in Damascus", "not-found"],
	["What did Ahmed Taha say about football?", "not-found"],
	["zebra zeppelin", "not-found"],
])("find() gives the answer to %j back as it was", async (question, kind) => {
	const { answers, clock } = await open();
	const answer = ask({ question });
	expect(answer.kind).toBe(kind);
	const id = await answers.keep({ ...GIVEN, answer });
	expect(id).toMatch(/^[\w-]{12}$/);
	const found = await answers.find(id, byId(...articles));
	expect(found).toEqual({ kind: "found", ...GIVEN, givenAt: clock.now(), answer, isWhole: true });
});

test("keep() gives each answer an id of its own, and takes one given in private", async () => {
	const { answers } = await open();
	const answer = ask({ question: "Rain?" });
	const ids = await Promise.all([1, 2, 3].map(() => answers.keep({ ...GIVEN, scope: null, answer })));
	expect(new Set(ids).size).toBe(3);
	expect(await answers.find(ids[0] ?? "", byId(...articles))).toMatchObject({ kind: "found", scope: null });
});

const rain = makeArticle("It rained in Porto.\n\nIt snowed in Lima.", { id: "rain" });

async function findLater(later: readonly Article[]): Promise<string> {
	const { answers } = await open();
	const answer = createAsk(openArchive([rain]))({ question: "Did it snow in Lima?" });
	expect(answer.passages).not.toEqual([]);
	const id = await answers.keep({ ...GIVEN, answer });
	return (await answers.find(id, byId(...later))).kind;
}

test.each<[string, string, readonly Article[]]>([
	["found", "is the same", [rain]],
	["found", "has a new headline", [{ ...rain, headline: "Weather" }]],
	["passage-changed", "has other words", [makeArticle("It rained in Porto.\n\nIt hailed in Lima.", { id: "rain" })]],
	["passage-changed", "is read in other paragraphs", [{ ...rain, paragraphs: rain.paragraphs.slice(0, 1) }]],
	["article-gone", "is no longer there", [{ ...rain, id: "other" }]],
])("find() tells %j where the article %s", async (expected, _, later) => expect(await findLater(later)).toBe(expected));

test("find() tells that an answer has expired after 30 days, and sweep() deletes it and no other", async () => {
	const { answers, votes, clock } = await open();
	const answer: Answer = ask({ question: "Rain?" });
	const old = await answers.keep({ ...GIVEN, answer });
	await votes.cast({ answer: old, voter: "1", vote: "helpful", reason: null });
	clock.pass(30 * DAY - 1);
	const young = await answers.keep({ ...GIVEN, answer });
	const kinds = async () =>
		(await Promise.all([old, young, "?"].map((id) => answers.find(id, byId(...articles))))).map((it) => it.kind);
	expect(await kinds()).toEqual(["found", "found", "expired"]);
	clock.pass(1);
	expect(await kinds()).toEqual(["expired", "found", "expired"]);
	expect(await votes.list()).toHaveLength(1);
	await answers.sweep();
	expect(await votes.list()).toEqual([]);
	clock.pass(-2);
	expect(await kinds()).toEqual(["expired", "found", "expired"]);
});

test("listAsked() lists the last different questions of one asker, the newest first, for 30 days", async () => {
	const { answers, clock } = await open();
	const keep = async (question: string, change: Partial<typeof GIVEN> = {}) => {
		clock.pass(1);
		await answers.keep({ ...GIVEN, ...change, answer: { ...ask({ question: "zebra zeppelin" }), question } });
	};
	for (const question of ["one?", "two?", "three?", "two?"]) await keep(question);
	await keep("another’s?", { asker: "43" });
	await keep("elsewhere?", { platform: "slack" });
	const asker = { platform: "discord", asker: "42" };
	const list = async (most: number) => (await answers.listAsked(asker, most)).map(({ question }) => question);
	expect(await list(5)).toEqual(["two?", "three?", "one?"]);
	expect(await list(1)).toEqual(["two?"]);
	clock.pass(30 * DAY);
	expect(await answers.listAsked(asker, 5)).toEqual([]);
});

test("listAsked() tells what narrowed a question; find() gives the answer as it was", async () => {
	const { answers, clock } = await open();
	const answer = ask({ question: "Rain?" });
	const narrowed = [undefined, { author: "Lee", order: "newest" as const }, { article: undefined }, { speaker: "" }];
	const ids = [];
	for (const it of narrowed) {
		clock.pass(1);
		ids.push(await answers.keep({ ...GIVEN, answer, narrowed: it }));
	}
	expect(await answers.listAsked({ platform: "discord", asker: "42" }, 5)).toEqual([
		{ question: "Rain?", speaker: "" },
		{ question: "Rain?" },
		{ question: "Rain?", author: "Lee", order: "newest" },
	]);
	expect(await answers.find(ids[1] ?? "", byId(...articles))).toMatchObject({ kind: "found", answer });
});
