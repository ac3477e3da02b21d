import { expect, test } from "vitest";
import { chooseAnswers } from "#src/core/evidence/choose-sentence.ts";
import { readFrame } from "#src/core/question/frame/read-frame.ts";
import type { Mark } from "#src/core/reader/mark.ts";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import type { Passage } from "#src/core/search/index/passage.ts";
import { parseQuery } from "#src/core/search/query/query.ts";
import { rankPassages } from "#src/core/search/ranking/rank-passages.ts";
import { makeArticle } from "../made-articles.ts";

const TEXT = "The bridge at Sora, which is 300 metres long, was closed on Monday, since its cables had rusted.";
const index = indexArticles([makeArticle(TEXT)]);

/** What a reader says that marks some words and no others. */
function markOf(passage: Passage, words: string): Mark {
	const [start, end] = [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
	const marked = Array.from(TEXT.matchAll(/\w+/g), ({ index: at, 0: word }) => ({
		start: passage.start + at,
		end: passage.start + at + word.length,
		begins: at === start ? 9 : -9,
		ends: at + word.length === end ? 9 : -9,
	}));
	return { relevance: 5, nowhere: -9, words: marked };
}

function phraseOf(question: string, words: string | null): string | null {
	const asked = readFrame(question);
	const query = parseQuery(index, asked.searched);
	const hits = rankPassages(index, query, 5);
	const marks = words === null ? null : new Map(hits.map(({ passage }) => [passage, markOf(passage, words)]));
	const [best] = chooseAnswers(index, { query, hits, asked, marks });
	return best?.phrase ? TEXT.slice(best.phrase.start, best.phrase.end) : null;
}

test.each([
	["the bridge at Sora and its cables", "closed on Monday", "closed on Monday"],
	["Was the bridge at Sora closed?", "closed on Monday", "closed on Monday"],
	["When was the bridge closed?", "Monday", "Monday"],
	// What is looked for by its words alone, the sentence tells.
	["bridge Sora closed", "300 metres", null],
	["What happened to the bridge at Sora?", "300 metres", null],
	// Without a reader a sentence answers what asks for no type of phrase.
	["the bridge at Sora and its cables", null, null],
	["Was the bridge at Sora closed?", null, null],
])("chooseAnswers() answers “%s”, where “%s” is marked, by “%s”", (question, words, expected) => {
	expect(phraseOf(question, words)).toBe(expected);
});
