import { beforeEach, expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import type { Articles } from "#src/state/answer/fate.ts";
import { makeArticle } from "../core/made-articles.ts";
import { openStore } from "./open-store.ts";
import type { OpenedStore } from "./opened-store.ts";

const FLOOD = makeArticle("It rained in Porto.", { id: "quagga-flood" });
const SNOW = makeArticle("It snowed in Lima.", { id: "snow" });
const ask = createAsk(openArchive([FLOOD, SNOW]));
const GIVEN = { platform: "discord", scope: "server/channel", asker: "42" };
const ARTICLES: Articles = {
	articles: new Map([FLOOD, SNOW].map((article) => [article.id, article])),
	withdrawn: new Map(),
	isForgotten: () => false,
};

let state: OpenedStore;

beforeEach(async () => {
	state = await openStore();
});

function keep(question: string): Promise<string> {
	return state.answers.keep({ ...GIVEN, answer: ask({ question }) });
}

test("erase() erases answers that cite an article with questions and votes, and lets buttons say so", async () => {
	const [flood, snow] = [await keep("Did the zebra see rain in Porto?"), await keep("Did it snow in Lima?")];
	const vote = { voter: "7", vote: "not-helpful", reason: "the okapi too" } as const;
	await state.votes.cast({ ...vote, answer: flood });
	expect(await Promise.all(["quagga", "zebra", "okapi"].map(state.holds))).toEqual([true, true, true]);
	expect(await state.erase("quagga-flood")).toEqual({ answers: 1, letters: 0, isWhole: true });
	expect(await Promise.all(["quagga", "zebra", "okapi"].map(state.holds))).toEqual([false, false, false]);
	expect(await state.answers.find(flood, ARTICLES)).toEqual({ kind: "removed", isOneOfSeveral: false, ...GIVEN });
	expect(await state.answers.find(snow, ARTICLES)).toMatchObject({ kind: "found" });
	expect(await state.votes.cast({ ...vote, answer: flood })).toBe(false);
	expect(await state.votes.list()).toEqual([]);
	expect(await state.erase("quagga-flood")).toMatchObject({ answers: 0, isWhole: true });
});

test("erase() erases what was told of an article, and no answer for a word that is its id", async () => {
	const told = await state.answers.keep({ ...GIVEN, answer: ask({ question: "which articles do you have?" }) });
	await state.answers.keep({ ...GIVEN, answer: ask({ question: "snow" }) });
	expect(await state.erase("quagga-flood")).toMatchObject({ answers: 1 });
	expect((await state.answers.find(told, ARTICLES)).kind).toBe("removed");
});

test("erase() erases messages about an article that nobody is answering", async () => {
	const body = JSON.stringify({ options: { article: "quagga-flood" } });
	const letter = { body, answerBy: Date.now() + 60_000 };
	const [here, gone] = [
		{ platform: "discord", id: "here" },
		{ platform: "discord", id: "gone" },
	];
	await state.inbox.renew(here);
	await state.inbox.put(here, { ...letter, key: "1" });
	await state.inbox.put(gone, { ...letter, key: "2" });
	await state.inbox.put(gone, { ...letter, key: "3", body: "{}" });
	expect(await state.erase("quagga-flood")).toMatchObject({ letters: 1 });
	expect((await state.inbox.claim(here, 9)).map(({ key }) => key)).toEqual(["3"]);
	await state.inbox.finish(here, "1");
	expect(await state.erase("quagga-flood")).toMatchObject({ letters: 0, isWhole: true });
	expect(await state.holds("quagga")).toBe(false);
});

test("find() says of an answer that cites a forgotten article no more than that it was removed", async () => {
	const id = await keep("Did it rain in Porto?");
	const isForgotten = (article: string) => article === "quagga-flood";
	const articles = new Map([["snow", SNOW]]);
	const found = await state.answers.find(id, { articles, withdrawn: new Map(), isForgotten });
	expect(found).toEqual({ kind: "removed", isOneOfSeveral: false, ...GIVEN });
});
