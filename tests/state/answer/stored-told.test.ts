import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import type { Article } from "#src/core/article/article.ts";
import { createAsk } from "#src/core/ask.ts";
import { restoreAnswer } from "#src/state/answer/restore-answer.ts";
import { StoredAnswer, toStored } from "#src/state/answer/stored-answer.ts";
import { makeArticle } from "../../core/made-articles.ts";

const article = makeArticle("“It will rain,” said Ana Diaz.", { byline: "Cy Poe", published: "2024-05-03" });
const ask = createAsk(openArchive([article]));

function restore(stored: StoredAnswer, ...now: readonly Article[]) {
	const articles = new Map(now.map((it) => [it.id, it]));
	return restoreAnswer(stored, { articles, withdrawn: new Map(), isForgotten: () => false }, 0);
}

test.each([
	...["who wrote this?", "who is quoted?", "which articles do you have?", "help", "articles by Cy Pow"],
	"who is quoted in articles since 2024?",
])("restoreAnswer() gives back what was told to %j, and no word of it is stored", (question) => {
	const answer = ask({ question });
	const stored = JSON.stringify(toStored(answer));
	expect(stored).not.toMatch(/Cy Poe|Ana Diaz/);
	const read = StoredAnswer.parse(JSON.parse(stored));
	expect(restore(read, article)).toEqual({ kind: "found", answer, isWhole: true });
});

test("restoreAnswer() tells that an article is gone or says something else", () => {
	const stored = StoredAnswer.parse(JSON.parse(JSON.stringify(toStored(ask({ question: "who is quoted?" })))));
	expect(restore(stored)).toEqual({ kind: "article-gone", isOneOfSeveral: false });
	const changed = makeArticle("“It will snow,” said Ana Diaz.");
	expect(restore(stored, changed)).toEqual({ kind: "article-changed", isOneOfSeveral: false });
});
