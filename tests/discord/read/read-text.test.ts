import { expect, test } from "vitest";
import { readText } from "#src/discord/read/read-text.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { makeLinking } from "../../newsroom/made-linking.ts";

const linking = makeLinking([
	makeArticle("", { id: "dam", url: "https://example.com/dam" }),
	makeArticle("", { id: "five", url: "https://example.com/read?id=5#top" }),
	makeArticle("", { id: "bare" }),
]);

test.each([
	["who said it?", "who said it?", null],
	["<@1> who said it?", "who said it?", null],
	["who <@!1> said <@&2> it?", "who   said   it?", null],
	["who? https://example.com/dam", "who?", "dam"],
	["<https://example.com/dam/> who?", "who?", "dam"],
	["https://example.com/dam?utm_source=x#y who?", "who?", "dam"],
	["https://example.com/read?id=5 who?", "who?", "five"],
	["https://example.com/read?id=6 who?", "who?", null],
	["https://example.com/ who?", "who?", null],
	[" ", "", null],
])("readText() of %j", async (content, text, article) => {
	expect(await readText(content, linking)).toEqual({ text, article });
});
