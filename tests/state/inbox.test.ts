import { expect, test } from "vitest";
import { type Guard, guardInbox } from "#src/state/guard-inbox.ts";
import type { Inbox } from "#src/state/inbox.ts";
import { DAY, HOUR, makeClock, SECOND } from "./made-clock.ts";
import { openStore } from "./open-store.ts";

const FIRST = { platform: "slack", id: "first" };
const SECOND_PROGRAM = { platform: "slack", id: "second" };

async function makeInbox() {
	const clock = makeClock();
	const { inbox, close, read } = await openStore(clock.now);
	const put = (inbox: Inbox, key: string) => inbox.put(FIRST, letter(key));
	const letter = (key: string) => ({ key, body: `body of ${key}`, answerBy: clock.now() + SECOND });
	return { inbox, clock, put: (key: string) => put(inbox, key), close, read };
}

function keysOf(letters: readonly { readonly key: string }[]): readonly string[] {
	return letters.map(({ key }) => key);
}

test("put() knows a letter again, answered or not, on its platform", async () => {
	const { inbox, put } = await makeInbox();
	expect(await Promise.all(["a", "a", "b"].map(put))).toEqual(["new", "known", "new"]);
	await inbox.finish(FIRST, "a");
	expect(await put("a")).toBe("known");
	expect(await inbox.put({ ...FIRST, platform: "discord" }, { key: "a", body: "", answerBy: 0 })).toBe("new");
});

test("claim() takes over what was left by a program that ended, once, the oldest first", async () => {
	const { inbox, put, clock } = await makeInbox();
	await inbox.renew(FIRST);
	for (const key of ["c", "a", "b", "d"]) {
		await put(key);
		clock.pass(1);
	}
	await inbox.finish(FIRST, "a");
	await inbox.begin(FIRST, "b");
	expect(await inbox.claim(SECOND_PROGRAM, 10)).toEqual([]);
	clock.pass(10 * SECOND);
	const [oldest] = await inbox.claim(SECOND_PROGRAM, 1);
	expect(oldest).toMatchObject({ key: "c", body: "body of c", mayBeAnswered: false });
	const others = await inbox.claim(SECOND_PROGRAM, 10);
	expect(others.map(({ key, mayBeAnswered }) => [key, mayBeAnswered])).toEqual([
		["b", true],
		["d", false],
	]);
	expect(await inbox.claim(SECOND_PROGRAM, 10)).toEqual([]);
	expect(await inbox.begin(FIRST, "c")).toBe(false);
	expect(await inbox.begin(SECOND_PROGRAM, "c")).toBe(true);
});

test("claim() takes nothing over from a program that goes on saying that it runs, nor from itself", async () => {
	const { inbox, put, clock } = await makeInbox();
	await put("a");
	for (let beat = 0; beat < 5; beat++) {
		await inbox.renew(FIRST);
		clock.pass(9 * SECOND);
		expect(await inbox.claim(SECOND_PROGRAM, 10)).toEqual([]);
	}
	clock.pass(HOUR);
	expect(await inbox.claim(FIRST, 10)).toEqual([]);
});

test("release() leaves at once what is not answered", async () => {
	const { inbox, put } = await makeInbox();
	await inbox.renew(FIRST);
	await Promise.all(["a", "b"].map(put));
	await inbox.finish(FIRST, "a");
	await inbox.release(FIRST);
	expect(keysOf(await inbox.claim(SECOND_PROGRAM, 10))).toEqual(["b"]);
});

test("withdraw() takes back that an answer was about to be sent", async () => {
	const { inbox, put } = await makeInbox();
	await put("a");
	expect(await inbox.begin(FIRST, "a")).toBe(true);
	await inbox.withdraw(FIRST, "a");
	await inbox.release(FIRST);
	expect(await inbox.claim(SECOND_PROGRAM, 10)).toMatchObject([{ key: "a", mayBeAnswered: false }]);
});

