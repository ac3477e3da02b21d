import { expect, test } from "vitest";
import { judgeMemory } from "#src/program/memory-need.ts";
import { memoryThere } from "#src/program/memory-there.ts";

const GIGABYTE = 1_000_000_000;
const PLENTY = { heap: 4 * GIGABYTE, most: 64 * GIGABYTE, free: 64 * GIGABYTE };

/** So many articles of 4,500 bytes. */
function listed(files: number) {
	return { files, bytes: files * 4_500 };
}

function problemOf(files: number, there: Partial<typeof PLENTY>): string {
	const verdict = judgeMemory(listed(files), { ...PLENTY, ...there });
	return verdict.kind === "fits" ? verdict.kind : `${verdict.kind}: ${verdict.problem}`;
}

test.each([
	[100_000, {}],
	[100_000, { most: 4 * GIGABYTE, free: 3.5 * GIGABYTE }],
	[10_000, { heap: 0.5 * GIGABYTE, most: GIGABYTE, free: 0.8 * GIGABYTE }],
	[0, { heap: 0.3 * GIGABYTE, most: 0.5 * GIGABYTE, free: 0.5 * GIGABYTE }],
])("judgeMemory() lets %i articles be read where there is %j", (files, there) => {
	expect(problemOf(files, there)).toBe("fits");
});

test.each([
	[
		...[100_000, { most: 4 * GIGABYTE, free: 2.5 * GIGABYTE }],
		/^tight: .*: 100,000 articles take about 3,\d50 MB while they are read, and 2,500 MB are free; give /,
	],
	[
		...[100_000, { most: 0.8 * GIGABYTE, free: 0.7 * GIGABYTE }],
		/^hopeless: Cannot .*: 100,000 articles take at least 895 MB of memory, and there are 800 MB; give /,
	],
	[
		...[1_000_000, { heap: 2 * GIGABYTE }],
		/^tight: .* take about (\d,\d+) MB of Node's heap, and it may have 2,000 MB; set NODE_OPTIONS=--max-old-space-/,
	],
] as const)("judgeMemory() says of %i articles where there is %j what is missing, and what to do", (...row) => {
	const [files, there, expected] = row;
	expect(problemOf(files, there)).toMatch(expected);
});

test("judgeMemory() asks for more where the same number of articles is longer", () => {
	const there = { ...PLENTY, free: 2 * GIGABYTE };
	expect(judgeMemory({ files: 50_000, bytes: 50_000 * 2_000 }, there).kind).toBe("fits");
	expect(judgeMemory({ files: 50_000, bytes: 50_000 * 8_000 }, there).kind).toBe("tight");
});

test("memoryThere() reads the limits of this process", () => {
	const { heap, most, free } = memoryThere();
	expect(Math.min(heap, most, free)).toBeGreaterThan(10_000_000);
	expect(free).toBeLessThanOrEqual(most);
});
