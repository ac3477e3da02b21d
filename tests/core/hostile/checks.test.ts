import fc from "fast-check";
import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { checkQuotation } from "#src/core/check/check-quotation.ts";
import { LONGEST_PASTED } from "#src/core/check/text/pasted.ts";
import { checkPasted, createCheck } from "#src/core/check.ts";
import { beginWork, MOST_WORK } from "#src/core/search/query/work.ts";
import { makeArticle } from "../made-articles.ts";
import { cpuTimeOf } from "./cpu-time.ts";
import { hostilePatterns } from "./hostile-patterns.ts";
import { HOSTILE_UNITS, repeatTo } from "./hostile-units.ts";

const ARTICLE = 10_000;
/** Milliseconds; what is seen is some hundred at most, and what was found by attack took up to a minute. */
const MOST_TIME = 2_000;
/** Steps below which a count is mostly that of the first words. */
const LEAST_WORK = 20_000;
/** By how much the last thing that is done may go beyond what is allowed. */
const MOST_BEYOND = 2;

// Found by attack, each against an article that repeats the same.
test.each(["“a ", "X: Y. ", "\u202e", "He, who said that he, ", "U.S. ", "“Go,” X Y, the minister, said. "])(
	"checkQuotation() of 4,900 characters takes no longer against an article of %j",
	(unit) => {
		const archive = openArchive([makeArticle(repeatTo(unit, 4 * ARTICLE))]);
		const text = repeatTo(unit, 4_900);
		const time = cpuTimeOf(() => checkQuotation(archive, { text, speaker: "Ann Lee" }), { runs: 3, enough: MOST_TIME });
		expect(time).toBeLessThanOrEqual(MOST_TIME);
	},
);

test("checkQuotation() does at most 2.6 times the work for a text of twice the length", { timeout: 30_000 }, () => {
	fc.assert(
		fc.property(hostilePatterns, hostilePatterns, (printed, pasted) => {
			const archive = openArchive([makeArticle(repeatTo(printed, ARTICLE / 2) + repeatTo(pasted, ARTICLE / 2))]);
			// A word that is not printed: what is printed as pasted is found with hardly any work.
			const half = pasted.repeat(Math.ceil(1_000 / pasted.length));
			const [once, twice] = [half, half + half].map((text) => workOf(archive, `zebra ${text}`));
			expect(twice).toBeLessThanOrEqual(2.6 * (once ?? 0) + LEAST_WORK);
		}),
		{ seed: 12, numRuns: 30 },
	);
});

test("checkQuotation() does hardly more work than allowed", { timeout: 30_000 }, () => {
	fc.assert(
		fc.property(hostilePatterns, (pattern) => {
			const archive = openArchive([makeArticle(repeatTo(pattern, ARTICLE))]);
			expect(workOf(archive, repeatTo(pattern, LONGEST_PASTED))).toBeLessThanOrEqual(MOST_BEYOND * MOST_WORK);
		}),
		{ seed: 12, numRuns: 20 },
	);
});

test("checkPasted() reads every hostile question at once", () => {
	const check = createCheck(openArchive([makeArticle("“The bridge must stay,” Ann Lee said.")]));
	for (const unit of HOSTILE_UNITS) {
		const question = repeatTo(unit, 2_000);
		const time = cpuTimeOf(() => checkPasted(check, { question }), { runs: 3, enough: MOST_TIME });
		expect(time, JSON.stringify(unit)).toBeLessThanOrEqual(MOST_TIME);
	}
});

test("checkQuotation() says so where it did not look for a text to the end", () => {
	const archive = openArchive([makeArticle("The bridge must stay where it is. The ferry sails on Monday.")]);
	const text = "The bridge might go there at last";
	const isComplete = (most: number) => {
		const { verdict } = checkQuotation(archive, { text }, beginWork(most));
		return verdict.kind === "not-found" ? verdict.isComplete : null;
	};
	expect(isComplete(MOST_WORK)).toBe(true);
	expect(isComplete(1)).toBe(false);
});

function workOf(archive: ReturnType<typeof openArchive>, text: string): number {
	const work = beginWork();
	checkQuotation(archive, { text, speaker: "Ann Lee" }, work);
	return work.done;
}
