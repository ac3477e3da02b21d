import { expect, test } from "vitest";
import { createIdentifyTurns } from "#src/discord/connection/identify-turns.ts";
import { openState } from "#src/state/open-state.ts";
import { makeClock, SECOND } from "../../state/made-clock.ts";

const NEVER = new AbortController().signal;

test("of all programs of a bot one identifies in five seconds, in each bucket of its shards", async () => {
	const clock = makeClock();
	const { leases } = openState(":memory:", clock.now);
	const take = createIdentifyTurns(leases, "12345678901234567");
	const identified: string[] = [];
	const wait = async (program: string, shard: number) => {
		await take(2).waitForIdentify(shard, NEVER);
		identified.push(`${program} ${shard}`);
	};
	await wait("first", 0);
	await wait("first", 1);
	const second = wait("second", 2);
	await new Promise((resolve) => setTimeout(resolve, 400));
	expect(identified).toEqual(["first 0", "first 1"]);
	clock.pass(5 * SECOND);
	await second;
	expect(identified).toEqual(["first 0", "first 1", "second 2"]);
});

test("who stops while it waits waits no longer", async () => {
	const { leases } = openState(":memory:");
	const take = createIdentifyTurns(leases, "12345678901234567");
	await take(1).waitForIdentify(0, NEVER);
	const stopping = new AbortController();
	const waiting = take(1).waitForIdentify(0, stopping.signal);
	stopping.abort();
	await expect(waiting).rejects.toThrow();
});
