import { expect, test } from "vitest";
import type { Gap } from "#src/core/gaps/gap.ts";
import { describeGap, tellGaps, tellKeeping } from "#src/presentation/gaps.ts";

const GAP: Gap = {
	example: "did the tunnel open?",
	count: 3,
	first: "2026-03-02",
	last: "2026-03-04",
	terms: ["open", "tunnel"],
	people: [],
	platforms: ["slack"],
	reasons: ["no-match"],
};
const WEEK = { from: "2026-03-02", until: "2026-03-09" };

test.each<readonly [Partial<Gap>, string]>([
	[{}, "“did the tunnel open?” (3 times, last on 4 March 2026)"],
	[{ count: 1 }, "“did the tunnel open?” (once on 4 March 2026)"],
	[{ people: ["Marta Quill"] }, "“did the tunnel open?”, of Marta Quill (3 times, last on 4 March 2026)"],
	[
		{ example: "did Marta Quill\nopen it?", people: ["Marta Quill"] },
		"“did Marta Quill open it?” (3 times, last on 4 March 2026)",
	],
	[{ example: "x".repeat(200) }, `“${"x".repeat(119)}…” (3 times, last on 4 March 2026)`],
])("describeGap() tells of %j", (change, told) => {
	expect(describeGap({ ...GAP, ...change })).toBe(told);
});

test("tellGaps() tells the ten largest of a week, and how many more there are", () => {
	const lines = tellGaps(
		Array.from({ length: 12 }, () => GAP),
		WEEK,
	);
	expect(lines).toHaveLength(12);
	expect(lines[0]).toBe("Asked and not answered from 2 March 2026 to 8 March 2026:");
	expect(lines[10]).toMatch(/^10\. “did the tunnel open\?”/);
	expect(lines[11]).toBe("And 2 more: npm run gaps lists them all.");
	expect(tellGaps([GAP], WEEK).at(-1)).toBe("npm run gaps lists those of the last 90 days.");
});

test("tellKeeping() tells of what is kept only where it is", () => {
	expect(tellKeeping(false)).toBeNull();
	expect(tellKeeping(true)).toBe("What I cannot answer is kept for 90 days, without who asked it.");
});
