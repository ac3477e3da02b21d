import { expect, test } from "vitest";
import { containment } from "#src/intake/copies/containment.ts";
import { findCopies } from "#src/intake/copies/find-copies.ts";
import { shinglesOf, sketchOf } from "#src/intake/copies/sketch.ts";

// Sentences that have no run of five words in common.
function write(first: number, count: number): string {
	return Array.from({ length: count }, (_, at) => {
		const number = first + at;
		return `On day ${number} the harbour${number} took in boats${number} from village${number} by the sea${number}.`;
	}).join(" ");
}

type Story = { readonly key: string; readonly text: string; readonly wireId?: string };

function copiesOf(stories: readonly Story[]): readonly (readonly string[])[] {
	const texts = new Map(stories.map(({ key, text }) => [key, text]));
	const share = (one: string, other: string) =>
		containment(shinglesOf(texts.get(one) ?? ""), shinglesOf(texts.get(other) ?? ""));
	return findCopies(
		stories.map(({ key, text, wireId }) => ({ key, wireId, length: text.length })),
		{ share, sketchOf: (key) => sketchOf(texts.get(key) ?? "") },
	);
}

test.each([
	["the same words", write(0, 40), write(0, 40), true],
	["a section's cut of a long one", write(0, 100), write(20, 25), true],
	["one that has a new end", write(0, 40), `${write(0, 40)} ${write(90, 6)}`, true],
	["other marks and case", write(0, 40), write(0, 40).toUpperCase().replaceAll(".", " –"), true],
	["one that has half of its words from another", write(0, 40), write(20, 40), false],
	["one on the same matter", write(0, 40), write(200, 40), false],
])("takes %s for what it is", (_, one, other, areCopies) => {
	const found = copiesOf([
		{ key: "one", text: one },
		{ key: "other", text: other },
	]);
	expect(found.map((keys) => keys.toSorted())).toStrictEqual(areCopies ? [["one", "other"]] : []);
});

test("takes two with the same wire id for copies, whatever their words", () => {
	const stories = [
		{ key: "short", text: write(300, 10), wireId: "npa:1" },
		{ key: "long", text: write(0, 40), wireId: "npa:1" },
		{ key: "another", text: write(500, 40), wireId: "npa:2" },
	];
	expect(copiesOf(stories)).toStrictEqual([["long", "short"]]);
});

test.each([
	["the same short report", write(0, 2), write(0, 2), 1],
	["two short reports that are much alike", write(0, 2), `${write(0, 2)} It rained.`, 0],
	["the same notice of a line", "There will be no council meeting.", "There will be no council meeting.", 0],
])("takes %s for what it is", (_, one, other, stories) => {
	const found = copiesOf([
		{ key: "one", text: one },
		{ key: "other", text: other },
	]);
	expect(found).toHaveLength(stories);
});

test("finds the copies among many that share a paragraph, without comparing each with each", () => {
	const shared = write(9000, 10);
	const texts = Array.from({ length: 400 }, (_, at) => `${write(at * 20, 20)} ${shared}`);
	const textOf = (key: string) => stories[Number(key.slice(1))]?.text ?? "";
	let compared = 0;
	const stories = [...texts, texts[123] ?? ""].map((text, at) => ({ key: `k${at}`, text }));
	const found = findCopies(
		stories.map(({ key, text }) => ({ key, length: text.length })),
		{
			sketchOf: (key) => sketchOf(textOf(key)),
			share: (one, other) => {
				compared++;
				return containment(shinglesOf(textOf(one)), shinglesOf(textOf(other)));
			},
		},
	);
	expect(found.some((keys) => keys.includes("k123") && keys.includes("k400"))).toBe(true);
	expect(compared).toBeLessThan(400);
});
