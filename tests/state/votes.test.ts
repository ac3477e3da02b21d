import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { makeArticle } from "../core/made-articles.ts";
import { makeClock } from "./made-clock.ts";
import { openStore } from "./open-store.ts";

const ask = createAsk(openArchive([makeArticle("It rained.")]));

test("cast() keeps one vote for each voter and answer, the last, and list() tells what they were about", async () => {
	const clock = makeClock();
	const { answers, votes } = await openStore(clock.now);
	const answer = await answers.keep({ platform: "slack", scope: null, asker: "1", answer: ask({ question: "Snow?" }) });
	await votes.cast({ answer, voter: "1", vote: "helpful", reason: null });
	clock.pass(5);
	await votes.cast({ answer, voter: "2", vote: "helpful", reason: null });
	clock.pass(5);
	expect(await votes.cast({ answer, voter: "1", vote: "not-helpful", reason: "It rained" })).toBe(true);
	const about = { answer, platform: "slack", question: "Snow?", kind: "not-found" };
	expect(await votes.list()).toEqual([
		{ ...about, voter: "2", vote: "helpful", reason: null, votedAt: clock.now() - 5 },
		{ ...about, voter: "1", vote: "not-helpful", reason: "It rained", votedAt: clock.now() },
	]);
});

test("cast() tells that the answer is no longer kept", async () => {
	const { votes } = await openStore();
	expect(await votes.cast({ answer: "none", voter: "1", vote: "helpful", reason: null })).toBe(false);
	expect(await votes.list()).toEqual([]);
});
