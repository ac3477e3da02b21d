import { expect, test } from "vitest";
import { createLimits } from "#src/state/limits.ts";
import { makeClock, SECOND } from "./made-clock.ts";
import { openStore } from "./open-store.ts";

function wait(seconds: number) {
	return { kind: "wait", seconds };
}

test("take() allows six questions in any minute, and tells the seconds left", async () => {
	const clock = makeClock();
	const { take } = (await openStore(clock.now)).limits;
	for (let asked = 0; asked < 6; asked++) {
		expect(await take("ana")).toEqual({ kind: "allowed" });
		clock.pass(SECOND);
	}
	expect(await take("ana")).toEqual(wait(54));
	expect(await take("bo")).toEqual({ kind: "allowed" });
	clock.pass(53_999);
	expect(await take("ana")).toEqual(wait(1));
	clock.pass(1);
	expect(await take("ana")).toEqual({ kind: "allowed" });
	expect(await take("ana")).toEqual(wait(1));
});

test("take() does not count what it refuses", async () => {
	const clock = makeClock();
	const { take } = (await openStore(clock.now)).limits;
	for (let asked = 0; asked < 60; asked++) await take("ana");
	expect(await take("ana")).toEqual(wait(60));
	clock.pass(60 * SECOND);
	for (let asked = 0; asked < 6; asked++) expect((await take("ana")).kind).toBe("allowed");
});

test("createLimits() remembers 10,000 users and forgets who asked longest ago", async () => {
	const clock = makeClock();
	const { take } = createLimits(clock.now);
	for (let asked = 0; asked < 6; asked++) for (const user of ["ana", "bo"]) await take(user);
	for (let user = 0; user < 9_999; user++) await take(String(user));
	expect((await take("bo")).kind).toBe("wait");
	expect((await take("ana")).kind).toBe("allowed");
});

test("take() counts each of the questions that come at once", async () => {
	const { limits } = await openStore();
	const taken = await Promise.all(Array.from({ length: 20 }, () => limits.take("ana")));
	expect(taken.filter(({ kind }) => kind === "allowed")).toHaveLength(6);
});

test("sweep() forgets no question of the last minute", async () => {
	const clock = makeClock();
	const { limits, sweep } = await openStore(clock.now);
	for (let asked = 0; asked < 6; asked++) await limits.take("ana");
	clock.pass(59 * SECOND);
	await sweep();
	expect(await limits.take("ana")).toEqual(wait(1));
	clock.pass(SECOND);
	await sweep();
	expect(await limits.take("ana")).toEqual({ kind: "allowed" });
});
