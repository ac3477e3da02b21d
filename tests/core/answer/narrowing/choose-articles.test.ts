import { expect, test } from "vitest";
import type { Answer } from "#src/core/answer/answer.ts";
import { textOf } from "#src/core/article/article.ts";
import type { Asked } from "#src/core/question/asked.ts";
import { archive, ask } from "./made-archive.ts";

function citedIn({ passages }: Answer): readonly string[] {
	return passages.map(({ article }) => article.id);
}

function words(answer: Answer): readonly string[] {
	if (answer.kind !== "answered") return [];
	return answer.citations.map(({ article, highlight }) => (highlight ? textOf(article, highlight) : ""));
}

test.each<[Asked, number, string]>([
	[{ question: "how many cracks does the dam have in articles until May 2024?" }, 1, "20"],
	[{ question: "how many cracks does the dam have", until: "2024-05-31" }, 1, "20"],
	[{ question: "how many cracks does the dam have", since: "2024-06-01", until: "2024-06-10" }, 1, "30"],
	[{ question: "how many cracks does the dam have in the Sport section" }, 1, "45"],
	[{ question: "how many cracks does the dam have", section: "sport" }, 1, "45"],
	[{ question: "how many cracks does the dam have", author: "tom roe" }, 1, "30"],
	[{ question: "how many cracks does the dam have by Tom Roe" }, 1, "30"],
	[{ question: "how many cracks does the dam have in articles by Jane Doe since 2025" }, 1, "45"],
	[
		{ question: "what did Lee say about the dam in articles since 2025", since: "2024-06-01", until: "2024-12-31" },
		1,
		"The dam needs work",
	],
	[{ question: "what has Ann Lee said about the dam since 2025" }, 1, "The dam is gone"],
])("ask(%j) looks through %i article alone", (asked, articles, answer) => {
	const given = ask({ now: "2026-11-25", ...asked });
	expect(given.question).toBe(asked.question);
	expect([given.searched.articles, words(given)[0]]).toEqual([articles, answer]);
});

test("a no tells of what was searched, and its closest passages and unknown words are of that alone", () => {
	const no = ask({ question: "who said the dam is gone in articles before 2025 by Jane Doe" });
	expect(no).toMatchObject({ kind: "not-found", unknownWords: ["gone"], searched: { articles: 1 } });
	expect(no.searched.filter).toEqual({ since: null, until: "2024-12-31", author: "Jane Doe", section: "" });
	expect(new Set(citedIn(no))).toEqual(new Set(["may"]));
});

test("a year that is of the question does not narrow it", () => {
	const answer = ask({ question: "who opened the dam in 2015?" });
	expect([answer.searched.articles, answer.searched.filter]).toEqual([4, undefined]);
	expect(citedIn(answer)[0]).toBe("may");
});

test.each([
	["what did Lee say in articles by Jane Dow?", "author", "Jane Dow", ["march"]],
	["what did Lee say in articles by Ann Lee", "author", "Ann Lee", []],
	["articles by Tim Roe", "author", "Tim Roe", ["june"]],
	["what did Lee say in stories in the Sports section", "section", "Sports", ["march"]],
	["what did Lee say in stories in the Chess section", "section", "Chess", []],
])("ask() tells for %j that there is no such %s, and what is near", (question, what, typed, near) => {
	const { kind, ...answer } = ask({ question });
	expect(kind).toBe("told");
	expect(answer).toMatchObject({ told: { kind: "no-such", what, typed, articles: near.map((id) => ({ id })) } });
});

test("a name in the text or of a speaker is no author: “by Ann Lee” stays in the question", () => {
	const answer = ask({ question: "what was said about the dam by Ann Lee?" });
	expect(answer.searched.filter).toBeUndefined();
});

test.each([
	["what did Lee say in articles since 2026?", { since: "2026-01-01", until: null, by: "", section: "" }],
	["who won in articles by Tom Roe before 2020", { since: null, until: "2019-12-31", by: "Tom Roe", section: "" }],
])("ask() tells for %j that there is no article", (question, told) => {
	expect(ask({ question })).toMatchObject({
		kind: "told",
		searched: { articles: 0 },
		told: { kind: "articles", total: 0, ...told },
	});
});

test.each([
	["articles in the Sport section", { section: "Sport" }, ["march"]],
	["list articles, oldest first", {}, ["may", "june", "march", "undated"]],
	["articles about the dam since June 2024, newest first", { since: "2024-06-01" }, ["march", "june"]],
	[
		"which articles do you have by Jane Doe in the Sport section since 2024",
		{ by: "Jane Doe", section: "Sport" },
		["march"],
	],
])("ask() lists for %j", (question, told, ids) => {
	const answer = ask({ question });
	expect(answer).toMatchObject({ told: { kind: "articles", total: ids.length, ...told } });
	expect(answer.kind === "told" && answer.told.kind === "articles" && answer.told.articles.map(({ id }) => id)).toEqual(
		ids,
	);
});

test("“last week” prefers the articles of that week, and is of the question where these do not answer", () => {
	const question = "what did Ann Lee say last week?";
	const inWeek = ask({ question, now: "2025-03-05" });
	expect([words(inWeek), inWeek.searched.articles]).toEqual([["The dam is gone"], 1]);
	const later = ask({ question, now: "2026-11-25" });
	expect([later.searched.articles, later.searched.filter]).toEqual([4, undefined]);
});

test("a narrowed archive is made once, and asking of all is as before", () => {
	ask({ question: "who is quoted", since: "2024-06-01" });
	expect(ask({ question: "who is quoted" }).searched).toBe(archive.searched);
});
