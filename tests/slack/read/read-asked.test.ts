import { expect, test } from "vitest";
import { readAsked } from "#src/slack/read/read-asked.ts";
import { makeArticle } from "../../core/made-articles.ts";

const articles = [
	makeArticle("", { id: "dam", url: "https://a.example/dam?x=1&y=2" }),
	makeArticle("", { id: "bare" }),
];

test.each([
	["who said it?", "who said it?", null],
	["<@U2> who said <@U3|ana> it <!here>?", "who said   it  ?", null],
	["who? <https://a.example/dam?x=1&amp;y=2>", "who?", "dam"],
	["<https://a.example/dam?x=1&amp;y=2|a.example/dam> who?", "who?", "dam"],
	["who wrote <https://a.example/dam?x=1&amp;y=2|this>?", "who wrote this   ?", "dam"],
	["who? <https://a.example/other>", "who?", null],
])("readAsked() of %j", (typed, text, article) => {
	expect(readAsked(typed, articles)).toEqual({ text, article });
});
