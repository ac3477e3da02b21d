import fc from "fast-check";
import { expect, test } from "vitest";
import { PassageIndex } from "#src/core/search/index/passage-index.ts";
import { makeArticle } from "../../made-articles.ts";

test("buildPostingTable() gives the postings that MiniSearch has", () => {
	const word = fc.constantFrom("tank", "base", "bases", "north", "2016");
	const paragraph = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
	fc.assert(
		fc.property(fc.array(paragraph, { maxLength: 6 }), (paragraphs) => {
			const index = new PassageIndex([makeArticle(paragraphs.join("\n\n"))]);
			const { passages, frequencies } = index.postings;
			for (const [term, id] of index.tokens.vocabulary) {
				const { from, to } = index.stretchOf(id, index.allPassages);
				const found = Array.from({ length: to - from }, (_, i) => [passages[from + i], frequencies[from + i]]);
				expect(found).toEqual([...index.postingsOf(term)]);
			}
		}),
	);
});
