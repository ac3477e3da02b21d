import { expect, test } from "vitest";
import { renderMessage } from "#src/slack/render/render-answer.ts";
import { makeArticle, makeCitation, makeNotFound } from "../../terminal/made-answers.ts";
import { readLines } from "../quoted.ts";

const ID = "Ab3-_f6hIj9k";
const ARTICLE = makeArticle("“It rained,” said Ana Diaz.");
const closest = { ...makeCitation(ARTICLE, "It rained", null), highlight: null };
const quoted = makeCitation(ARTICLE, "It rained", { speaker: null });
const no = makeNotFound([closest]);

test("renderMessage() tells each reader of a public no in their own zone when the articles were read", () => {
	const searched = { ...no.searched, asOf: "2026-03-04T14:05:00Z", newest: "2026-03-04T13:00:00Z" };
	const { blocks, text } = renderMessage({ ...no, searched }, { id: null, isPublic: true });
	expect(text).toBe(
		"The articles do not answer this. Searched: 1 article as of 4 March 2026, 14:05 UTC, published 4 March 2026, " +
			"13:00 UTC. Found nowhere: “snow”.",
	);
	expect(blocks).toEqual([
		{
			type: "rich_text",
			elements: [
				{ type: "rich_text_section", elements: expect.arrayContaining([expect.objectContaining({ type: "date" })]) },
			],
		},
	]);
});

test.each([
	["no passage", { ...no, passages: [] }, null],
	[
		"a silent speaker’s other words",
		{ ...no, reason: "speaker-silent", speaker: "Ana Diaz", passages: [quoted] },
		"Show Other Quotations",
	],
	["passages", no, "Show Closest Passages"],
] as const)("renderMessage() of a public no with %s leads on by %j", (_, answer, label) => {
	const lines = readLines(renderMessage(answer, { id: ID, isPublic: true }).blocks);
	expect(lines[1]).toBe(
		label === null ? `[Helpful: vote v1|${ID}|1] [Not Helpful: vote v1|${ID}|0]` : `[${label}: show_instead v1|${ID}]`,
	);
});
