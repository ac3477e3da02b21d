import fc from "fast-check";
import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { splitParagraphs } from "#src/core/article/split-paragraphs.ts";
import { createAsk } from "#src/core/ask.ts";
import { makeArticle } from "../made-articles.ts";
import { cpuTimeOf } from "./cpu-time.ts";
import { hostilePatterns } from "./hostile-patterns.ts";
import { repeatTo } from "./hostile-units.ts";

const LENGTH = 8_000;
const TIMES = 8;
/** Eight for the length, the rest for noise; what is quadratic comes to 64. */
const MOST_TIMES_LONGER = 30;
/** Milliseconds below which a time is mostly noise. */
const LEAST_TIME = 10;

function checkLinear(text: string, call: (text: string) => unknown): void {
	const base = cpuTimeOf(() => call(text.slice(0, LENGTH)), { runs: 3, enough: 0 });
	const most = MOST_TIMES_LONGER * Math.max(LEAST_TIME, base);
	const time = cpuTimeOf(() => call(text), { runs: 3, enough: most });
	expect(time, `milliseconds for ${JSON.stringify(text.slice(0, 60))}`).toBeLessThanOrEqual(most);
}

test("openArchive() takes time linear in a hostile article", { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(hostilePatterns, (pattern) =>
			checkLinear(repeatTo(pattern, TIMES * LENGTH), (text) => openArchive([makeArticle(text)])),
		),
		{ seed: 12, numRuns: 5 },
	);
});

// Found by attack: a question took 0.6, 1.6 and 7.3 seconds at 5, 10 and 20 thousand characters.
test.each(["“Go,” X Y, the minister, said. ", "Ann Lee and Bob Ray said ", "say "])(
	"ask() takes time linear in an article of %j",
	{ timeout: 60_000 },
	(pattern) => {
		const archives = new Map<string, ReturnType<typeof createAsk>>();
		checkLinear(repeatTo(pattern, TIMES * LENGTH), (text) => {
			const ask = archives.get(text) ?? createAsk(openArchive([makeArticle(text)]));
			archives.set(text, ask);
			return ask({ question: `what did the minister X Y say about ${pattern}` });
		});
	},
);

test.each([
	["spaces", `a\n\nb\n${" ".repeat(200_000)}`],
	["empty lines", `a${"\n \n".repeat(60_000)}`],
	["lines and spaces", `a\n\n${"b \n  ".repeat(40_000)}`],
])("splitParagraphs() takes no time for %s", (_, text) => {
	expect(cpuTimeOf(() => splitParagraphs(text), { runs: 3, enough: 500 })).toBeLessThanOrEqual(500);
});
