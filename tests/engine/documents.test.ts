import { expect, test } from "vitest";
import { splitParagraphs } from "#src/core/article/split-paragraphs.ts";
import { analyse } from "#src/core/search/index/analysis.ts";
import { TableBuilder } from "#src/core/search/index/tables/table-builder.ts";
import { documentsOf, hashOf, versionOf } from "#src/engine/documents/article-documents.ts";
import { addressTerm, articleDocument, passageDocument } from "#src/engine/documents/document-ids.ts";
import { standingOf } from "#src/engine/documents/standing.ts";
import { readStored, storeArticle } from "#src/engine/documents/stored-article.ts";
import { EngineError } from "#src/engine/engine-error.ts";

const TEXT = "“The dam holds,” said Ann Lee, the mayor.\n\nIt opened in 1950.";
const ARTICLE = { id: "dam", headline: "A dam", text: TEXT, paragraphs: splitParagraphs(TEXT) };

function analysed() {
	const analysis = analyse(ARTICLE);
	const builder = new TableBuilder();
	builder.add(analysis);
	return { article: ARTICLE, quotations: analysis.quotations, tables: builder.finish() };
}

test("an article is read as it was stored", () => {
	const stored = analysed();
	expect(readStored(storeArticle(stored))).toEqual(stored);
});

test("an article that another version stored is refused", () => {
	const stored = storeArticle(analysed());
	const tables = storeArticle({ ...analysed(), tables: { ...analysed().tables, terms: [] } }).tables.slice(0, 40);
	expect(() => readStored({ ...stored, tables })).toThrow();
	expect(() => readStored({ ...stored, words: "{}" })).toThrow();
	expect(new EngineError("x").name).toBe("EngineError");
});

test("documentsOf() gives our terms, who speaks, and by what a speaker may be called", () => {
	const { passages, article, terms, version } = documentsOf({ ...ARTICLE, published: "1970-01-02" });
	expect(version).toBe(86_400_000);
	expect(terms).toEqual(["dam", "hold", "said", "ann", "lee", "mayor", "open", "1950"].map(() => expect.any(String)));
	expect(passages).toEqual([
		expect.objectContaining({ article: "dam", number: 0, speakers: ["ann", "lee", "mayor"] }),
		expect.objectContaining({ article: "dam", number: 1, speakers: [] }),
	]);
	expect(article).toMatchObject({ passages: 2, headline: ["dam"], quoted: ["lee", "ann lee"], day: "1970-01-02" });
});

test.each([
	["nothing", {}, { usable: true, from: 0 }],
	["a state", { state: "withheld" }, { usable: false }],
	["a withdrawal", { withdrawn: "2026-01-01" }, { usable: false }],
	["an embargo", { embargo: "1970-01-01T00:00:05Z" }, { usable: true, from: 5000 }],
	["an embargo that nobody can read", { embargo: "soon" }, { usable: false }],
	["an expiry", { expires: "1970-01-01T00:00:05Z" }, { usable: true, until: 5000 }],
	["a byline and sections", { byline: "Zoë Ray", section: " News ", alsoIn: ["Sport"] }, { byline: ["zoe", "ray"] }],
] as const)("standingOf() reads %s", (_, fields, standing) => {
	expect(standingOf({ ...ARTICLE, ...fields })).toMatchObject(standing);
});

test("the newer of two versions has the higher number, and another text another hash", () => {
	const [older, newer] = ["2026-01-01", "2026-01-01T09:00:00Z"].map((updated) => versionOf({ updated }));
	expect(newer).toBeGreaterThan(older ?? Number.POSITIVE_INFINITY);
	expect(versionOf({ published: "1950-01-01" })).toBe(0);
	expect(hashOf(ARTICLE)).not.toBe(hashOf({ ...ARTICLE, headline: "Another" }));
});

test("an id that is too long for an engine is hashed", () => {
	expect(articleDocument("dam")).toBe("dam");
	const long = "ä".repeat(400);
	expect(articleDocument(long)).toMatch(/^sha256:[\da-f]{64}$/);
	expect(passageDocument(long, 12).length).toBeLessThan(512);
});

test("an article is found by its tidied address, however long that is", () => {
	const at = (url?: string) => documentsOf({ ...ARTICLE, url }).article;
	expect(at("https://news.example/dam/#top")).toMatchObject({ address: "https://news.example/dam" });
	expect(at()).not.toHaveProperty("address");
	const long = `https://news.example/${"é".repeat(40_000)}`;
	expect(at(`${long}/`)).toMatchObject({ address: addressTerm(long) });
	expect(addressTerm(long)).toMatch(/^sha256:[\da-f]{64}$/);
	expect(addressTerm(`${long}e`)).not.toBe(addressTerm(long));
});
