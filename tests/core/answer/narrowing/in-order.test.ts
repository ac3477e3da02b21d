import { expect, test } from "vitest";
import type { Answer } from "#src/core/answer/answer.ts";
import { textOf } from "#src/core/article/article.ts";
import type { Asked } from "#src/core/question/asked.ts";
import { ask } from "./made-archive.ts";

function told(answer: Answer): readonly string[] {
	if (answer.kind !== "answered") return [];
	return answer.citations.map(({ article, highlight, quotation }) => {
		const speaker = quotation?.speaker ? textOf(article, quotation.speaker.name) : "";
		return `${article.id}: ${speaker}: ${highlight ? textOf(article, highlight) : ""}`;
	});
}

const LEE = ["may: Ann Lee: The dam will hold", "june: Ann Lee: The dam needs work", "march: Ann Lee: The dam is gone"];
const LEE_UNDATED = "undated: Ann Lee: The dam is old";
const ALL = [
	LEE[0],
	"may: Bob Hill: the dam has 20 cracks",
	LEE[1],
	LEE[2],
	"march: Bob Hill: The dam has 45 cracks",
	"march: Eve Moss: The dam was never safe",
	LEE_UNDATED,
];

test.each<[Asked, readonly (string | undefined)[]]>([
	[{ question: "who said what on the dam?" }, ALL],
	[{ question: "who said what about the dam over time" }, ALL],
	[{ question: "give me a timeline of the dam" }, ALL],
	[{ question: "timeline of quotes about the dam since 2025" }, ALL.slice(3, 6)],
	[{ question: "what was said about the dam in order" }, ALL],
	[{ question: "what has Ann Lee said about the dam, in order?" }, [...LEE, LEE_UNDATED]],
	[{ question: "what did Lee say about the dam, newest first" }, [...LEE.toReversed(), LEE_UNDATED]],
	[{ question: "timeline of what Ann Lee said about the dam" }, [...LEE, LEE_UNDATED]],
	[{ question: "what did Lee say about the dam", order: "newest" }, [...LEE.toReversed(), LEE_UNDATED]],
	[{ question: "the dam", speaker: "Ann Lee", order: "oldest", since: "2024-06-01" }, LEE.slice(1)],
])("ask(%j) tells who said what in order of date", (asked, wanted) => {
	const answer = ask(asked);
	expect(told(answer)).toEqual(wanted);
	expect(answer).toMatchObject({ kind: "answered", order: asked.order ?? expect.any(String) });
});

test.each([
	["who said what on the safe match", []],
	["who said what on the lost match", ["june: Carl Voss: We lost the match"]],
	["who said what on the safe dam", ["march: Eve Moss: The dam was never safe"]],
])("%j tells of what is on all of the topic, and not of what has a word of it", (question, wanted) => {
	expect(told(ask({ question }))).toEqual(wanted);
});

test("different figures are told in order of date where that is asked for", () => {
	const answer = ask({ question: "how many cracks does the dam have, newest first" });
	expect(told(answer).map((it) => it.split(":")[0])).toEqual(["march", "june", "may"]);
});

test("nobody's words are told in order where nobody speaks of it", () => {
	expect(ask({ question: "who said what on the zebra?" })).toMatchObject({
		kind: "not-found",
		unknownWords: ["zebra"],
	});
});

test.each([
	"what has she said about the dam, in order?",
	"timeline of what she said about the dam",
	"who said what on the dam?",
])("in a conversation %j is of all articles, and not of the last one alone", (question) => {
	const before = ask({ question: "what did Ann Lee say about the dam in articles since 2025?" });
	const answer = ask({ question, conversation: before.conversation });
	expect(told(answer)).toEqual(question.startsWith("who") ? ALL : [...LEE, LEE_UNDATED]);
});
