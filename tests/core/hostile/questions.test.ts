import fc from "fast-check";
import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { parseQuery } from "#src/core/search/query/query.ts";
import { rankPassages } from "#src/core/search/ranking/rank-passages.ts";
import { makeLifelikeArchive } from "../../bench/lifelike-archive.ts";
import { makeArticle } from "../made-articles.ts";
import { cpuTimeOf } from "./cpu-time.ts";
import { hostilePatterns } from "./hostile-patterns.ts";
import { HOSTILE_UNITS, repeatTo } from "./hostile-units.ts";

const LONGEST_QUESTION = 2_000;
/** Milliseconds; what is seen is ten at most, and what was found by attack took from one second to for ever. */
const MOST_TIME = 250;

const MODEL = makeArticle(
	"“The bridge must stay,” Ann Lee said on Monday.\n\nOmar Diaz, the mayor, said that the U.S. bridge was closed.",
);
const archive = openArchive(makeLifelikeArchive(MODEL, 30));
const ask = createAsk(archive);
const conversation = {
	speaker: "Ann Lee",
	people: ["Ann Lee", "Bob Hill"],
	article: "made",
	topic: "the bridge",
	paragraph: 1,
	highlight: null,
	question: "how many bridges are there",
};

// Found by attack: apostrophes, letters in a row and words cut at each letter made the reading of a question begin
// again.
test.each([
	["200 apostrophes", "'".repeat(200)],
	["200 curly apostrophes", "’".repeat(200)],
	["120 letters in a row", "a".repeat(120)],
	["words and apostrophes", "a'".repeat(500)],
	["an opening again and again", "please and but so ".repeat(100)],
	["adverbs", `did he ${"ever also yet ".repeat(120)}say`],
	["marks within", `what did ${"?.!".repeat(500)}x`],
	["spaces within", `what did${" ".repeat(1_500)}x stand for`],
	["lines", `what did\n${"he do to\n".repeat(200)}`],
	["commas and question words", `when ${"x, what ".repeat(200)}`],
])("ask() answers a question of %s at once", (_, question) => {
	checkTime(question);
});

test("ask() answers every hostile question at once", { timeout: 30_000 }, () => {
	for (const unit of HOSTILE_UNITS) checkTime(repeatTo(unit, LONGEST_QUESTION));
});

test("ask() answers hostile questions of several patterns at once", { timeout: 30_000 }, () => {
	fc.assert(
		fc.property(hostilePatterns, (pattern) => checkTime(repeatTo(pattern, LONGEST_QUESTION))),
		{ seed: 12, numRuns: 50 },
	);
});

test("rankPassages() does at most 2.6 times the work for a question of twice the length", () => {
	fc.assert(
		fc.property(hostilePatterns, (pattern) => {
			const half = pattern.repeat(Math.ceil(LONGEST_QUESTION / pattern.length));
			const [once, twice] = [half, half + half].map(workOf);
			expect(twice).toBeLessThanOrEqual(2.6 * (once ?? 0) + LEAST_WORK);
		}),
		{ seed: 12, numRuns: 50 },
	);
});

/** Steps below which a count is mostly that of the first words. */
const LEAST_WORK = 5_000;

function workOf(question: string): number {
	const query = parseQuery(archive.index, question);
	rankPassages(archive.index, query, 30);
	return query.work.done;
}

function checkTime(question: string): void {
	const time = cpuTimeOf(() => [ask({ question }), ask({ question, conversation })], { runs: 3, enough: MOST_TIME });
	expect(time, `milliseconds for ${JSON.stringify(question.slice(0, 40))}`).toBeLessThanOrEqual(MOST_TIME);
}
