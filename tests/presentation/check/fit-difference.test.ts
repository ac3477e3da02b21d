import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createCheck } from "#src/core/check.ts";
import { fitDifference } from "#src/presentation/check/fit-difference.ts";
import { makeArticle } from "../../core/made-articles.ts";

const WORDS = "one two three four five six seven and more and more and more eight nine ten eleven twelve thirteen";
const [FIRST, LAST] = ["one two three four five six", "eight nine ten eleven twelve thirteen"];
const check = createCheck(openArchive([makeArticle(`“Start ${WORDS} middle ${WORDS} end,” said Ana Diaz.`)]));

function fit(text: string, most: number) {
	const { pasted, verdict } = check({ text });
	if (!("parts" in verdict)) throw new Error(`Cannot show the difference of a quotation that is ${verdict.kind}`);
	return fitDifference(verdict, pasted, { show: String, most });
}

test.each([
	[500, `Start ${WORDS} [struck: middle] [added: first] ${WORDS} end`, 0],
	[120, `[…] ${LAST} [struck: middle] [added: first] ${FIRST} […]`, 0],
	[60, "", 1],
])("fitDifference() of one change in %d characters", (most, text, more) => {
	expect(fit(`Start ${WORDS} first ${WORDS} end`, most)).toEqual({ text, more });
});

const START = `[struck: Start] [added: Begin] ${FIRST} […]`;
const MIDDLE = `${LAST} [struck: middle] [added: first] ${FIRST} […]`;
const END = `${LAST} [struck: end] [added: stop]`;

test.each([
	[250, `${START} ${MIDDLE} ${END}`, 0],
	[150, `${START} ${END}`, 1],
	[80, START, 2],
])("fitDifference() of three changes in %d characters", (most, text, more) => {
	expect(fit(`Begin ${WORDS} first ${WORDS} stop`, most)).toEqual({ text, more });
});
