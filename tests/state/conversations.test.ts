import { expect, test } from "vitest";
import { NEW_CONVERSATION } from "#src/core/question/conversation.ts";
import { createConversations } from "#src/state/conversations.ts";
import { MINUTE, makeClock } from "./made-clock.ts";

function about(topic: string) {
	return { ...NEW_CONVERSATION, topic };
}

test("find() gives what was kept last under a key, for half an hour", () => {
	const clock = makeClock();
	const { find, keep } = createConversations(clock.now);
	keep("a", about("rain"));
	keep("b", about("snow"));
	clock.pass(30 * MINUTE);
	keep("a", about("hail"));
	expect([find("a"), find("b"), find("c")]).toEqual([about("hail"), about("snow"), undefined]);
	clock.pass(1);
	expect([find("a"), find("b")]).toEqual([about("hail"), undefined]);
	clock.pass(30 * MINUTE);
	expect(find("a")).toBeUndefined();
});

test("keep() forgets, of more than 10,000 conversations, the one used longest ago", () => {
	const { find, keep } = createConversations();
	for (let key = 0; key < 10_000; key++) keep(String(key), NEW_CONVERSATION);
	expect(find("0")).toEqual(NEW_CONVERSATION);
	keep("one more", NEW_CONVERSATION);
	expect(find("0")).toEqual(NEW_CONVERSATION);
	expect(find("1")).toBeUndefined();
});
