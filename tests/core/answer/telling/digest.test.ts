import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { textOf } from "#src/core/article/article.ts";
import { createAsk } from "#src/core/ask.ts";
import { makeArticle } from "../../made-articles.ts";

const LONG = "word ".repeat(30).trim();
const dam = makeArticle(
	[
		"“No,” said Ann Lee, the mayor. “The dam will hold,” she said.",
		"Bob Hill denied that the dam has cracks.",
		`“It is ${LONG},” said Carl Voss, an engineer.`,
		"Ann Lee said she was tired.",
	].join("\n\n"),
	{ id: "dam", headline: "The dam of Ravn holds" },
);
const bridge = makeArticle("“The bridge is shut,” said Eve Moss.", { id: "bridge", headline: "A bridge is shut" });
const ask = createAsk(openArchive([dam, bridge]));

function tell(question: string) {
	const answer = ask({ question });
	if (answer.kind !== "told" || answer.told.kind !== "quoted") return answer.kind;
	return answer.told.speakers.map(({ article, name, quotations, words }) => [
		textOf(article, name),
		quotations,
		...(words ? [textOf(article, words), words.stance, words.isWhole, words.isDirect] : []),
	]);
}

const DIGEST = [
	["Ann Lee", 3, "The dam will hold", "said", true, true],
	["Bob Hill", 1, "the dam has cracks", "denied", true, false],
	["Carl Voss", 1, `It is ${"word ".repeat(18).trim()}`, "said", false, true],
];

test.each([
	"who is quoted in “The dam of Ravn holds”?",
	'digest of "The dam of Ravn holds"',
	"digest of the dam story",
	"give me a digest of the article about the dam",
	"who is quoted in the dam piece, on what",
	"who is quoted in the story about the dam?",
])("ask() tells for %j who is quoted, how often and on what", (question) => {
	expect(tell(question)).toEqual(DIGEST);
});

test("who is quoted in all articles is told without their words", () => {
	expect(tell("who is quoted?")).toEqual([
		["Ann Lee", 3],
		["Bob Hill", 1],
		["Carl Voss", 1],
		["Eve Moss", 1],
	]);
});

test("a headline that no article has is told of", () => {
	expect(ask({ question: "who is quoted in “The zebra”?" })).toMatchObject({ kind: "told", told: { total: 0 } });
});

test.each(["“The dam will hold”", "find “the dam will hold”", "who said “The dam will hold”?"])(
	"%j asks for no digest",
	(question) => expect(ask({ question }).kind).not.toBe("told"),
);
