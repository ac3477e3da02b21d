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
	["list articles from May 2024", ["dam"]],
	["any articles before June 2024?", ["dam"]],
	["stories by Cy Poe", ["dam"]],
	["what do you have on the flood", ["dam", "train"]],
	["who wrote the article about zebras?", []],
])("ask() tells the articles for %j", (question, wanted) => {
	const list = told(askAll({ question }));
	expect(list.kind === "articles" && [ids(list.articles), list.total]).toEqual([wanted, wanted.length]);
});

test.each([
	["summarise what Ana Diaz said", "summarise", "The dam held,"],
	["translate this into French", "translate", "“The dam held,” said Ana Diaz."],
	["add up what Ana Diaz said", "add-up", "The dam held,"],
	["compare what Ana Diaz and Ben Okri said", "compare", "The dam held,"],
	["write a headline for the dam story", "write", "“The dam held,” said Ana Diaz."],
	["what is this about?", "summarise", "“The dam held,” said Ana Diaz."],
] as const)("ask() quotes to %j, and marks that more was asked for", (question, beyond, words) => {
	const answer = askOne({ question });
	if (answer.kind !== "answered") throw new Error(`The question was ${answer.kind}`);
	const [{ article, highlight }] = answer.citations;
	expect([answer.question, answer.beyond]).toEqual([question, beyond]);
	expect(highlight && words.startsWith(textOf(article, highlight).replace(/,$/, ""))).toBe(true);
});

test("ask() takes an article by what it is described to be about, and by its headline first", () => {
	const opening = (question: string) => {
		const answer = askAll({ question });
		return answer.kind === "answered" ? answer.citations[0].article.id : answer.kind;
	};
	expect(opening("summarise the article about the dam")).toBe("dam");
	expect(opening("can you sum up the train story?")).toBe("train");
	expect(opening("summarise the article about zebras")).toBe("told");
	const fact = told(askAll({ question: "when was the article about the late train published?" }));
	expect(fact.kind === "fact" && ids(fact.articles)).toEqual(["train"]);
	const quoted = told(askAll({ question: "who is quoted in the dam story?" }));
	expect(quoted.kind === "quoted" && quoted.article?.id).toBe("dam");
});

test("ask() shows the words of both who are to be compared", () => {
	const answer = askOne({ question: "compare Ana Diaz and Ben Okri" });
	const shown = answer.kind === "answered" ? answer.citations : [];
	expect(shown.map(({ article, highlight }) => highlight && textOf(article, highlight))).toEqual([
		"The dam held",
		expect.stringMatching(/^It (?:rained|poured)/),
	]);
});

test("ask() tells which articles may be meant where none is talked of", () => {
	const answer = askAll({ question: "summarise this" });
	expect([answer.beyond, told(answer)]).toMatchObject(["summarise", { kind: "fact", fact: "headline", total: 2 }]);
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
