import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { checkPasted, createCheck } from "#src/core/check.ts";
import { makeArticle } from "./made-articles.ts";

const check = createCheck(
	openArchive([makeArticle("“The river rose by two metres,” said Ana Diaz. “The bridge is safe,” said Bob Hill.")]),
);

test.each([
	["did Ana Diaz say “The river rose by two metres”?", "exact", "Ana Diaz"],
	['did Bob Hill say "The river rose by two metres"', "another-speaker", "Bob Hill"],
	["who said “The river rose by three metres”?", "altered", null],
	["is “The river fell and the sun came out” right?", "not-found", null],
])("checkPasted() finds in %j a quotation that is %s", (question, verdict, speaker) => {
	expect(checkPasted(check, { question })).toMatchObject({ verdict: { kind: verdict }, speaker });
});

test("checkPasted() takes the speaker it is given for the one that the question names", () => {
	const question = "did Ana Diaz say “The river rose by two metres”?";
	expect(checkPasted(check, { question, speaker: "Bob Hill" })?.verdict.kind).toBe("another-speaker");
});

test.each(["who said the river rose?", "did Ana say “two metres”?", "“The river rose by two metres"])(
	"checkPasted() finds no quotation in %j",
	(question) => expect(checkPasted(check, { question })).toBeNull(),
);

test("checkPasted() takes the headline of an article of which somebody asks who is quoted for no quotation", () => {
	expect(checkPasted(check, { question: "who is quoted in “The river rose by two metres”?" })).toBeNull();
	expect(checkPasted(check, { question: "who is quoted saying “The river rose by two metres”?" })).not.toBeNull();
});
