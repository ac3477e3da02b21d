import { expect, test } from "vitest";
import type { Article } from "#src/core/article/article.ts";
import { articlePath, CITED, citationPath, findCited } from "#src/newsroom/page-link.ts";
import { makeArticle } from "../core/made-articles.ts";

const TEXT = "Rain fell.\n\nThe bridge opens in May, said Ana Diaz. It is red.";
const PASSAGE = { start: 12, end: 50 };
const HIGHLIGHT = { start: 32, end: 35 };

function cite(article: Article, highlight: typeof HIGHLIGHT | null = HIGHLIGHT): URL {
	const paragraph = article.paragraphs[1] ?? { ...PASSAGE, number: 2, sentences: [] };
	return new URL(citationPath({ article, paragraph, passage: PASSAGE, highlight }), "https://record.example");
}

function find(text: string, url = cite(makeArticle(TEXT))) {
	const article = makeArticle(text);
	const found = findCited(article, url.searchParams.get(CITED) ?? undefined);
	if (found.kind !== "stands") return found.kind;
	return [found.passage, found.lit].map(({ start, end }) => text.slice(start, end));
}

test("citationPath() holds no word of the article, and leads to the paragraph", () => {
	const url = cite(makeArticle(TEXT));
	expect(url.pathname).toBe("/a/made");
	expect(url.hash).toBe("#p2");
	expect(url.searchParams.get(CITED)).toMatch(/^12\.38\.[a-z\d]+\.[\w-]{12}\.20\.3$/);
});

test("findCited() finds the passage and the words in it that answer", () => {
	const passage = "The bridge opens in May, said Ana Diaz";
	expect(find(TEXT)).toEqual([passage, "May"]);
	expect(find(`Snow fell.\n\n${TEXT}`)).toEqual([passage, "May"]);
	expect(find(TEXT, cite(makeArticle(TEXT), null))).toEqual([passage, passage]);
});

test("findCited() finds nothing where the words are others, or stand twice elsewhere", () => {
	expect(find(TEXT.replace("May", "June"))).toBe("changed");
	expect(find("")).toBe("changed");
	expect(find(`${TEXT}\n\n${TEXT}`.replace("Rain fell.", "Rain."))).toBe("changed");
});

test.each([
	["1.0.a.aaaaaaaaaaaa", "none"],
	["1.5.a.aaaaaaaaaaaa.0.0", "none"],
	["1.5.a", "none"],
	[undefined, "none"],
	["1.5.a.aaaaaaaaaaaa", "changed"],
	["999999999.999999999.zzzzzzz.aaaaaaaaaaaa", "changed"],
])("findCited() takes %s for %s", (parameter, kind) => {
	expect(findCited(makeArticle(TEXT), parameter).kind).toBe(kind);
});

test("findCited() lights the whole passage where the part of it lies without", () => {
	const url = cite(makeArticle(TEXT));
	url.searchParams.set(CITED, (url.searchParams.get(CITED) ?? "").replace(/20\.3$/, "20.900"));
	expect(find(TEXT, url)).toEqual(["The bridge opens in May, said Ana Diaz", "The bridge opens in May, said Ana Diaz"]);
});

test("articlePath() writes ids so that no chat reads them as anything else", () => {
	expect(articlePath({ id: "a_b (c)!*~'/ü?#" })).toBe("/a/a%5Fb%20%28c%29%21%2A%7E%27%2F%C3%BC%3F%23");
	expect(articlePath({ id: "\ud800" })).toBe("/a/%EF%BF%BD");
});
