import { expect, test } from "vitest";
import { findLinks, takeLinks } from "#src/newsroom/linked-article.ts";
import { makeArticle } from "../core/made-articles.ts";
import { makeLinking } from "./made-linking.ts";

const DAM = makeArticle("", { id: "dam", url: "https://a.example/dam/" });
const FIVE = makeArticle("", { id: "five", url: "https://a.example/read?id=5" });
const ALL = makeArticle("", { id: "all", url: "https://a.example/read" });
const MADE = makeLinking([DAM, FIVE, ALL]);

test.each([
	[
		"the first link to an article counts",
		"https://b.example https://a.example/read?id=5 https://a.example/dam",
		"five",
	],
	["its whole address before that without what was asked of it", "https://a.example/read?id=5", "five"],
	["of another question the address alone", "https://a.example/read?id=6", "all"],
	["none of them is an article", "https://b.example/dam", null],
])("takeLinks(): %s", async (_, text, article) => {
	expect(await takeLinks(`who? ${text}`, MADE)).toMatchObject({ article, text: expect.stringMatching(/^who\?/) });
});

/** The same where the articles lie elsewhere: what is asked for there is noted, and becomes known. */
function elsewhere(known = new Map([[DAM.id, DAM]])) {
	const asked: (readonly string[])[] = [];
	const findLinked = async (addresses: readonly string[]) => {
		asked.push(addresses);
		return MADE.choices.findLinked(addresses);
	};
	return { ...makeLinking([]), articles: known, choices: { ...MADE.choices, findLinked }, asked };
}

test("an article that lies elsewhere is asked for by its addresses, and only where there is a link", async () => {
	const linking = elsewhere();
	expect(await takeLinks("who said it?", linking)).toEqual({ text: "who said it?", article: null });
	expect(linking.asked).toEqual([]);
	expect(await takeLinks("who? https://a.example/dam/?utm=x#top", linking)).toEqual({ text: "who?", article: "dam" });
	expect(linking.asked).toEqual([["https://a.example/dam/?utm=x", "https://a.example/dam"]]);
});

test("what was found and may not be told of is linked to by nothing", async () => {
	expect(await takeLinks("https://a.example/dam", elsewhere(new Map()))).toEqual({ text: "", article: null });
});

test("where links cannot be looked up they lead to none, and the log says so without them", async () => {
	const linking = makeLinking([DAM]);
	const findLinked = () => Promise.reject(new Error("no answer about https://a.example/dam"));
	const failing = { ...linking, choices: { ...linking.choices, findLinked } };
	expect(await takeLinks("who? https://a.example/dam", failing)).toEqual({ text: "who?", article: null });
	expect(linking.lines).toEqual(['It cannot be told now which articles links lead to {"type":"Error"}']);
});

test("of very many links the first ones are looked up, and none is asked for", async () => {
	const linking = elsewhere();
	const links = Array.from({ length: 5_000 }, (_, number) => `https://a.example/${number}?x=${number}`);
	expect(await takeLinks(`${links.join(" ")} why?`, linking)).toEqual({ text: expect.any(String), article: null });
	expect(linking.asked.map(({ length }) => length)).toEqual([40]);
});

test("findLinks() gives each link as it was written, with its article", async () => {
	const links = ["https://a.example/dam", "https://a.example/dam?utm=x", "https://a.example/other"];
	expect([...(await findLinks(links, MADE))]).toEqual([
		[links[0], DAM],
		[links[1], DAM],
	]);
});
