import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { renderTold } from "#src/slack/render/render-told.ts";
import { makeArticle } from "../../core/made-articles.ts";
import { readLines } from "../quoted.ts";

const LONG = `https://a.example/${"a-long-way/".repeat(20)}dam?x=1&y=2`;
const dam = makeArticle("The dam held.", { id: "dam", headline: "The dam", url: LONG });
const rain = makeArticle("It rained.", { id: "rain", headline: "Rain" });

function linesOf(question: string, ...articles: (typeof dam)[]) {
	const answer = createAsk(openArchive(articles))({ question });
	if (answer.kind !== "told") throw new Error(`Cannot tell: ${answer.kind}`);
	const { blocks, text } = renderTold(answer);
	return { lines: readLines(blocks), text, blocks: JSON.stringify(blocks) };
}

test("an address that is told is a whole link, however long it is", () => {
	const one = linesOf("link to the article", dam);
	expect(one.blocks).toContain(JSON.stringify({ type: "link", url: LONG }));
	expect(one.text).toBe(`“The dam” stands at ${LONG.replace("&", "&amp;")}`);
	const two = linesOf("give me the link", dam, rain);
	expect(two.blocks).toContain(JSON.stringify({ type: "link", url: LONG }));
	expect(two.lines.join("\n")).toContain(`- “The dam”: ${LONG}`);
	expect(two.lines.join("\n")).toContain("- “Rain”: not given");
});

test("what else is told has no link", () => {
	const { lines } = linesOf("which articles do you have?", dam, rain);
	expect(lines.join("\n")).toContain("There are 2 articles.\n- “");
	expect(lines.join("\n")).not.toContain("http");
});
