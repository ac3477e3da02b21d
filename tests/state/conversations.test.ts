import { expect, test } from "vitest";
import { NEW_CONVERSATION } from "#src/core/question/conversation.ts";
import { createConversations } from "#src/state/conversations.ts";
import { MINUTE, makeClock } from "./made-clock.ts";
import { openStore } from "./open-store.ts";

function about(topic: string) {
	return { ...NEW_CONVERSATION, topic };
}

test("find() gives what was kept last under a key, for half an hour", async () => {
	const clock = makeClock();
	const { conversations, sweep } = await openStore(clock.now);
	const { find, keep } = conversations;
	const findAll = (...keys: readonly string[]) => Promise.all(keys.map(find));
	await keep("a", about("rain"));
	await keep("b", about("snow"));
	clock.pass(30 * MINUTE);
	await keep("a", about("hail"));
	await sweep();
	expect(await findAll("a", "b", "c")).toEqual([about("hail"), about("snow"), undefined]);
	clock.pass(1);
	expect(await findAll("a", "b")).toEqual([about("hail"), undefined]);
	clock.pass(30 * MINUTE);
	expect(await find("a")).toBeUndefined();
});

test("find() gives all that a conversation has come to", async () => {
	const { conversations } = await openStore();
	const whole = {
		...{ speaker: "Ana Diaz", people: ["Ana Diaz", "Bo"], article: "flood", topic: "rain \0 and “snow”" },
		...{ paragraph: 3, highlight: 120, question: "what did she say?" },
	};
	await conversations.keep("a", whole);
	const found = await conversations.find("a");
	// PostgreSQL keeps no NUL.
	expect({ ...found, topic: found?.topic?.replace("\u{fffd}", "\0") }).toEqual(whole);
});

test("createConversations() forgets, of more than 10,000 conversations, the one used longest ago", async () => {
	const { find, keep } = createConversations();
	for (let key = 0; key < 10_000; key++) await keep(String(key), NEW_CONVERSATION);
	expect(await find("0")).toEqual(NEW_CONVERSATION);
	await keep("one more", NEW_CONVERSATION);
	expect(await find("0")).toEqual(NEW_CONVERSATION);
	expect(await find("1")).toBeUndefined();
});
