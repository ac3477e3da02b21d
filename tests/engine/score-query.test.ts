import { expect, test } from "vitest";
import { z } from "zod";
import { openArchive } from "#src/core/answer/archive.ts";
import { parseQuery, termsToSeek } from "#src/core/search/query/query.ts";
import { findBest } from "#src/core/search/ranking/find-best.ts";
import { planTerms } from "#src/core/search/ranking/plan-terms.ts";
import { documentsOf } from "#src/engine/documents/article-documents.ts";
import { scoreQuery } from "#src/engine/search/score-query.ts";
import { madeArticle } from "../engines/search/made-engine.ts";

const PLACES = ["Ashford", "Bexley", "Crowley"];
const ARTICLES = Array.from({ length: 9 }, (_, number) => {
	const place = PLACES[number % PLACES.length] ?? "";
	const paragraphs = [
		`The ferry to ${place} was stopped after ${number + 3} people complained about the harbour, the old harbour.`,
		`“The harbour of ${place} needs ${number}.5 boats,” said Ruth Stone, the mayor of ${place}.`,
		...(number % 2 === 0 ? ["Boats are built in Dunmore. Nobody complains of a ferry, a boat or a mayor there."] : []),
		`Omar Diaz denied that the ferry was sold. He said the quay of ${PLACES[(number + 1) % 3]} would reopen.`,
	];
	return madeArticle(`ferry-${number}`, paragraphs.join("\n\n"), { headline: `A boat for ${place}` });
});

const { index } = openArchive(ARTICLES);
const DOCUMENTS = ARTICLES.flatMap((article) => documentsOf(article).passages.map((it) => Passage(it)));

function Passage(document: object) {
	const Words = z.string().optional();
	const shape = { shares: z.record(z.string(), z.number()).optional(), speakers: z.array(z.string()).optional() };
	return z
		.object({ ...shape, before: Words, after: Words, around: Words, headline: Words })
		.loose()
		.parse(document);
}

type Document = ReturnType<typeof Passage>;

const Feature = z.object({ field: z.string(), boost: z.number(), saturation: z.object({ pivot: z.number() }) });
const Query = z.union([
	z.object({ rank_feature: Feature }),
	z.object({ dis_max: z.object({ queries: z.array(z.unknown()) }) }),
	z.object({
		constant_score: z.object({ boost: z.number(), filter: z.object({ term: z.record(z.string(), z.string()) }) }),
	}),
	z.object({ bool: z.object({ must: z.unknown().optional(), should: z.array(z.unknown()) }) }),
]);

/** What an engine scores a document by a query, by its documentation; 0 where it does not match. */
function scoreOf(document: Document, given: unknown): number {
	const query = Query.parse(given);
	const sum = (queries: readonly unknown[]) => queries.reduce((all: number, it) => all + scoreOf(document, it), 0);
	if ("rank_feature" in query) {
		const { field, boost, saturation } = query.rank_feature;
		const [of = "", term = ""] = field.split(".");
		const share = z.record(z.string(), z.number()).parse(document[of] ?? {})[term] ?? 0;
		return (boost * share) / (share + saturation.pivot);
	}
	if ("dis_max" in query) return Math.max(0, ...query.dis_max.queries.map((it) => scoreOf(document, it)));
	if ("constant_score" in query) {
		const [[field, term] = ["", ""]] = Object.entries(query.constant_score.filter.term);
		return String(document[field] ?? "")
			.split(" ")
			.includes(term)
			? query.constant_score.boost
			: 0;
	}
	const { must, should } = query.bool;
	if (must === undefined) return sum(should);
	const own = scoreOf(document, must);
	return own === 0 ? 0 : own + sum(should);
}

const QUESTIONS = [
	"What did Ruth Stone say about the harbour of Bexley?",
	"When will the quay of Crowley reopen?",
	"How many boats does Ashford need, 3.5 or 4.5?",
	"Who complained of mayors and their complaints?",
];

test.each(QUESTIONS)("an engine scores passages as the archive itself, or a little more: %s", (question) => {
	const query = parseQuery(index, question);
	const terms = termsToSeek(index, query);
	const { query: asked, leftOut } = scoreQuery(terms, { usable: [], meanLength: index.meanLength });
	const best = findBest(index, planTerms(index, query), { within: query.within, count: DOCUMENTS.length });
	expect(leftOut).toBe(0);
	expect(best.length).toBeGreaterThan(5);
	for (const { number, score } of best) {
		const told = scoreOf(DOCUMENTS[number] ?? Passage({}), asked);
		expect(told).toBeGreaterThanOrEqual(score * (1 - 1e-6));
		expect(told).toBeLessThan(score * 1.08);
	}
	const found = DOCUMENTS.filter((document) => scoreOf(document, asked) > 1e-3);
	expect(found).toHaveLength(best.length);
});

test("what is left out of a long question is no more than is told of it", () => {
	const words = Array.from({ length: 220 }, (_, at) => `word${at}`);
	const question = `${words.join(" ")} harbour ferry boats Bexley mayor`;
	const query = parseQuery(index, question);
	const { query: asked, leftOut } = scoreQuery(termsToSeek(index, query), { usable: [], meanLength: index.meanLength });
	expect(leftOut).toBeGreaterThan(0);
	expect((JSON.stringify(asked).match(/"(?:rank_feature|constant_score)"/g) ?? []).length).toBeLessThan(1024);
	const best = findBest(index, planTerms(index, query), { within: query.within, count: DOCUMENTS.length });
	for (const { number, score } of best.slice(0, 8))
		expect(scoreOf(DOCUMENTS[number] ?? Passage({}), asked) + leftOut).toBeGreaterThanOrEqual(score);
});
