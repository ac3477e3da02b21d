import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "#src/core/answer/answer.ts";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { makeArticle } from "./made-articles.ts";

const file = readFileSync("corpus/syrians-hope-for-a-future-without-russia.md", "utf8");
const article = makeArticle(file.slice(file.indexOf("\n---\n") + 5), { id: "syria", published: "2025-01-14" });
const ask = createAsk(openArchive([article]));

test("the article has its 38 paragraphs", () => expect(article.paragraphs).toHaveLength(38));

test.each([
	["How many tanks did Syria receive?", 34],
	["when did the nation gain independence from France", 35],
	["1,200 fighter aircraft, 70 ships", 34],
	["who said “We are back home in spite of Russia”?", 20],
	["What happened in Bab Touma?", 24],
])("ask() finds the paragraph of %j", (question, paragraph) => {
	const answer = ask({ question });
	expect(answer.kind).toBe("answered");
	expect(answer.passages[0]?.paragraph.number).toBe(paragraph);
});

test.each(["how to bake bread", "", "zebra zeppelin"])("ask() says no to %j", (question) => {
	const answer = ask({ question });
	expect(answer.kind).toBe("not-found");
	expect(answer.searched).toMatchObject({ articles: 1, from: "2025-01-14", to: "2025-01-14" });
	for (const { highlight } of answer.passages) expect(highlight).toBeNull();
});

test("ask() names the words that stand in no article", () => {
	const answer = ask({ question: "Which zebra did Syria receive?" });
	expect(answer.kind === "not-found" ? answer.unknownWords : []).toEqual(["zebra"]);
});

test("ask() looks through one article when it is named", () => {
	const two = createAsk(openArchive([article, makeArticle("A zebra ran.", { id: "zebra" })]));
	expect(two({ question: "Who ran with the zebra?" }).passages[0]?.article.id).toBe("zebra");
	expect(two({ question: "Who ran with the zebra?", article: "syria" }).kind).toBe("not-found");
	expect(two({ question: "Who ran with the zebra?", article: "none" }).searched.articles).toBe(0);
});

function expectVerbatim(answer: Answer): void {
	const citations = answer.kind === "answered" ? [...answer.citations, ...answer.passages] : answer.passages;
	expect(citations.length).toBeLessThanOrEqual(20);
	for (const { article, paragraph, passage, highlight } of citations) {
		expect(article.text.slice(passage.start, passage.end)).not.toBe("");
		const isWhole = paragraph.sentences.some(({ start }) => start === passage.start);
		expect(isWhole && paragraph.sentences.some(({ end }) => end === passage.end)).toBe(true);
		if (highlight === null) continue;
		expect(highlight.start).toBeGreaterThanOrEqual(passage.start);
		expect(highlight.end).toBeLessThanOrEqual(passage.end);
		const words = article.text.slice(highlight.start, highlight.end);
		expect(article.text.slice(passage.start, passage.end)).toContain(words);
	}
}

const WORDS = [
	"Russia",
	"Taha",
	"said",
	"“",
	"”",
	'"',
	"‘",
	"’",
	"'",
	" ",
	" ",
	"\n",
	"\n\n",
	"\r",
	".",
	"5,000",
	"who",
	"é",
	"\u202e",
	"😀",
];
const anyText = fc.oneof(
	fc.string({ unit: "binary" }),
	fc.array(fc.constantFrom(...WORDS)).map((it) => it.join("")),
);

test("ask() cites slices of its articles alone, whatever the articles and the question", () => {
	fc.assert(
		fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), anyText, (texts, question) => {
			const made = createAsk(openArchive(texts.map((text, i) => makeArticle(text, { id: String(i) }))));
			expectVerbatim(made({ question }));
			expectVerbatim(made({ question: texts[0]?.slice(0, 40) ?? "" }));
		}),
		{ numRuns: 1000 },
	);
});
