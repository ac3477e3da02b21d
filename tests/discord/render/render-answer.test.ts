import { expect, test } from "vitest";
import type { Answer } from "#src/core/answer/answer.ts";
import type { Article } from "#src/core/article/article.ts";
import type { Quotation } from "#src/core/quotation/quotation.ts";
import type { AnswerView } from "#src/discord/render/answer-view.ts";
import { renderAnswer } from "#src/discord/render/render-answer.ts";
import { find, makeAnswered, makeArticle, makeCitation, makeNotFound } from "../../terminal/made-answers.ts";
import { show } from "../shown.ts";

const PUBLIC: AnswerView = { id: "abcdefghijkl", place: "all", isPrivate: false, canShare: false };
const PRIVATE = { ...PUBLIC, isPrivate: true };
const SOURCE = "-# Rain in the hills · The Daily · 1 May 2024 · paragraph 1";
const QUESTION = "-# Question: did it rain?";

const VOTES = ["[Helpful]", "[Not helpful]"];

/** Checks what an answer shows above the buttons by which it is voted on. */
function check(answer: Answer, view: AnswerView, expected: readonly string[]): void {
	const shown = show(renderAnswer(answer, view)).split("\n");
	expect(shown).toEqual([...expected, ...VOTES]);
}

const article = makeArticle("“It will rain,” said Ana Diaz, a farmer. She left.");
const speaker = { name: find(article, "Ana Diaz"), description: find(article, "a farmer") };
const words = "It will rain,";
const QUOTE = "> “It will rain,” said Ana Diaz, a farmer. She left.";

test.each<[string, Partial<Quotation>, readonly string[]]>([
	["who is described", { speaker }, ["**Ana Diaz**, a farmer"]],
	["who is not described", { speaker: { ...speaker, description: null } }, ["**Ana Diaz**"]],
	["who is not named", {}, ["Speaker not named in this passage"]],
	["who denied it", { speaker, stance: "denied" }, ["Denied by **Ana Diaz**, a farmer"]],
	["who did not say it", { speaker, stance: "unsaid" }, ["Left unsaid by **Ana Diaz**, a farmer"]],
])("renderAnswer() shows the words of a speaker %s", (_, quotation, head) => {
	const answer = makeAnswered(makeCitation(article, words, quotation));
	check(answer, PUBLIC, [...head, QUOTE, SOURCE, QUESTION, "[Show context]"]);
});

test("renderAnswer() puts a fact before its passage, and under it who said it", () => {
	const fact = makeArticle("They counted 5,000 tanks, Ana Diaz said.");
	const quotation = {
		content: find(fact, "They counted 5,000 tanks"),
		speaker: { name: find(fact, "Ana Diaz"), description: null },
	};
	const quote = "> They counted 5,000 tanks, Ana Diaz said.";
	check(makeAnswered(makeCitation(fact, "5,000", null)), PUBLIC, [
		"**5,000**",
		quote,
		SOURCE,
		QUESTION,
		"[Show context]",
	]);
	const attributed = ["**5,000**", "Said by **Ana Diaz**", quote, SOURCE, QUESTION, "[Show context]"];
	check(makeAnswered(makeCitation(fact, "5,000", quotation)), PUBLIC, attributed);
	const denied = ["Denied by **Ana Diaz**", "**5,000**", quote, SOURCE, QUESTION, "[Show context]"];
	check(makeAnswered(makeCitation(fact, "5,000", { ...quotation, stance: "denied" })), PUBLIC, denied);
});

test("renderAnswer() emphasises the words that answer in a long passage, and says that it does", () => {
	const long = makeArticle(
		`“It will *rain*,” said Ana. ${"She went on and on, as she does when it rains. ".repeat(4)}`,
	);
	const answer = makeAnswered(makeCitation(long, "It will *rain*,", {}));
	const [, quote, source] = show(renderAnswer(answer, PUBLIC)).split("\n");
	expect(quote).toMatch(/^> “\*\*It will \\\*rain\\\*,\*\*” said Ana\. She went on/);
	expect(source).toBe(`${SOURCE} · emphasis added`);
});

test("renderAnswer() links to the exact words where the article has an address", () => {
	const url = "https://example.com/rain";
	const linked: Article = { ...article, url };
	const shown = show(renderAnswer(makeAnswered(makeCitation(linked, words, { speaker })), PUBLIC));
	expect(shown).toContain(`[Read article ↗ ${url}#:~:text=It%20will%20rain%2C]`);
});

test("renderAnswer() shows how a question was understood, and the question as it was typed", () => {
	const answer = {
		...makeAnswered(makeCitation(article, words, { speaker })),
		question: "what about *that*?\n# <@1>",
		understood: { speaker: "Ana Diaz", topic: "the _rain_" },
	};
	const shown = ["-# Ana Diaz · the \\_rain\\_", "**Ana Diaz**, a farmer", QUOTE, SOURCE];
	check(answer, PUBLIC, [...shown, "-# Question: what about \\*that\\*?", "-# \\# \\<\\@1>", "[Show context]"]);
});

