import { expect, test } from "vitest";
import { findQuotations } from "#src/core/quotation/find-quotations.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { QuotationLine, toQuotationLine } from "#src/terminal/quotation-line.ts";
import { find, makeArticle } from "./made-answers.ts";

const article = makeArticle("“It will \u001brain,” said Ana Diaz, a farmer. She left.");
const quotation = {
	kind: "direct",
	stance: "said",
	paragraph: 1,
	content: find(article, "It will \u001brain,"),
	cue: find(article, "said"),
	source: find(article, "Ana Diaz"),
	speaker: { name: find(article, "Ana Diaz"), description: find(article, "a farmer") },
	evidence: { how: "inverted", meant: "name" },
} as const;

test("toQuotationLine() gives the object of the contract, control characters and all", () => {
	const line = toQuotationLine(article, quotation);
	expect(line).toEqual({
		article: "rain",
		paragraph: 1,
		kind: "direct",
		stance: "said",
		start: 1,
		end: 15,
		text: "It will \u001brain,",
		cue: { start: 17, end: 21, text: "said" },
		source: { start: 22, end: 30, text: "Ana Diaz" },
		speaker: { name: "Ana Diaz", description: "a farmer" },
	});
	expect(QuotationLine.parse(line)).toEqual(line);
});

test("toQuotationLine() gives null for what the article does not name", () => {
	const line = toQuotationLine(article, { ...quotation, cue: null, source: null, speaker: null });
	expect(line).toMatchObject({ cue: null, source: null, speaker: null });
	expect(QuotationLine.parse(line)).toEqual(line);
	const speaker = { ...quotation.speaker, description: null };
	expect(toQuotationLine(article, { ...quotation, speaker }).speaker).toEqual({ name: "Ana Diaz", description: null });
});

test("toQuotationLine() gives verbatim slices for all of corpus/", async () => {
	const { articles } = loadCorpus("corpus");
	for (const article of articles) {
		const lines = findQuotations(article).map((quotation) => toQuotationLine(article, quotation));
		expect(lines.length).toBeGreaterThan(0);
		for (const line of lines) {
			expect(QuotationLine.parse(line)).toEqual(line);
			for (const words of [line, line.cue, line.source])
				if (words) expect(words.text).toBe(article.text.slice(words.start, words.end));
		}
	}
});
