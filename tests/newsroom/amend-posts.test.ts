import { expect, onTestFinished, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import type { Article } from "#src/core/article/article.ts";
import type { Withdrawal } from "#src/core/article/usable.ts";
import { createAsk } from "#src/core/ask.ts";
import { amendPosts } from "#src/newsroom/amend-posts.ts";
import { createInFlight } from "#src/newsroom/in-flight.ts";
import { openState } from "#src/state/open-state.ts";
import { makeArticle } from "../core/made-articles.ts";
import { makeNewsroom } from "../slack/made-newsroom.ts";

const FLOOD = makeArticle("It rained in Porto.", { id: "flood" });
const SNOW = makeArticle("It snowed in Lima.", { id: "snow" });
const ask = createAsk(openArchive([FLOOD, SNOW]));
const TIMING = { every: 1, pace: 0, again: 5 };

/** Two messages in a chat, and a newsroom whose articles a test changes. */
async function start({ isReading = false } = {}) {
	const state = openState(":memory:");
	const { newsroom: made, told } = makeNewsroom();
	const archive = openArchive([FLOOD, SNOW]);
	const searched = isReading ? { ...archive.searched, reading: { done: 1, of: 2 } } : archive.searched;
	const now = {
		articles: new Map([FLOOD, SNOW].map((it) => [it.id, it])),
		withdrawn: new Map<string, Withdrawal>(),
		forgotten: "",
	};
	const newsroom = {
		...made,
		state,
		archive: { ...archive, searched },
		get articles() {
			return now.articles;
		},
		get withdrawn() {
			return now.withdrawn;
		},
		isForgotten: (id: string) => id === now.forgotten,
	};
	for (const question of ["Did it rain in Porto?", "Did it snow in Lima?"]) {
		const answer = ask({ question });
		const id = await state.answers.keep({ platform: "chat", scope: "c", asker: "1", answer });
		await state.posts.note({ platform: "chat", channel: "c", message: question, answers: [id] });
	}
	const edits: string[] = [];
	const outcomes: (string | Error)[] = [];
	const end = amendPosts(
		newsroom,
		{
			platform: "chat",
			edit: async ({ message }, answers) => {
				edits.push(`${message} ${answers.map(({ found }) => found.kind)}`);
				const outcome = outcomes.shift();
				if (outcome instanceof Error) throw outcome;
				return outcome ?? null;
			},
			inFlight: createInFlight(newsroom),
		},
		TIMING,
	);
	onTestFinished(end);
	const change = (articles: readonly Article[], withdrawn: readonly string[] = [], forgotten = "") => {
		now.articles = new Map(articles.map((it) => [it.id, it]));
		now.withdrawn = new Map(withdrawn.map((id) => [id, { on: "2026-03-07" }]));
		now.forgotten = forgotten;
	};
	const listTold = async () => (await state.posts.list("chat")).map((it) => it.told).toSorted();
	return { change, edits, outcomes, listTold, log: told.lines };
}

test("changes a message once when its article is withdrawn, and again when that is taken back", async () => {
	const { change, edits, listTold } = await start();
	change([SNOW], ["flood"]);
	await expect.poll(listTold).toEqual(["", "withdrawn"]);
	change([SNOW], ["flood"]);
	change([FLOOD, SNOW]);
	await expect.poll(listTold).toEqual(["", ""]);
	expect(edits).toEqual(["Did it rain in Porto? withdrawn", "Did it rain in Porto? found"]);
});

test("changes messages whose article is forgotten, or no longer says what is cited", async () => {
	const { change, edits, listTold } = await start();
	change([makeArticle("It was dry in Porto.", { id: "flood" })], [], "snow");
	await expect.poll(listTold).toEqual(["passage-changed", "removed"]);
	expect(edits.toSorted()).toEqual(["Did it rain in Porto? passage-changed", "Did it snow in Lima? removed"]);
});

test("leaves a message as it is whose article is gone, or not read yet", async () => {
	const { change, edits, listTold } = await start();
	change([FLOOD]);
	change([], ["flood"]);
	await expect.poll(listTold).toEqual(["", "withdrawn"]);
	expect(edits).toEqual(["Did it rain in Porto? withdrawn"]);
	const reading = await start({ isReading: true });
	reading.change([SNOW], ["flood"]);
	await new Promise((resolve) => setTimeout(resolve, 20));
	expect(reading.edits).toEqual([]);
});

test("tries again what failed, gives up what is refused, and logs both without a word of it", async () => {
	const { change, edits, outcomes, listTold, log } = await start();
	outcomes.push(new TypeError("It rained"), "message_not_found");
	change([SNOW], ["flood"]);
	await expect.poll(listTold).toEqual(["", "withdrawn"]);
	expect(edits).toHaveLength(2);
	expect(log.map(({ fields }) => fields)).toEqual([
		{ platform: "chat", type: "TypeError" },
		{ platform: "chat", code: "message_not_found" },
	]);
});