test("renderAnswer() offers to share what one user alone sees, once", () => {
	const answer = makeAnswered(makeCitation(article, words, { speaker }));
	const shown = ["**Ana Diaz**, a farmer", QUOTE, SOURCE, QUESTION, "[Show context]"];
	check(answer, { ...PRIVATE, canShare: true }, [...shown, "[Share to channel]"]);
	check(answer, { ...PRIVATE, canShare: true, isShared: true }, [...shown, "[Shared, disabled]"]);
});

const dispute = makeArticle("“Rain,” said Ana. “Snow,” said Ben. “Hail,” said Cem. “Fog,” said Dua.");
const [ana, ben, cem, dua] = (["Ana", "Ben", "Cem", "Dua"] as const).map((name, index) =>
	makeCitation(dispute, ["Rain,", "Snow,", "Hail,", "Fog,"][index] ?? "", {
		speaker: { name: find(dispute, name), description: null },
	}),
);

test("renderAnswer() shows three of several answers, leads to the next and lets choose one", () => {
	if (!ana || !ben || !cem || !dua) throw new Error("Cannot make citations");
	const quote = "> “Rain,” said Ana. “Snow,” said Ben. “Hail,” said Cem. “Fog,” said Dua.";
	check(makeAnswered(ana, ben, cem, dua), PUBLIC, [
		"Four speakers are quoted on this.",
		...["1. **Ana**", quote, SOURCE, "2. **Ben**", quote, SOURCE, "3. **Cem**", quote, SOURCE],
		"Not shown: 1 more.",
		QUESTION,
		...["[Context 1]", "[Context 2]", "[Context 3]", "[Next passage (4 of 4)]"],
		...["[Show one speaker ▾]", "  1. Ana (Rain,)", "  2. Ben (Snow,)", "  3. Cem (Hail,)", "  4. Dua (Fog,)"],
	]);
	const one = ["**Dua**", quote, SOURCE, QUESTION];
	const controls = ["[Show context]", "[Previous passage]", "[Next passage, disabled]", "[Show all]"];
	check(makeAnswered(ana, ben, cem, dua), { ...PUBLIC, place: 3 }, [...one, ...controls]);
});

test("renderAnswer() marks a further passage as one that may not answer", () => {
	const [rain, snow] = ["Rain fell.", "Snow fell."].map((text) => makeCitation(makeArticle(text), text, null));
	if (!rain || !snow) throw new Error("Cannot make citations");
	const answer = { ...makeAnswered(rain), passages: [rain, snow] as const };
	check(answer, PUBLIC, ["> Rain fell.", SOURCE, QUESTION, "[Show context]", "[Next passage (2 of 2)]"]);
	const note = "This was found too, and may not answer the question.";
	const controls = ["[Show context]", "[Previous passage]", "[Next passage, disabled]"];
	check(answer, { ...PUBLIC, place: 1 }, [note, "> Snow fell.", SOURCE, QUESTION, ...controls]);
});

const closest = makeNotFound([makeCitation(article, words, null)]);
const NO = [
	"The articles do not answer this.",
	"-# Searched: 1 article, published 1 May 2024",
	"-# Found nowhere: “snow”",
];

test("renderAnswer() shows the closest passages to whoever asked alone", () => {
	const heading = "The closest passages, which do not answer:";
	check(closest, PRIVATE, [...NO, heading, "1.", QUOTE, SOURCE, QUESTION, "[Context 1]"]);
	check(closest, PUBLIC, [...NO, QUESTION, "[Show closest passages]"]);
});

test("renderAnswer() offers to search all articles where one was asked for", () => {
	const narrowed = { speaker: "", toArticle: true };
	check({ ...closest, passages: [] }, { ...PRIVATE, narrowed }, [...NO, QUESTION, "[Search all articles]"]);
});

test("renderAnswer() shows what a speaker says on other things", () => {
	const answer = {
		...makeNotFound([makeCitation(article, words, { speaker })]),
		reason: "speaker-silent" as const,
		speaker: "Ana Diaz",
	};
	const no = ["Ana Diaz is in the articles, but says nothing on this there.", ...NO.slice(1)];
	const other = [
		"Ana Diaz is quoted on other things:",
		"1. **Ana Diaz**, a farmer",
		QUOTE.replace(" She left.", ""),
		SOURCE,
	];
	check(answer, PRIVATE, [...no, ...other, QUESTION, "[Context 1]"]);
	check(answer, PUBLIC, [...no, QUESTION, "[Show other quotations]"]);
});

test("renderAnswer() lists as many unknown words as there is room for", () => {
	const unknownWords = Array.from({ length: 200 }, (_, index) => `word${index}`);
	const shown = show(renderAnswer({ ...closest, unknownWords }, PUBLIC));
	expect(shown).toMatch(/^-# Found nowhere: “word0”, .*“word24” and 175 more$/m);
});

test("renderAnswer() shows a sentence that is too long by its place alone, and does not cut it", () => {
	const endless = makeArticle(`Ana said it rained ${"and rained ".repeat(400)}on.`);
	const answer = makeAnswered(
		makeCitation(endless, "it rained", { speaker: { name: find(endless, "Ana"), description: null } }),
	);
	const note = "This passage is too long to be shown here, and is not cut.";
	check(answer, PUBLIC, ["**Ana**", note, SOURCE, QUESTION, "[Show context]"]);
});
