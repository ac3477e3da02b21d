import { expect, test } from "vitest";
import { createMarks, touching } from "#src/core/check/judgement/marks.ts";
import { makeArticle } from "../../made-articles.ts";

const TEXT = "“One,” he said. “Two,” he said.\n\n“Three,” she said. Then “four” came.";
const article = makeArticle(TEXT);

function spanOf(words: string) {
	const start = TEXT.indexOf(words);
	return { start, end: start + words.length };
}

function textsOf(words: string, part?: string): readonly string[] {
	const marked = createMarks().touching(article, spanOf(words), part === undefined ? undefined : spanOf(part));
	return marked.map(({ start, end }) => TEXT.slice(start, end));
}

test.each([
	["Two", ["“Two,”"]],
	["One,” he said. “Two", ["“One,”", "“Two,”"]],
	["he said", []],
	["Two,” he said.\n\n“Three", ["“Two,”", "“Three,”"]],
	["she said. Then “four” came", ["“four”"]],
])("the marks that %j touches", (words, expected) => {
	expect(textsOf(words)).toEqual(expected);
});

test("are paired within a part, where one is given", () => {
	expect(textsOf("Then “four” came", "Then “four” came")).toEqual(["“four”"]);
	expect(textsOf("four", "Three,” she said")).toEqual([]);
});

test("are paired once for all places of a paragraph", () => {
	const marks = createMarks();
	const [one] = marks.touching(article, spanOf("One,” he said. “Two"));
	const [again] = marks.touching(article, spanOf("One"));
	expect(one).toBeDefined();
	expect(again).toBe(one);
});

test("touching() leaves out what only stands beside the span", () => {
	const marked = createMarks().touching(article, spanOf(TEXT.slice(0, 31)));
	expect(marked).toHaveLength(2);
	expect(touching(marked, { start: marked[0]?.end ?? 0, end: marked[1]?.start ?? 0 })).toEqual([]);
});
