import { expect, test } from "vitest";
import { contextPage } from "#src/presentation/answer/context-page.ts";
import { makeArticle } from "../../core/made-articles.ts";

function makePage(paragraphs: number, cited: number, distance?: number) {
	const article = makeArticle(Array.from({ length: paragraphs }, (_, index) => `Paragraph ${index + 1}.`).join("\n\n"));
	const paragraph = article.paragraphs[cited - 1];
	if (!paragraph) throw new RangeError(`Cannot cite paragraph ${cited}: there are ${paragraphs}`);
	return contextPage({ article, paragraph }, distance);
}

test.each([
	["in the middle", [8, 4, 0], "3 4* 5", "2 of 3", [-1, 1]],
	["one on", [8, 4, 1], "6 7 8", "3 of 3", [0, null]],
	["one back, where fewer are left", [8, 4, -1], "1 2", "1 of 3", [null, 0]],
	["at the beginning", [8, 1, 0], "1* 2", "1 of 3", [null, 1]],
	["after the beginning", [8, 1, 2], "6 7 8", "3 of 3", [1, null]],
	["at the end", [8, 8, 0], "7 8*", "3 of 3", [-1, null]],
	["alone", [1, 1, 0], "1*", "1 of 1", [null, null]],
	["beyond the end", [8, 4, 99], "6 7 8", "3 of 3", [0, null]],
	["beyond the beginning", [8, 4, -99], "1 2", "1 of 3", [null, 0]],
	["at no distance", [8, 4, Number.NaN], "3 4* 5", "2 of 3", [-1, 1]],
] as const)("contextPage() %s", (_, [paragraphs, cited, distance], numbers, place, [previous, next]) => {
	const page = makePage(paragraphs, cited, distance);
	expect(page.paragraphs.map(({ paragraph, isCited }) => `${paragraph.number}${isCited ? "*" : ""}`).join(" ")).toBe(
		numbers,
	);
	expect(`${page.number} of ${page.pages}`).toBe(place);
	expect([page.previous, page.next]).toEqual([previous, next]);
});

test("contextPage() shows every paragraph once on the way through all pages", () => {
	for (let cited = 1; cited <= 7; cited++) {
		const numbers: number[] = [];
		let distance: number | null = -99;
		while (distance !== null) {
			const page = makePage(7, cited, distance);
			numbers.push(...page.paragraphs.map(({ paragraph }) => paragraph.number));
			distance = page.next;
		}
		expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7]);
	}
});
