import { expect, test } from "vitest";
import { readAsked, readAskedText, withoutPeople } from "#src/slack/read/read-asked.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { makeLinking } from "../../newsroom/made-linking.ts";

const linking = makeLinking([
	makeArticle("", { id: "dam", url: "https://a.example/dam?x=1&y=2" }),
	makeArticle("", { id: "bare" }),
]);

test.each([
	["who said it?", "who said it?", null],
	["<@U2> who said <@U3|ana> it <!here>?", "who said   it  ?", null],
	["<#C1|news> what did <#C2> say? <!subteam^S1|@desk>", "what did   say?", null],
	["<mailto:bob@a.example|bob@a.example> who?", "who?", null],
	["&lt;@U02BOB&gt; who?", "<@U02BOB> who?", null],
	["who? <https://a.example/dam?x=1&amp;y=2>", "who?", "dam"],
	["<https://a.example/dam?x=1&amp;y=2|a.example/dam> who?", "who?", "dam"],
	["who wrote <https://a.example/dam?x=1&amp;y=2|this>?", "who wrote this   ?", "dam"],
	["who? <https://a.example/other>", "who?", null],
])("readAsked() of %j", async (typed, text, article) => {
	expect(await readAsked(typed, linking)).toEqual({ text, article });
	expect(readAskedText(typed)).toBe(text);
});

test.each([
	["<@U02BOB|bob> who? <#C02AB|news>", "  who?  "],
	["<@U02BOB> <!channel> <b>", "  <!channel> <b>"],
])("withoutPeople() of %j", (typed, text) => {
	expect(withoutPeople(typed)).toBe(text);
});
