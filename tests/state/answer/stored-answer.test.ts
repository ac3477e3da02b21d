import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { StoredAnswer, toStored } from "#src/state/answer/stored-answer.ts";
import { makeArticle } from "../../core/made-articles.ts";

const article = makeArticle("“It will rain,” said Ana Diaz, a farmer.");
const answer = createAsk(openArchive([article]))({ question: "who said it will rain?" });
const stored = JSON.stringify(toStored(answer));

test("toStored() holds no word of the article but those that the conversation needs", () => {
	expect(JSON.parse(stored).kind).toBe("answered");
	expect(stored).not.toContain("farmer");
});

test.each([
	['"kind":"answered"', '"kind":"other"'],
	['"paragraph":1', '"paragraph":0'],
	['"score":', '"points":'],
	['"stance":"said"', '"stance":"sung"'],
])("StoredAnswer refuses what another version may have written: %s as %s", (from, to) => {
	expect(StoredAnswer.safeParse(JSON.parse(stored)).success).toBe(true);
	expect(stored).toContain(from);
	expect(StoredAnswer.safeParse(JSON.parse(stored.replaceAll(from, to))).success).toBe(false);
});

test("StoredAnswer takes an answer of an archive of which a part did not answer", () => {
	const partial = { ...answer, searched: { ...answer.searched, isPartial: true as const } };
	expect(StoredAnswer.parse(JSON.parse(JSON.stringify(toStored(partial)))).searched.isPartial).toBe(true);
});
