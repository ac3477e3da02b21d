import { expect, test } from "vitest";
import { makeClock, SECOND } from "./made-clock.ts";
import { openStore } from "./open-store.ts";

test("take() gives a lease to one of those who ask at once, and another to another", async () => {
	const { leases } = await openStore();
	const holders = ["first", "second", "third"];
	const taken = await Promise.all(holders.map((holder) => leases.take("feed", holder, SECOND)));
	expect(taken.filter((isTaken) => isTaken)).toHaveLength(1);
	expect(await leases.take("gateway", "third", SECOND)).toBe(true);
});

test("take() lets whoever takes it again have it for longer, and another have it when it has ended", async () => {
	const clock = makeClock();
	const { leases } = await openStore(clock.now);
	expect(await leases.take("feed", "first", 10)).toBe(true);
	clock.pass(9);
	expect(await leases.take("feed", "first", 10)).toBe(true);
	clock.pass(9);
	expect(await leases.take("feed", "second", 10)).toBe(false);
	clock.pass(1);
	expect(await leases.take("feed", "second", 10)).toBe(true);
	expect(await leases.take("feed", "first", 10)).toBe(false);
});

test("release() lets another have a lease at once, of whoever has it alone", async () => {
	const { leases } = await openStore();
	await leases.take("feed", "first", SECOND);
	await leases.release("feed", "second");
	expect(await leases.take("feed", "second", SECOND)).toBe(false);
	await leases.release("feed", "first");
	expect(await leases.take("feed", "second", SECOND)).toBe(true);
});
