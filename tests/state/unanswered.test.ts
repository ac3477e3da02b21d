import { expect, test } from "vitest";
import type { KeptQuestion } from "#src/state/unanswered.ts";
import { makeClock } from "./made-clock.ts";
import { openStore } from "./open-store.ts";
import type { OpenedStore } from "./opened-store.ts";

const DAY = 24 * 60 * 60_000;

function question(words: string, articles: readonly string[] = []): KeptQuestion {
	return { question: words, speaker: null, topic: null, platform: "slack", reason: "closest", articles };
}

async function asked(state: OpenedStore, since = ""): Promise<readonly string[]> {
	return (await state.unanswered.list(since)).map((it) => it.question);
}

test("unanswered keeps a question with its day alone, for 90 days", async () => {
	const clock = makeClock();
	const state = await openStore(clock.now);
	const day = new Date(clock.now()).toISOString().slice(0, 10);
	await state.unanswered.keep({ ...question("did it rain?"), speaker: "Marta Quill", topic: "rain" });
	expect(await state.unanswered.list("")).toEqual([
		{ question: "did it rain?", speaker: "Marta Quill", topic: "rain", platform: "slack", reason: "closest", day },
	]);
	clock.pass(DAY);
	await state.unanswered.keep(question("did it snow?"));
	const next = new Date(clock.now()).toISOString().slice(0, 10);
	expect(await asked(state, next)).toEqual(["did it snow?"]);
	clock.pass(90 * DAY);
	expect(await asked(state)).toEqual(["did it snow?"]);
	await state.sweep();
	clock.pass(-91 * DAY);
	expect(await asked(state)).toEqual(["did it snow?"]);
});

test("unanswered erases what is meant", async () => {
	const state = await openStore();
	for (const words of ["did it rain?", "did it snow?", "did it hail?"]) await state.unanswered.keep(question(words));
	expect(await state.unanswered.erase((it) => !it.question.includes("snow"))).toBe(2);
	expect(await asked(state)).toEqual(["did it snow?"]);
});

test("erasing an article erases the questions that were kept with passages of it", async () => {
	const state = await openStore();
	await state.unanswered.keep(question("did it rain?", ["flood", "snow"]));
	await state.unanswered.keep(question("did it snow?", ["snow"]));
	await state.erase("flood");
	expect(await asked(state)).toEqual(["did it snow?"]);
});
