import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { NEW_CONVERSATION } from "#src/core/question/conversation.ts";
import { guardState } from "#src/state/guard-state.ts";
import { openPostgresState } from "#src/state/postgres/open-state.ts";
import type { StoreChange } from "#src/state/store-lane.ts";
import { startPostgres } from "./postgres-server.ts";

const HOLDER = { platform: "slack", id: "first" };
const GIVEN = {
	...{ platform: "slack", scope: null, asker: "U1" },
	answer: createAsk(openArchive([]))({ question: "who?" }),
};

async function openGuarded() {
	const postgres = await startPostgres();
	onTestFinished(postgres.remove);
	const sure = await openPostgresState(postgres.url);
	onTestFinished(sure.close);
	const told: StoreChange[] = [];
	const state = guardState(sure, { tell: (change) => void told.push(change) });
	return { postgres, sure, state, told };
}

test("a database that restarts is waited for", async () => {
	const { postgres, state, told } = await openGuarded();
	await state.inbox.renew(HOLDER);
	await postgres.stop();
	const kept = state.answers.keep(GIVEN);
	const put = state.inbox.put(HOLDER, { key: "a", body: "{}", answerBy: 0 });
	await postgres.start();
	// Both were asked for while it was away; a slow machine may take longer than they wait.
	const [id, isPut] = await Promise.all([kept, put]);
	if (told.length === 0) expect([typeof id, isPut]).toEqual(["string", "new"]);
	else expect([id, isPut]).toEqual([null, "not-kept"]);
});

test("without a database all is answered from memory, soon, and it is used again when it is back", async () => {
	const { postgres, state, sure, told } = await openGuarded();
	expect(await state.leases.take("gateway", "first", 60_000)).toBe(true);
	await state.inbox.renew(HOLDER);
	await state.inbox.put(HOLDER, { key: "begun", body: "{}", answerBy: 0 });
	await state.inbox.begin(HOLDER, "begun");
	await postgres.stop();
	const began = performance.now();
	expect(await state.inbox.put(HOLDER, { key: "unkept", body: "{}", answerBy: 0 })).toBe("not-kept");
	expect(performance.now() - began).toBeLessThan(3_500);
	const soon = performance.now();
	expect(await state.inbox.put(HOLDER, { key: "unkept", body: "{}", answerBy: 0 })).toBe("known");
	await state.inbox.finish(HOLDER, "begun");
	expect(await state.answers.keep(GIVEN)).toBeNull();
	const kinds = [];
	for (let asked = 0; asked < 7; asked++) kinds.push((await state.limits.take("slack:U1")).kind);
	expect(kinds.slice(-2)).toEqual(["allowed", "wait"]);
	await state.conversations.keep("a", { ...NEW_CONVERSATION, topic: "rain" });
	expect(await state.conversations.find("a")).toMatchObject({ topic: "rain" });
	expect(await state.leases.take("gateway", "first", 60_000)).toBe(true);
	expect(await state.leases.take("gateway", "second", 60_000)).toBe(false);
	expect(performance.now() - soon).toBeLessThan(4_000);
	// Reading fails by itself, and so does writing.
	expect(told.map(({ kind }) => kind)).toEqual(["fails", "fails"]);
	await postgres.start();
	await expect.poll(() => state.answers.keep(GIVEN), { timeout: 15_000 }).not.toBeNull();
	await state.inbox.renew(HOLDER);
	// What was answered meanwhile is known to all by now.
	const other = { platform: "slack", id: "second" };
	expect(await sure.inbox.put(other, { key: "unkept", body: "{}", answerBy: 0 })).toBe("known");
	expect(await sure.inbox.begin(HOLDER, "begun")).toBe(false);
	expect(told.at(-1)).toEqual({ kind: "works" });
}, 60_000);

test("a database that does not answer keeps nobody waiting for long", async () => {
	const { postgres, state, told } = await openGuarded();
	await state.inbox.renew(HOLDER);
	postgres.freeze();
	const began = performance.now();
	expect(await state.inbox.put(HOLDER, { key: "a", body: "{}", answerBy: 0 })).toBe("not-kept");
	expect(performance.now() - began).toBeLessThan(3_500);
	postgres.thaw();
	await wait(5_500);
	expect(await state.inbox.put(HOLDER, { key: "b", body: "{}", answerBy: 0 })).toBe("new");
	expect(told[0]).toEqual({ kind: "fails", reason: "the database does not answer" });
}, 60_000);
