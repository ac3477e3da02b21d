import { expect, test } from "vitest";
import { createLimits } from "#src/state/limits.ts";
import { makeClock, SECOND } from "./made-clock.ts";

function wait(seconds: number) {
	return { kind: "wait", seconds };
}

test("take() allows six questions in any minute, and tells the seconds left", () => {
	const clock = makeClock();
	const { take } = createLimits(clock.now);
	for (let asked = 0; asked < 6; asked++) {
		expect(take("ana")).toEqual({ kind: "allowed" });
		clock.pass(SECOND);
	}
	expect(take("ana")).toEqual(wait(54));
	expect(take("bo")).toEqual({ kind: "allowed" });
	clock.pass(53_999);
	expect(take("ana")).toEqual(wait(1));
	clock.pass(1);
	expect(take("ana")).toEqual({ kind: "allowed" });
	expect(take("ana")).toEqual(wait(1));
});

test("take() does not count what it refuses", () => {
	const clock = makeClock();
	const { take } = createLimits(clock.now);
	for (let asked = 0; asked < 60; asked++) take("ana");
	expect(take("ana")).toEqual(wait(60));
	clock.pass(60 * SECOND);
	for (let asked = 0; asked < 6; asked++) expect(take("ana").kind).toBe("allowed");
});

test("take() remembers 10,000 users and forgets who asked longest ago", () => {
	const clock = makeClock();
	const { take } = createLimits(clock.now);
	for (let asked = 0; asked < 6; asked++) for (const user of ["ana", "bo"]) take(user);
	for (let user = 0; user < 9_999; user++) take(String(user));
	expect(take("bo").kind).toBe("wait");
	expect(take("ana").kind).toBe("allowed");
});
