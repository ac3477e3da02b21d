import { expect, test } from "vitest";
import type { Answer } from "#src/core/answer/answer.ts";
import { openArchive } from "#src/core/answer/archive.ts";
import { type Article, textOf } from "#src/core/article/article.ts";
import { createAsk } from "#src/core/ask.ts";
import { NEW_CONVERSATION } from "#src/core/question/conversation.ts";
import { makeArticle } from "../../made-articles.ts";

const dam = makeArticle("“The dam held,” said Ana Diaz.\n\n“It rained,” said Ben Okri. “It poured,” said Okri.", {
	id: "dam",
	headline: "Dam holds in flood",
	byline: "Cy Poe",
	published: "2024-05-01",
});
const train = makeArticle("The train was late after the flood at the dam.", {
	id: "train",
	headline: "Late train",
	published: "2024-06-01",
});
const askOne = createAsk(openArchive([dam]));
const askAll = createAsk(openArchive([dam, train]));
const inTrain = { ...NEW_CONVERSATION, article: "train" };

function told(answer: Answer) {
	if (answer.kind !== "told") throw new Error(`The question was ${answer.kind}`);
	return answer.told;
}

function ids(articles: readonly Article[]): readonly string[] {
	return articles.map(({ id }) => id);
}

test("ask() takes “this” for the only article, the one asked of, that of the last answer, or else any", () => {
	const meant = (answer: Answer) => {
		const fact = told(answer);
		return fact.kind === "fact" ? ids(fact.articles) : [];
	};
	const question = "who wrote this?";
	expect(meant(askOne({ question }))).toEqual(["dam"]);
	expect(meant(askAll({ question, article: "dam", conversation: inTrain }))).toEqual(["dam"]);
	expect(meant(askAll({ question, conversation: inTrain }))).toEqual(["train"]);
	expect(meant(askAll({ question }))).toEqual(["train", "dam"]);
});

test("ask() tells who is quoted, the most often quoted first, by the words of the article", () => {
	const quoted = told(askOne({ question: "list everyone quoted" }));
	if (quoted.kind !== "quoted") throw new Error("No speakers are told");
	const names = quoted.speakers.map(({ article, name, quotations }) => [textOf(article, name), quotations]);
	expect(names).toEqual([
		["Ben Okri", 2],
		["Ana Diaz", 1],
	]);
});

test.each([
	["which articles do you have?", ["train", "dam"]],
	["which articles do you have about the dam?", ["dam", "train"]],
	["which articles do you have about the late train?", ["train"]],
	["which articles do you have about zebras?", []],
	["list articles since June 2024", ["train"]],
	["list articles about the dam since 2025", []],
])("ask() tells the articles for %j", (question, wanted) => {
	const list = told(askAll({ question }));
	expect(list.kind === "articles" && [ids(list.articles), list.total]).toEqual([wanted, wanted.length]);
});

test.each([
	["summarise what Ana Diaz said", "summarise", "The dam held,"],
	["translate this into French", "translate", "“The dam held,” said Ana Diaz."],
	["add up what Ana Diaz said", "add-up", "The dam held,"],
] as const)("ask() quotes to %j, and marks that more was asked for", (question, beyond, words) => {
	const answer = askOne({ question });
	if (answer.kind !== "answered") throw new Error(`The question was ${answer.kind}`);
	const [{ article, highlight }] = answer.citations;
	expect([answer.question, answer.beyond]).toEqual([question, beyond]);
	expect(highlight && words.startsWith(textOf(article, highlight).replace(/,$/, ""))).toBe(true);
});

test("ask() goes on from the last answer behind a greeting", () => {
	const first = askAll({ question: "what did Ana Diaz say?" });
	const thanks = askAll({ question: "thanks!", conversation: first.conversation });
	expect(told(thanks)).toEqual({ kind: "help" });
	expect(thanks.conversation).toEqual(first.conversation);
});

test("ask() looks for a speaker’s words where it is narrowed to one", () => {
	expect(askAll({ question: "headline", speaker: "Ana Diaz" }).kind).not.toBe("told");
});
