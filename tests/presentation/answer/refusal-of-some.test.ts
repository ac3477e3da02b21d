import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import type { Asked } from "#src/core/question/asked.ts";
import { explainRefusal, listUnknownWords } from "#src/presentation/answer/refusal.ts";
import { makeArticle } from "../../core/made-articles.ts";

const ask = createAsk(
	openArchive([
		makeArticle("The ferry left at dawn. The pier is old.", { id: "ferry", section: "Transport" }),
		makeArticle("The library stays open until autumn.", { id: "library", section: "Culture" }),
	]),
);

test.each<[Omit<Asked, "question">, string, string]>([
	[{}, "The articles do not answer this.", "Found nowhere: “paid”, “zebra”"],
	[
		{ section: "Transport" },
		"These articles do not answer this.",
		"Found in none of these: “paid”, “zebra”, “library”",
	],
	[{ section: "Culture" }, "These articles do not answer this.", "Found in none of these: “paid”, “zebra”, “ferry”"],
])("a no of articles narrowed by %j says no more than of these", (narrowed, refusal, unknown) => {
	const answer = ask({ ...narrowed, question: "who paid for the zebra of the ferry library?" });
	if (answer.kind !== "not-found") throw new Error(`Cannot refuse: ${answer.kind}`);
	expect(explainRefusal(answer, (it) => it)).toBe(refusal);
	expect(listUnknownWords(answer, (it) => it)).toBe(unknown);
});

test("that nothing matches is said of the articles that were searched", () => {
	const tell = (asked: Asked) => {
		const answer = ask(asked);
		return answer.kind === "not-found" ? explainRefusal(answer, (it) => it) : null;
	};
	expect(tell({ question: "xylophone" })).toBe("Nothing in the articles matches this question.");
	expect(tell({ question: "ferry", section: "Culture" })).toBe("Nothing in these articles matches this question.");
});
