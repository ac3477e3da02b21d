import { expect, test } from "vitest";
import { makeClock } from "./made-clock.ts";
import { openStore } from "./open-store.ts";

const DAY = 24 * 60 * 60 * 1_000;
const POST = { platform: "slack", channel: "C1", message: "1.1", answers: ["one", "two"] };

test("list() gives the messages of a platform, the newest first, with what they say by now", async () => {
	const clock = makeClock();
	const { posts } = await openStore(clock.now);
	await posts.note(POST);
	clock.pass(5);
	await posts.note({ ...POST, message: "1.2", answers: ["three"] });
	await posts.note({ ...POST, platform: "discord" });
	await posts.tell(POST, "withdrawn");
	expect(await posts.list("slack")).toEqual([
		{ ...POST, message: "1.2", answers: ["three"], told: "" },
		{ ...POST, told: "withdrawn" },
	]);
});

test("list() gives none that is older than its answers may be, and sweep() forgets it", async () => {
	const clock = makeClock();
	const { posts, sweep } = await openStore(clock.now);
	await posts.note(POST);
	clock.pass(30 * DAY);
	expect(await posts.list("slack")).toEqual([]);
	await sweep();
	clock.pass(-30 * DAY);
	expect(await posts.list("slack")).toEqual([]);
});

test("findShared() gives the message that shows a private answer, and none that showed it from the start", async () => {
	const clock = makeClock();
	const { posts } = await openStore(clock.now);
	const shared = { platform: "discord", channel: "1", message: "2", answers: ["aaaaaaaaaaaa", "bbbbbbbbbbbb"] };
	await posts.note(shared);
	expect(await posts.findShared("discord", "bbbbbbbbbbbb")).toEqual({ ...shared, told: "" });
	expect(await posts.findShared("discord", "aaaaaaaaaaaa")).toBe(null);
	expect(await posts.findShared("slack", "bbbbbbbbbbbb")).toBe(null);
	clock.pass(30 * DAY);
	expect(await posts.findShared("discord", "bbbbbbbbbbbb")).toBe(null);
});
