import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "#src/core/search/index/analysis.ts";
import { termsOf } from "#src/core/search/terms/terms.ts";
import { makeArticle } from "../../made-articles.ts";
import { ARTICLES } from "./made-tables.ts";

test("analyse() tells the passages with their terms, who speaks in them, and the terms of the headline", () => {
	const text = "It rained in Lodz.\n\n“The dam held,” said Ana Diaz, the mayor. “It will hold,” she said.";
	const { passages, headline, speakers, quotations } = analyse(makeArticle(text, { headline: "Rain in Lodz" }));
	expect(headline).toEqual(termsOf("Rain in Lodz"));
	expect(passages.map(({ paragraph, start, end }) => [paragraph, text.slice(start, end)])).toEqual([
		[1, text.slice(0, 18)],
		[2, text.slice(20)],
	]);
	expect(passages[0]).toMatchObject({ terms: termsOf("rained Lodz"), starts: [3, 13], speakers: [] });
	const [name, description] = [termsOf("Ana Diaz"), termsOf("the mayor")];
	expect(passages[1]?.speakers).toEqual([...name, ...description, ...name, ...description]);
	expect(speakers).toEqual([{ name: "Ana Diaz", start: text.indexOf("Ana"), quotations: 2 }]);
	expect(quotations).toHaveLength(2);
});

test("a very long paragraph is cut between its sentences, and every quotation stands in one passage", () => {
	const sentence = "“The dam held in the rain of the night,” said Ana Diaz. ";
	const article = makeArticle(sentence.repeat(200).trim());
	const { passages, quotations } = analyse(article);
	expect(passages.length).toBeGreaterThan(4);
	expect(passages.every(({ start, end, paragraph }) => end - start <= 2400 && paragraph === 1)).toBe(true);
	const ends = new Set(article.paragraphs[0]?.sentences.map(({ end }) => end));
	expect(passages.every(({ end }) => ends.has(end))).toBe(true);
	const holding = quotations.map(
		({ content }) => passages.filter(({ start, end }) => content.start >= start && content.start < end).length,
	);
	expect(new Set(holding)).toEqual(new Set([1]));
});

test("an analysis is nothing but data, and its terms begin where it says", () => {
	fc.assert(
		fc.property(ARTICLES, (articles) => {
			for (const article of articles) {
				const analysis = analyse(article);
				expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
				for (const { terms, starts, end } of analysis.passages)
					terms.forEach((term, at) => {
						expect(termsOf(article.text.slice(starts[at], starts[at + 1] ?? end))).toEqual([term]);
					});
			}
		}),
	);
});
