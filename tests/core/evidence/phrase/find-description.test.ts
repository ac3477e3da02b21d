import { expect, test } from "vitest";
import { textOf } from "#src/core/article/article.ts";
import { chooseAnswers } from "#src/core/evidence/choose-sentence.ts";
import { readAskedPhrase } from "#src/core/evidence/phrase/asked-phrase.ts";
import { findDescription } from "#src/core/evidence/phrase/find-description.ts";
import { splitPhraseWords } from "#src/core/evidence/phrase/words/phrase-words.ts";
import { readFrame } from "#src/core/question/frame/read-frame.ts";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import { parseQuery } from "#src/core/search/query/query.ts";
import { rankPassages } from "#src/core/search/ranking/rank-passages.ts";
import { makeArticle } from "../../made-articles.ts";

function describe(text: string, question: string): string | null {
	const article = makeArticle(text);
	const query = parseQuery(indexArticles([article]), question);
	const weigh = { asked: query.rarity, rarityOf: () => 1 };
	const words = splitPhraseWords(article, { start: 0, end: text.length }, weigh);
	const { described } = readAskedPhrase(readFrame(question), query);
	const description = described && findDescription(words, described);
	return description ? textOf(article, description.span) : null;
}

test.each([
	["Rosa Alvarez, captain of the ferry, left.", "who is Rosa Alvarez", "captain of the ferry"],
	["Alvarez, now Norway’s chief pilot, left.", "who is Rosa Alvarez", "Norway’s chief pilot"],
	["Maria Alvarez, a dentist, left.", "who is Rosa Alvarez", null],
	["The crew and its leader Rosa Alvarez left.", "who is Rosa Alvarez", "its leader"],
	["They left after the fall of Rosa Alvarez’s firm.", "who is Rosa Alvarez", null],
	["The old ferry Rosa Alvarez sank.", "who is Rosa Alvarez", null],
	["Rosa Alvarez was dismissed in May.", "who is Rosa Alvarez", null],
	["The harbour group Blue Tide (BT) left.", "what is Blue Tide", "harbour group"],
])("findDescription() finds in “%s” for “%s” the words “%s”", (text, question, expected) => {
	expect(describe(text, question)).toBe(expected);
});

const FERRY = "The crew and its leader Rosa Alvarez left.\n\nAlvarez, now Norway’s chief pilot, came back in May.";

test.each([
	[FERRY, "who is Rosa Alvarez", "Norway’s chief pilot"],
	["After the fall of Rosa Alvarez’s firm the crew left.", "who is Rosa Alvarez", 0],
])("chooseAnswers() in “%s” answers “%s” by “%s”", (text, question, expected) => {
	const index = indexArticles([makeArticle(text)]);
	const query = parseQuery(index, question);
	const hits = rankPassages(index, query, 20);
	const [best] = chooseAnswers(index, { query, hits, asked: readFrame(question) });
	if (typeof expected === "number") expect(best?.certainty).toBe(expected);
	else expect(best?.phrase && textOf(best.hit.passage.article, best.phrase)).toBe(expected);
});
