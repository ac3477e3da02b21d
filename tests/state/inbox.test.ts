import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { guardInbox } from "#src/state/guard-inbox.ts";
import { createInbox, type Inbox } from "#src/state/inbox.ts";
import { migrate } from "#src/state/schema.ts";
import { DAY, HOUR, makeClock, SECOND } from "./made-clock.ts";

const FIRST = { platform: "slack", id: "first" };
const SECOND_PROGRAM = { platform: "slack", id: "second" };

function makeInbox() {
	const clock = makeClock();
	const database = new DatabaseSync(":memory:");
	migrate(database);
	const put = (inbox: Inbox, key: string) => inbox.put(FIRST, letter(key));
	const letter = (key: string) => ({ key, body: `body of ${key}`, answerBy: clock.now() + SECOND });
	const inbox = createInbox(database, clock.now);
	return { inbox, clock, put: (key: string) => put(inbox, key), database };
}

function keysOf(letters: readonly { readonly key: string }[]): readonly string[] {
	return letters.map(({ key }) => key);
}

test("put() knows a letter again, answered or not, on its platform", async () => {
	const { inbox, put } = makeInbox();
	expect(await Promise.all(["a", "a", "b"].map(put))).toEqual(["new", "known", "new"]);
	await inbox.finish(FIRST, "a");
	expect(await put("a")).toBe("known");
	expect(await inbox.put({ ...FIRST, platform: "discord" }, { key: "a", body: "", answerBy: 0 })).toBe("new");
});

test("claim() takes over what was left by a program that ended, once, the oldest first", async () => {
	const { inbox, put, clock } = makeInbox();
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
	const { inbox, put, clock } = makeInbox();
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
	const { inbox, put } = makeInbox();
	await inbox.renew(FIRST);
	await Promise.all(["a", "b"].map(put));
	await inbox.finish(FIRST, "a");
	await inbox.release(FIRST);
	expect(keysOf(await inbox.claim(SECOND_PROGRAM, 10))).toEqual(["b"]);
});

test("withdraw() takes back that an answer was about to be sent", async () => {
	const { inbox, put } = makeInbox();
	await put("a");
	expect(await inbox.begin(FIRST, "a")).toBe(true);
	await inbox.withdraw(FIRST, "a");
	await inbox.release(FIRST);
	expect(await inbox.claim(SECOND_PROGRAM, 10)).toMatchObject([{ key: "a", mayBeAnswered: false }]);
});

test("finish() tells whoever took a letter over that it is answered", async () => {
	const { inbox, put } = makeInbox();
	await put("a");
	await inbox.release(FIRST);
	await inbox.claim(SECOND_PROGRAM, 10);
	await inbox.finish(FIRST, "a");
	expect(await inbox.begin(SECOND_PROGRAM, "a")).toBe(false);
});

test("finish() deletes what a letter said, sweep() its key after an hour, and all after a day", async () => {
	const { inbox, put, clock, database } = makeInbox();
	const bodies = () => database.prepare("SELECT key, body FROM letters ORDER BY key").all();
	await Promise.all(["a", "b"].map(put));
	await inbox.finish(FIRST, "a");
	expect(bodies()).toEqual([
		{ key: "a", body: null },
		{ key: "b", body: "body of b" },
	]);
	clock.pass(HOUR - 1);
	await inbox.sweep();
	expect(await put("a")).toBe("known");
	clock.pass(1);
	await inbox.sweep();
	expect(bodies()).toEqual([{ key: "b", body: "body of b" }]);
	clock.pass(DAY);
	await inbox.sweep();
	expect(bodies()).toEqual([]);
});

test("guardInbox() lets answers be sent where the inbox fails, and takes nothing over", async () => {
	const { inbox, database } = makeInbox();
	const failures: unknown[] = [];
	database.close();
	const guarded = guardInbox(inbox, async (use, otherwise) => {
		try {
			return await use();
		} catch (error) {
			failures.push(error);
			return otherwise();
		}
	});
	await guarded.renew(FIRST);
	expect(await guarded.put(FIRST, { key: "a", body: "", answerBy: 0 })).toBe("not-kept");
	expect(await guarded.begin(FIRST, "a")).toBe(true);
	await guarded.withdraw(FIRST, "a");
	await guarded.finish(FIRST, "a");
	await guarded.release(FIRST);
	expect(await guarded.claim(FIRST, 10)).toEqual([]);
	expect(failures).toHaveLength(7);
});
