import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createDirectory } from "#src/core/directory/directory.ts";
import { makeArticle } from "../made-articles.ts";

const directory = createDirectory(
	openArchive([
		makeArticle("“Rain,” said Ana Díaz. “Snow,” said Bo Li. “Hail,” said Díaz.", {
			id: "rain-2023",
			headline: "Rain in Łódź",
			published: "2023-05-01",
		}),
		makeArticle("“Sun,” said Ana Diaz. “Wind,” said Siobhan O’Neill.", {
			id: "wind",
			headline: "Wind over the well-known hills",
			published: "2024-05-01T09:00:00Z",
		}),
		makeArticle("It rained.", { id: "rain-2022", headline: "Rain again" }),
	]).index,
);

test.each([
	["", ["Ana Díaz 3", "Bo Li 1", "Siobhan O’Neill 1"]],
	["d", ["Ana Díaz 3"]],
	["DÍAZ", ["Ana Díaz 3"]],
	["diaz an", ["Ana Díaz 3"]],
	["oneill", ["Siobhan O’Neill 1"]],
	["o'n", ["Siobhan O’Neill 1"]],
	["iaz", []],
	["ana bo", []],
	["li li", []],
	["…", ["Ana Díaz 3", "Bo Li 1", "Siobhan O’Neill 1"]],
])("speakers() for %j are %j", (typed, expected) => {
	expect(directory.speakers(typed).map(({ name, quotations }) => `${name} ${quotations}`)).toEqual(expected);
});

test.each([
	["", "wind", ["Ana Diaz 1", "Siobhan O’Neill 1"]],
	["b", "rain-2023", ["Bo Li 1"]],
	["b", "wind", []],
	["", "rain-2022", []],
	["", "none", []],
])("speakers() for %j in the article %j are %j", (typed, article, expected) => {
	expect(directory.speakers(typed, article).map(({ name, quotations }) => `${name} ${quotations}`)).toEqual(expected);
});

test.each([
	["", ["wind", "rain-2023", "rain-2022"]],
	["rain", ["rain-2023", "rain-2022"]],
	["lodz", ["rain-2023"]],
	["known w", ["wind"]],
	["snow", []],
])("articles() for %j are %j, the newest first", (typed, expected) => {
	expect(directory.articles(typed).map(({ id }) => id)).toEqual(expected);
});

test("articles() puts those first that begin with what was typed", () => {
	const headlines = ["The news from Peru", "News from Kent", "From Kent: news"];
	const made = headlines.map((headline, at) => makeArticle("It rained.", { id: String(at), headline }));
	const { articles } = createDirectory(openArchive(made).index);
	expect(articles("news").map(({ headline }) => headline)).toEqual([
		"News from Kent",
		"The news from Peru",
		"From Kent: news",
	]);
});

test("articles() and speakers() give 25 at most", () => {
	const made = Array.from({ length: 30 }, (_, at) =>
		makeArticle(`“Rain,” said Ana B${"abcdefghijklmnopqrstuvwxyzabcd"[at]}${at < 26 ? "x" : "y"}.`, {
			id: String(at),
			headline: "Rain",
		}),
	);
	const { articles, speakers } = createDirectory(openArchive(made).index);
	expect(articles("rain")).toHaveLength(25);
	expect(speakers("ana")).toHaveLength(25);
});

test.each([
	["wind", "found wind"],
	["  rain-2023 ", "found rain-2023"],
	["RAIN IN LODZ", "found rain-2023"],
	["rain again", "found rain-2022"],
	["hills", "found wind"],
	["2022", "found rain-2022"],
	["hils", "found wind"],
	["wnid ovre", "found wind"],
	["rain", "ambiguous rain-2023 rain-2022"],
	["rainy", "ambiguous rain-2023 rain-2022"],
	["snow", "none"],
	["zzz hills", "none"],
	["", "none"],
	["?!", "none"],
])("findArticle() of %j is %j", (typed, expected) => {
	const found = directory.findArticle(typed);
	const articles = found.kind === "found" ? [found.article] : found.kind === "ambiguous" ? found.articles : [];
	expect([found.kind, ...articles.map(({ id }) => id)].join(" ")).toBe(expected);
});

test("findLinked() gives the articles at some addresses, of several at one that of the first id", () => {
	const made = ["b", "a", "c"].map((id) =>
		makeArticle("", { id, url: `https://news.example/${id < "c" ? "x" : id}/#top` }),
	);
	const linked = createDirectory(openArchive([...made, makeArticle("", { id: "bare" })]).index);
	const found = linked.findLinked(["https://news.example/c", "https://news.example/x", "https://news.example/d", ""]);
	expect([...found].map(([address, { id }]) => [address, id])).toEqual([
		["https://news.example/c", "c"],
		["https://news.example/x", "a"],
	]);
});
