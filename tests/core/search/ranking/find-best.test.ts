import fc from "fast-check";
import { expect, test } from "vitest";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import { parseQuery } from "#src/core/search/query/query.ts";
import { findBest } from "#src/core/search/ranking/find-best.ts";
import { planTerms } from "#src/core/search/ranking/plan-terms.ts";
import { makeArticle } from "../../made-articles.ts";

const WORDS = ["tank", "tanks", "base", "baseline", "army", "Hill", "lawyer", "attorney", "river", "the"];
const SENTENCE = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const QUOTED = SENTENCE.map((words) => `“Well, ${words},” Ann Hill said.`);
const ARTICLE = fc.record({
	headline: SENTENCE,
	text: fc.array(fc.oneof(SENTENCE, QUOTED), { minLength: 1, maxLength: 5 }).map((it) => it.join("\n\n")),
});

test("findBest() finds the same to the last digit, whichever terms are left", () => {
	const asked = fc.record({
		made: fc.array(ARTICLE, { minLength: 1, maxLength: 12 }),
		question: SENTENCE,
		left: fc.nat(),
		count: fc.integer({ min: 1, max: 4 }),
	});
	fc.assert(
		fc.property(asked, ({ made, question, left, count }) => {
			const index = indexArticles(made.map(({ text, headline }, id) => makeArticle(text, { id: `${id}`, headline })));
			const { allPassages: within } = index;
			const terms = planTerms(index, parseQuery(index, question));
			const isLeft = (at: number) => ((left >> at) & 1) === 1;
			const split = { whole: terms.filter((_, at) => !isLeft(at)), left: terms.filter((_, at) => isLeft(at)) };
			const all = findBest(index, terms, { within, count, split: { whole: terms, left: [] } });
			expect(findBest(index, terms, { within, count, split })).toEqual(all);
		}),
	);
});
