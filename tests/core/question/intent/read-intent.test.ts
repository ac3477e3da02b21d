import { expect, test } from "vitest";
import type { Intent } from "#src/core/question/intent/intent.ts";
import { readIntent } from "#src/core/question/intent/read-intent.ts";

const help: Intent = { kind: "help" };
const fact = (name: "byline" | "published" | "updated" | "publisher" | "headline"): Intent => ({
	kind: "fact",
	fact: name,
});
const quoted: Intent = { kind: "quoted" };
const articles = (topic = "", since: string | null = null): Intent => ({ kind: "articles", topic, since });

test.each<[string, Intent]>([
	["hi!", help],
	["Good morning, team", help],
	["thanks a lot!", help],
	["ok, thank you", help],
	["help", help],
	["hi, help please", help],
	["What can you do?", help],
	["how does this work?", help],
	["who wrote this?", fact("byline")],
	["hi! who’s the author of the article, please", fact("byline")],
	["Who is this story by?", fact("byline")],
	["when was this published?", fact("published")],
	["can you tell me when this article came out", fact("published")],
	["when did this piece come out", fact("published")],
	["when was the article last changed?", fact("updated")],
	["has this been corrected", fact("updated")],
	["which paper is this from?", fact("publisher")],
	["which paper?", fact("publisher")],
	["what’s the headline?", fact("headline")],
	["who is quoted?", quoted],
	["list everyone quoted in the article", quoted],
	["Who is quoted in this story?", quoted],
	["what articles do you have?", articles()],
	["Which stories do we have about the River Tay?", articles("the River Tay")],
	["list articles on trains since May 2024", articles("trains", "2024-05-01")],
	["show me the articles since 2023", articles("", "2023-01-01")],
	["how far back do you go?", articles()],
	["summarise this article", { kind: "beyond", beyond: "summarise", rest: "" }],
	[
		"please summarize what Lee said about the dam",
		{ kind: "beyond", beyond: "summarise", rest: "what Lee said about the dam" },
	],
	["tldr", { kind: "beyond", beyond: "summarise", rest: "" }],
	["translate this into French", { kind: "beyond", beyond: "translate", rest: "" }],
	[
		"translate Lee’s words on the dam to German",
		{ kind: "beyond", beyond: "translate", rest: "Lee’s words on the dam" },
	],
	["add up the fines for the two firms", { kind: "beyond", beyond: "add-up", rest: "the fines for the two firms" }],
])("readIntent() reads %j", (message, intent) => expect(readIntent(message)).toEqual(intent));

test.each([
	"",
	"who wrote the report on the dam?",
	"who wrote the letter?",
	"who wrote it off?",
	"help for refugees",
	"what help did the town get?",
	"who can help",
	"thanks to whom did the bridge open?",
	"hi, who said the dam was safe?",
	"what did Lee say about translation",
	"who asked for a summary of the report?",
	"when was the report on the dam published?",
	"when was the book published?",
	"which paper did Lee sign?",
	"what was the total of the fines?",
	"who is quoted on trains?",
	"who published the photographs?",
	"what articles of the treaty were broken?",
	"which stories about the flood were false?",
	"what is the title of her book?",
	"what can you do about floods, according to Lee?",
	"what did you find on articles of clothing",
	"how does the dam work?",
	"what do you do?",
	"who are the authors of the study?",
])("readIntent() leaves %j a question", (message) => expect(readIntent(message)).toEqual({ kind: "ask" }));
