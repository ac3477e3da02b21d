import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import type { RecallEarlier, Remembered } from "#src/core/check/earlier.ts";
import { createCheck } from "#src/core/check.ts";
import { makeArticle } from "../made-articles.ts";

const DAM = makeArticle("The dam cost £4.2m to build. It rained on the hills all night.", { id: "dam" });
const OTHER = makeArticle("Nobody knew of the leak.", { id: "other" });
const BEFORE: Remembered = { article: "dam", until: "2026-03-04", words: null };

/** A check whose memory holds some things whatever is pasted, and what it was asked. */
function makeCheck(...remembered: readonly Remembered[]) {
	const asked: string[] = [];
	const recall: RecallEarlier = ({ text }) => {
		asked.push(text);
		return remembered;
	};
	return { check: createCheck(openArchive([DAM, OTHER]), recall), asked };
}

test.each([
	["The dam cost £2.4m to build.", "altered"],
	["Nobody has heard of the plan before", "not-found"],
])("createCheck() tells of %j, which is %s, where it was printed before", (text, kind) => {
	const { verdict, earlier } = makeCheck(BEFORE).check({ text });
	expect([verdict.kind, earlier]).toEqual([kind, [{ article: DAM, until: "2026-03-04", words: null }]]);
});

test.each([
	["what is printed now", "It rained on the hills all night"],
	["too few words", "The dam cost"],
])("createCheck() does not ask what was printed before of %s", (_, text) => {
	const { check, asked } = makeCheck(BEFORE);
	expect([check({ text }).earlier, asked]).toEqual([[], []]);
});

test("createCheck() tells nothing of the past of an article that is not there", () => {
	const { check } = makeCheck({ ...BEFORE, article: "withdrawn" });
	expect(check({ text: "The dam cost £2.4m to build." }).earlier).toEqual([]);
});

test("createCheck() tells only of the article that is asked for", () => {
	const { check } = makeCheck(BEFORE, { ...BEFORE, article: "other" });
	const { earlier } = check({ text: "The dam cost £2.4m to build.", article: "other" });
	expect(earlier.map(({ article }) => article.id)).toEqual(["other"]);
});

test("createCheck() does not call changed what an article prints still, whatever is remembered", () => {
	const { check } = makeCheck({ ...BEFORE, article: "other" });
	const { verdict, earlier } = check({ text: "Nobody knew of the leak", article: "dam" });
	expect([verdict.kind, earlier]).toEqual(["not-found", []]);
});
