import { expect, test } from "vitest";
import { type Choice, fitChoices } from "#training/fit-choices.ts";

const made: readonly Choice[] = Array.from({ length: 200 }, (_, i) => {
	const options = Array.from({ length: 3 }, (_, at) => [((i * 7 + at * 3) % 11) / 11, ((i * 5 + at * 13) % 17) / 17]);
	const worth = options.map(([one = 0, other = 0]) => 2 * one - other + ((i * 31) % 7) / 700);
	return { options, right: new Set([worth.indexOf(Math.max(...worth))]) };
});

test("fitChoices() twice gives the same weights", () => {
	expect(fitChoices(made, 0.1)).toEqual(fitChoices(made, 0.1));
});

test("fitChoices() finds which evidence speaks for an option and which against", () => {
	const [one = 0, other = 0] = fitChoices(made, 1);
	expect(one).toBeGreaterThan(0);
	expect(other).toBeLessThan(0);
	expect(one / -other).toBeCloseTo(2, 0);
});

test("fitChoices() learns nothing from no choices", () => expect(fitChoices([], 1)).toEqual([]));
