import { expect, test } from "vitest";
import { HOUR, makeClock } from "./made-clock.ts";
import { openStore } from "./open-store.ts";

test("isFirst() is true once for each key within an hour, also for those that ask at once", async () => {
	const clock = makeClock();
	const { deliveries } = await openStore(clock.now);
	const told = await Promise.all(["a", "a", "b", "a"].map((key) => deliveries.isFirst(key)));
	expect(told).toEqual([true, false, true, false]);
	clock.pass(HOUR - 1);
	expect(await deliveries.isFirst("a")).toBe(false);
	clock.pass(1);
	expect(await deliveries.isFirst("a")).toBe(true);
	expect(await deliveries.isFirst("a")).toBe(false);
});

test("sweep() forgets what is older than an hour, and nothing else", async () => {
	const clock = makeClock();
	const { deliveries, sweep } = await openStore(clock.now);
	await deliveries.isFirst("old");
	clock.pass(HOUR - 1);
	await deliveries.isFirst("young");
	clock.pass(1);
	await sweep();
	clock.pass(-1);
	expect(await deliveries.isFirst("old")).toBe(true);
	expect(await deliveries.isFirst("young")).toBe(false);
});

test("release() lets what came to nothing come again, and nothing else", async () => {
	const { deliveries } = await openStore();
	for (const key of ["a", "b"]) await deliveries.isFirst(key);
	await deliveries.release("a");
	expect(await Promise.all(["a", "b"].map((key) => deliveries.isFirst(key)))).toEqual([true, false]);
});
