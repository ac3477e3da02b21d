import { expect, test } from "vitest";
import { explainUse } from "#src/discord/render/help.ts";
import { describeSource, describeSources } from "#src/presentation/describe-source.ts";
import type { SourceReport } from "#src/presentation/source-report.ts";
import { renderHome } from "#src/slack/render/home/render-home.ts";
import { makeArticle } from "../core/made-articles.ts";
import { makeNewsroom } from "../discord/made-newsroom.ts";
import { show } from "../discord/shown.ts";
import { makeDesk } from "../slack/made-desk.ts";
import { readLines } from "../slack/quoted.ts";

const NOW = Date.parse("2026-03-04T14:30:00Z");
const write = { instant: (iso: string) => iso.slice("2026-03-04T".length, "2026-03-04T14:05".length) };
const FINE: SourceReport = {
	...{ name: "The feed of ledger.example", kind: "feed", state: "fine", problem: null, missing: 0 },
	...{ asked: "2026-03-04T14:29:00.000Z", answered: "2026-03-04T14:05:00.000Z", lastNew: "2026-03-01T12:00:00.000Z" },
};
const FAILING: SourceReport = { ...FINE, state: "failing", problem: "the server answers 500" };

test.each<[Partial<SourceReport>, string | null]>([
	[{}, null],
	[{ state: "waiting" }, null],
	[FAILING, "The feed of ledger.example has not answered since 14:05"],
	[{ ...FAILING, answered: null }, "The feed of ledger.example has not answered yet"],
	[{ state: "silent" }, "The feed of ledger.example has had nothing new for 3 days"],
	[{ state: "silent", lastNew: "2026-03-04T07:00:00Z" }, "The feed of ledger.example has had nothing new for 7 hours"],
	[
		{ state: "doubtful", missing: 60, name: "The site harbour.example" },
		"The site harbour.example no longer lists 60 articles: until somebody withdraws them, they still count",
	],
])("what is wrong with a source is one line: %j", (change, line) => {
	expect(describeSource({ ...FINE, ...change }, NOW, write)).toBe(line);
});

test("many sources take no more than a few lines", () => {
	const lines = describeSources([FINE, ...Array.from({ length: 9 }, () => FAILING)], NOW, write);
	expect(lines).toHaveLength(6);
	expect(lines.at(-1)).toBe("Something is wrong with 4 more sources");
});

test("Home and help tell of a source that does not answer, and never of its address or why", async () => {
	const sources = () => [FINE, FAILING];
	const { newsroom } = makeNewsroom([makeArticle("It rained.", {})], { sources, now: () => NOW });
	const help = show((await explainUse(newsroom, null)).components);
	expect(help).toContain("-# The feed of ledger.example has not answered since <t:1772633100:f>");
	const home = readLines(renderHome(makeDesk({ newsroom }), { isAdmin: true }).blocks).join("\n");
	expect(home).toContain("The feed of ledger.example has not answered since <!date^1772633100^");
	expect(help + home).not.toContain("500");
	expect(readLines(renderHome(makeDesk({ newsroom })).blocks).join("\n")).not.toContain("has not answered");
});
