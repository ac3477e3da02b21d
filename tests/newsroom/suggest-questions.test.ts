import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import type { Article } from "#src/core/article/article.ts";
import { createAsk } from "#src/core/ask.ts";
import { createDirectory } from "#src/core/directory/directory.ts";
import { createSuggestions } from "#src/newsroom/suggest-questions.ts";
import { makeArticle } from "../core/made-articles.ts";

function open(articles: readonly Article[]) {
	const archive = openArchive(articles);
	return { archive, ask: createAsk(archive), directory: createDirectory(archive.index) };
}

const OLD = makeArticle("“The old dam has to be mended,” said Ben Ode.", { id: "dam", published: "2024-05-01" });
const NEW = makeArticle("“It rained for many days,” said Ana Diaz, a farmer.", { id: "rain", published: "2024-06-01" });
const MUTE = makeArticle("Nobody spoke.", { id: "mute", published: "2024-07-01" });

test("createSuggestions() asks for the words of the newest articles, which these answer", () => {
	const newsroom = open([OLD, NEW, MUTE]);
	const questions = createSuggestions(newsroom)();
	expect(questions).toEqual([
		"Who said “It rained for many days”?",
		"What did Ana Diaz say?",
		"Who said “The old dam has to be mended”?",
		"What did Ben Ode say?",
	]);
	expect(questions.map((question) => newsroom.ask({ question }).kind)).toEqual(Array(4).fill("answered"));
});

test("createSuggestions() finds them once for each archive", () => {
	let looked = 0;
	let current = open([OLD]);
	const suggest = createSuggestions({
		get archive() {
			return current.archive;
		},
		get directory() {
			looked++;
			return current.directory;
		},
	});
	expect(suggest()).toEqual(suggest());
	expect(looked).toBe(1);
	current = open([MUTE]);
	expect(suggest()).toEqual([]);
	expect(looked).toBe(2);
});
