import fc from "fast-check";
import { expect, test } from "vitest";
import { keepBest } from "#src/core/search/ranking/keep-best.ts";

test("keepBest() keeps what a full sort puts first", () => {
	const scores = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
	fc.assert(
		fc.property(scores, fc.nat(20), (given, count) => {
			const keeper = keepBest(count);
			const all = given.map((score, number) => ({ number, score }));
			for (const { number, score } of all) keeper.add(number, score);
			expect(keeper.best()).toEqual(all.sort((a, b) => b.score - a.score || a.number - b.number).slice(0, count));
		}),
	);
});