test("finish() tells whoever took a letter over that it is answered", async () => {
	const { inbox, put } = await makeInbox();
	await put("a");
	await inbox.release(FIRST);
	await inbox.claim(SECOND_PROGRAM, 10);
	await inbox.finish(FIRST, "a");
	expect(await inbox.begin(SECOND_PROGRAM, "a")).toBe(false);
});

test("finish() deletes what a letter said, sweep() its key after an hour, and all after a day", async () => {
	const { inbox, put, clock, read } = await makeInbox();
	const bodies = () => read("SELECT key, body FROM letters ORDER BY key");
	await Promise.all(["a", "b"].map(put));
	await inbox.finish(FIRST, "a");
	expect(await bodies()).toEqual([
		{ key: "a", body: null },
		{ key: "b", body: "body of b" },
	]);
	clock.pass(HOUR - 1);
	await inbox.sweep();
	expect(await put("a")).toBe("known");
	clock.pass(1);
	await inbox.sweep();
	expect(await bodies()).toEqual([{ key: "b", body: "body of b" }]);
	clock.pass(DAY);
	await inbox.sweep();
	expect(await bodies()).toEqual([]);
});

test("guardInbox() lets answers be sent where the inbox fails, and takes nothing over", async () => {
	const { inbox, close, clock } = await makeInbox();
	const failures: unknown[] = [];
	await close();
	const guard: Guard = async (use, otherwise) => {
		try {
			return await use();
		} catch (error) {
			failures.push(error);
			return otherwise();
		}
	};
	const guarded = guardInbox(inbox, guard, clock.now);
	await guarded.renew(FIRST);
	expect(await guarded.put(FIRST, { key: "a", body: "", answerBy: 0 })).toBe("not-kept");
	expect(await guarded.begin(FIRST, "a")).toBe(true);
	await guarded.withdraw(FIRST, "a");
	await guarded.finish(FIRST, "a");
	await guarded.release(FIRST);
	clock.pass(10 * SECOND);
	expect(await guarded.claim(FIRST, 10)).toEqual([]);
	expect(failures).toHaveLength(7);
});

test("guardInbox() tells an inbox that works again what was answered without it, and takes over later", async () => {
	const { inbox, put, clock } = await makeInbox();
	let isBroken = false;
	const guarded = guardInbox(inbox, async (use, otherwise) => (isBroken ? otherwise() : use()), clock.now);
	await guarded.renew(FIRST);
	await put("begun");
	expect(await guarded.begin(FIRST, "begun")).toBe(true);
	isBroken = true;
	expect(await guarded.put(FIRST, { key: "unkept", body: "", answerBy: 0 })).toBe("not-kept");
	await guarded.finish(FIRST, "begun");
	isBroken = false;
	await inbox.put(SECOND_PROGRAM, { key: "left", body: "", answerBy: 0 });
	expect(await guarded.claim(FIRST, 10)).toEqual([]);
	await guarded.renew(FIRST);
	expect(await inbox.put(SECOND_PROGRAM, { key: "unkept", body: "", answerBy: 0 })).toBe("known");
	clock.pass(10 * SECOND);
	await guarded.renew(FIRST);
	expect(keysOf(await guarded.claim(FIRST, 10))).toEqual(["left"]);
	expect(await inbox.claim(SECOND_PROGRAM, 10)).toEqual([]);
});

test("claim() gives no letter to two that claim at once", async () => {
	const { inbox, put } = await makeInbox();
	const keys = Array.from({ length: 60 }, (_, at) => `letter ${at}`);
	await Promise.all(keys.map(put));
	const claimers = ["a", "b", "c", "d", "e"].map((id) => ({ platform: "slack", id }));
	await Promise.all(claimers.map((it) => inbox.renew(it)));
	const claimed = await Promise.all(claimers.map((it) => inbox.claim(it, 20)));
	const taken = claimed.flatMap(keysOf);
	expect(new Set(taken).size).toBe(taken.length);
	const left = await inbox.claim({ platform: "slack", id: "last" }, 100);
	expect([...taken, ...keysOf(left)].sort()).toEqual(keys.sort());
});
