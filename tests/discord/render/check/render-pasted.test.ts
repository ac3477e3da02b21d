import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createCheck } from "#src/core/check.ts";
import type { AnswerView } from "#src/discord/render/answer-view.ts";
import { renderPasted } from "#src/discord/render/check/render-pasted.ts";
import { renderAnswer } from "#src/discord/render/render-answer.ts";
import { makeAnswered, makeArticle, makeCitation } from "../../../terminal/made-answers.ts";
import { show } from "../../shown.ts";

const MANY = "and it will rain ".repeat(60);
const article = makeArticle(`“The *old* dam did not hold,” said Ana Diaz. “${MANY}on the hills,” said Omar Lee.`);
const check = createCheck(openArchive([article]));
const ALTERED = "**The quotation in the question: Altered: these are not the words that were printed.**";

test("renderPasted() gives the verdict in bold, the details and the difference in words", () => {
	expect(renderPasted(check({ text: "the *old* dam did hardly hold", speaker: "*Ana*" })).split("\n")).toEqual([
		ALTERED,
		"The speaker is the one asked for: “\\*Ana\\*”.",
		"The \\*old\\* dam did [struck: ~~not~~] [added: **hardly**] hold",
	]);
});

test("renderPasted() leaves out what there is no room for, and tells how to get it", () => {
	expect(renderPasted(check({ text: `${MANY}on the farms`, speaker: "Omar Lee" })).split("\n")).toEqual([
		ALTERED,
		"The speaker is the one asked for: “Omar Lee”.",
		"The rest is too long to be shown here: use `/check`.",
	]);
});

test("renderAnswer() shows the check of a quotation above the answer, and only where it was just asked", () => {
	const view: AnswerView = { id: "abcdefghijkl", place: "all", isPrivate: false, canShare: false };
	const answer = makeAnswered(makeCitation(article, "The *old* dam did not hold", null));
	const pasted = check({ text: "the *old* dam did hardly hold" });
	const [first, ...others] = show(renderAnswer(answer, view)).split("\n");
	const lines = renderPasted(pasted).split("\n");
	expect(show(renderAnswer(answer, { ...view, pasted })).split("\n")).toEqual([...lines, first, ...others]);
	expect(first).not.toBe(lines[0]);
});
