import fc from "fast-check";
import { expect, test } from "vitest";
import { findSplices } from "#src/core/search/index/segments/find-splices.ts";
import { listStretches, spliceInto } from "#src/core/search/index/segments/splice.ts";

test.each([
	["nothing", "abc", "abc", []],
	["a key that came", "abc", "abxc", [{ at: 2, gone: 0, come: 1 }]],
	["a key that went", "abc", "ac", [{ at: 1, gone: 1, come: 0 }]],
	["a key in place of another", "abc", "axc", [{ at: 1, gone: 1, come: 1 }]],
	[
		"an end and a beginning",
		"abc",
		"xbcy",
		[
			{ at: 0, gone: 1, come: 1 },
			{ at: 3, gone: 0, come: 1 },
		],
	],
	[
		"a key that moved back",
		"abcd",
		"bcda",
		[
			{ at: 0, gone: 1, come: 0 },
			{ at: 4, gone: 0, come: 1 },
		],
	],
	[
		"a key that moved on",
		"abcd",
		"dabc",
		[
			{ at: 0, gone: 0, come: 1 },
			{ at: 3, gone: 1, come: 0 },
		],
	],
	["all of another list", "ab", "xyz", [{ at: 0, gone: 2, come: 3 }]],
])("findSplices() finds %s", (_, base, now, expected) => {
	expect(findSplices([...base], [...now]).splices).toEqual(expected);
});

test("the splices between two lists make the one of the other", () => {
	const keys = fc.uniqueArray(fc.constantFrom(..."abcdefghijklmnop"));
	fc.assert(
		fc.property(keys, keys, (base, now) => {
			const { splices, come } = findSplices(base, now);
			expect(spliceInto(base, splices, come)).toEqual(now);
			const stretches = listStretches(base.length, splices).filter(({ segment }) => segment === 0);
			const kept = stretches.flatMap(({ from, to }) => base.slice(from, to));
			expect([...kept, ...come].toSorted()).toEqual(now.toSorted());
		}),
	);
});
