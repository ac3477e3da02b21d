import { readFileSync } from "node:fs";
import fc from "fast-check";
import MiniSearch, { type SearchOptions } from "minisearch";
import { expect, test } from "vitest";
import type { Article } from "#src/core/article/article.ts";
import { analyse } from "#src/core/search/index/analysis.ts";
import { SearchableTables } from "#src/core/search/index/searchable-tables.ts";
import { oneSegment } from "#src/core/search/index/segments/segments.ts";
import { termsOf } from "#src/core/search/terms/terms.ts";
import { makeArticle } from "../../made-articles.ts";
import { ARTICLES, makeTables } from "./made-tables.ts";

type Document = { readonly id: number; readonly text: string; readonly speakers: string };

/** MiniSearch itself, to which every passage is added. */
function fillByAdding(articles: readonly Article[]): MiniSearch<Document> {
	const added = new MiniSearch<Document>({
		fields: ["text", "speakers"],
		tokenize: (terms) => (terms === "" ? [] : terms.split(" ")),
		processTerm: (term) => term,
		searchOptions: { tokenize: termsOf },
	});
	const passages = articles.flatMap((article) => analyse(article).passages);
	added.addAll(
		passages.map(({ terms, speakers }, id) => ({ id, text: terms.join(" "), speakers: speakers.join(" ") })),
	);
	return added;
}

const OPTIONS: readonly SearchOptions[] = [
	{},
	{ fields: ["text"] },
	{ combineWith: "AND" },
	{ boost: { speakers: 2 } },
];
const QUERIES = ["tank", "Ana Diaz", "the base in the north", "lodz 2016 rose", "nothing", "hill held mayor"];

test("search() gives what MiniSearch gives to which every passage was added", () => {
	fc.assert(
		fc.property(ARTICLES, fc.constantFrom(...QUERIES), (articles, query) => {
			const [tables, added] = [new SearchableTables(oneSegment(makeTables(articles))), fillByAdding(articles)];
			for (const options of OPTIONS) expect(tables.search(query, options)).toEqual(added.search(query, options));
			expect(tables.search(MiniSearch.wildcard)).toEqual(added.search(MiniSearch.wildcard));
		}),
	);
});

test("search() also finds by beginnings and by other spellings", () => {
	fc.assert(
		fc.property(ARTICLES, fc.constantFrom("inter", "bast", "Ann Dias", "tnak norht"), (articles, query) => {
			const [tables, added] = [new SearchableTables(oneSegment(makeTables(articles))), fillByAdding(articles)];
			for (const options of [{ prefix: true }, { fuzzy: 0.4 }, { prefix: true, fuzzy: 1 }]) {
				const [ours, theirs] = [tables, added].map((index) =>
					index
						.search(query, options)
						.map(({ id, score, terms }) => ({ id, score: score.toFixed(9), terms: terms.toSorted() }))
						.sort((a, b) => a.id - b.id),
				);
				expect(ours).toEqual(theirs);
			}
		}),
	);
});

test("all that MiniSearch keeps is what adding would have kept", () => {
	fc.assert(
		fc.property(ARTICLES, (articles) => {
			const [tables, added] = [new SearchableTables(oneSegment(makeTables(articles))), fillByAdding(articles)];
			const [ours, theirs] = [tables.toJSON(), added.toJSON()];
			const sorted = (index: typeof ours.index) => index.toSorted(([a], [b]) => (a < b ? -1 : 1));
			expect({ ...ours, index: sorted(ours.index) }).toEqual({ ...theirs, index: sorted(theirs.index) });
			expect([tables.documentCount, tables.termCount]).toEqual([added.documentCount, added.termCount]);
			expect([tables.has(0), tables.has(-1)]).toEqual([added.has(0), added.has(-1)]);
		}),
	);
});

test("a term that stands more often in a passage than the tables count is counted", () => {
	const articles = [makeArticle(`${"tank ".repeat(300)}base.`)];
	const tables = new SearchableTables(oneSegment(makeTables(articles)));
	expect(tables.search("tank base")).toEqual(fillByAdding(articles).search("tank base"));
});

// The protected fields that SearchableTables fills are those of this version: read its code before it is raised.
test("MiniSearch is of the version whose fields are filled", () => {
	expect(JSON.parse(readFileSync("package.json", "utf8")).dependencies.minisearch).toBe("7.2.0");
	expect(JSON.parse(readFileSync("node_modules/minisearch/package.json", "utf8")).version).toBe("7.2.0");
});
