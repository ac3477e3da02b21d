import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import type { Article } from "#src/core/article/article.ts";
import { layFiles } from "./lay-files.ts";

// Beside the project: of each article only what is in it is told here, and none of its words.
const SAMPLES = "../shared/intake/samples/";

const FERRY = "c4a9b4ed, 5 paragraphs 18b3da29, 2026-03-02T07:30";
const LIBRARY_1 = "04b278f3, 2 paragraphs 0fe1560b, 2026-03-03T18:05";
const LIBRARY = "6530397b, 3 paragraphs 86cb363d, 2026-03-03T18:05, updated 2026-03-04T09:20";
const DREDGE_1 = "6339f189, 2 paragraphs 88f73376, 2026-03-05T06:00";
const DREDGE = "995ddf0f, 2 paragraphs 0350be57, 2026-03-05T06:00, updated 2026-03-06T11:45, 1 corrected";
const BAKERY_1 = "4a136782, 2 paragraphs aa820a0f, 2026-03-06T15:00";
const RESULTS = "84b051a0, 2 paragraphs bbc252ef";
const ENDS = "embargo 2026-08-20T08:30";
const NEWS = [FERRY, LIBRARY, DREDGE];

/** The facts of the articles in a file; the identities that it says are gone, or keeps back; what is passed over. */
type Row = {
	readonly articles?: readonly string[];
	readonly gone?: readonly string[];
	readonly closed?: readonly string[];
	readonly passedOver?: readonly string[];
};

const WIRE_BAKERY = "urn:newsml:ledger.example:20260302:104";

const ROWS: Readonly<Record<string, Row>> = {
	"11ty-bakery-withdrawn.md": {
		articles: ["4a136782, 1 paragraphs 4b70ec78, 2026-03-06, embargo 2026-03-06T12:00, withdrawn 2026-03-07"],
	},
	"arc-ans-delete-operation.json": { gone: ["Arc XP BAKERYGHIJKLMNOPQRSTUVWX26"] },
	"arc-ans.json": {
		articles: [
			"995ddf0f, 3 paragraphs 8656ca06, 2026-03-05T06:00, updated 2026-03-06T11:45, 1 corrected, " +
				"embargo 2026-03-06T11:45",
		],
	},
	"atom.xml": { articles: NEWS, gone: ["tag:ledger.example,2026:104"] },
	"feed.json": { articles: NEWS },
	"ghost.json": {
		articles: [...NEWS, `${RESULTS}, 2026-08-20T08:30, ${ENDS}`],
		closed: ["Ghost export 666666666666666666666668"],
		passedOver: ["is a draft"],
	},
	"guardian-capi.json": { articles: [DREDGE] },
	"hugo-ferry.md": { articles: [`${FERRY}, embargo 2026-03-02T07:30`] },
	"hugo-results-embargoed.md": {
		articles: [`${RESULTS}, 2026-08-19T16:00, ${ENDS}, expires 2027-08-20T00:00`],
	},
	"jekyll-2026-03-05-harbour-dredging-cost.md": { articles: [`${DREDGE}, embargo 2026-03-05T06:00`] },
	"newsml-g2/bakery.v2-canceled.xml": { gone: [WIRE_BAKERY] },
	"newsml-g2/dredge.v2-corrected.xml": { articles: [`${DREDGE}, version 2`] },
	"newsml-g2/ferry.xml": { articles: [`${FERRY}, version 1`] },
	"newsml-g2/library.v1.xml": { articles: [`${LIBRARY_1}, version 1`] },
	"newsml-g2/library.v2-updated.xml": { articles: [`${LIBRARY}, version 2`] },
	"newsml-g2/results-embargoed.xml": {
		articles: [`${RESULTS}, 2026-08-20T08:30, updated 2026-08-19T16:00, ${ENDS}, version 1`],
	},
	"ninjs/bakery.v1.json": { articles: [`${BAKERY_1}, version 1`] },
	"ninjs/bakery.v2-canceled.json": { gone: [WIRE_BAKERY] },
	"ninjs/dredge.v1.json": { articles: [`${DREDGE_1}, version 1`] },
	"ninjs/dredge.v2-corrected.json": { articles: [`${DREDGE}, version 2`] },
	"ninjs/library.v1.json": { articles: [`${LIBRARY_1}, version 1`] },
	"ninjs/library.v2-updated.json": { articles: [`${LIBRARY}, version 2`] },
	"ninjs/results-embargoed.ninjs-1.6.json": { articles: [`${RESULTS}, 2026-08-19T16:00, ${ENDS}, version 1`] },
	"nitf/bakery-canceled.xml": { gone: ["NITF ledger-104"] },
	"nitf/dredge-corrected.xml": { articles: [`${DREDGE}, version 2`] },
	"nitf/ferry.xml": { articles: [FERRY] },
	"nitf/results-embargoed.xml": { articles: [`${RESULTS}, 2026-08-20T08:30, ${ENDS}`] },
	"page-bakery-withdrawn.html": { gone: ["ledger.example/news/2026/quay-street-bakery"] },
	"page-dredge.html": { articles: [DREDGE] },
	"page-ferry.html": { articles: [FERRY] },
	"page-library.html": { articles: [LIBRARY] },
	"rss-content-encoded.xml": { articles: NEWS },
	"sitemap-news.xml": { passedOver: ["is of no format that is known"] },
	"superdesk-ninjs.json": { articles: [`${FERRY}, version 1`] },
	"wordpress-rest.json": { articles: NEWS },
	"wordpress.wxr.xml": {
		articles: [...NEWS, `${RESULTS}, 2026-08-20T08:30, ${ENDS}`],
		gone: ["ledger.example?p=104"],
		closed: ["ledger.example?p=107"],
		passedOver: ["is a page", "is an attachment", "is a draft"],
	},
};

const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 8);
const minute = (date: string) => (date.includes("T") ? new Date(date).toISOString().slice(0, 16) : date);

function factsOf(article: Article): string {
	const { headline, text, paragraphs, published = "", updated, corrections, embargo, expires, withdrawn } = article;
	return [
		...[hash(headline), `${paragraphs.length} paragraphs ${hash(text)}`, minute(published)],
		updated === undefined || updated === published ? [] : `updated ${minute(updated)}`,
		corrections === undefined ? [] : `${corrections.length} corrected`,
		embargo === undefined ? [] : `embargo ${minute(embargo)}`,
		expires === undefined ? [] : `expires ${minute(expires)}`,
		withdrawn === undefined ? [] : `withdrawn ${withdrawn}`,
		article.version === undefined ? [] : `version ${article.version}`,
	]
		.flat()
		.join(", ");
}

const read = (...names: readonly string[]) =>
	layFiles(Object.fromEntries(names.map((name) => [name, readFileSync(SAMPLES + name)])));

const LATER = "2026-03-10T00:00:00Z";

describe.runIf(existsSync(SAMPLES))("samples, as the shelf reads them", () => {
	const files = globSync("**/*.{md,xml,json,html}", { cwd: SAMPLES }).filter((name) => name !== "README.md");

	test("each is in the table", () => expect(Object.keys(ROWS).sort()).toEqual(files.sort()));

	test.each(Object.entries(ROWS))("%s", (name, { articles = [], gone = [], closed = [], passedOver = [] }) => {
		const laid = read(name);
		const aside = laid.aside.filter((it) => it.startsWith("Passed over"));
		expect({ ...laid, articles: laid.articles.map(factsOf), aside }).toMatchObject({
			...{ articles, gone, closed, faults: [] },
			aside: passedOver.map((reason) => `Passed over "${name}": it ${reason}`),
		});
		// The name of the file, or the last words of what the source calls it and digits of that.
		const own = name.endsWith(".md") ? basename(name, ".md") : null;
		for (const { id } of laid.articles)
			if (own === null) expect(id).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-[0-9a-f]{6}$/u);
			else expect(id).toBe(own);
		expect(new Set(laid.articles.map(({ id }) => id)).size).toBe(articles.length);
	});

	test.each(["ninjs/library.v1.json", "newsml-g2/library.v1.xml"])("%s is silent beside its second version", (name) => {
		const second = name.replace("v1", "v2-updated");
		expect(read(name).at(LATER).told.map(factsOf)).toEqual([`${LIBRARY_1}, version 1`]);
		const { articles, at } = read(name, second);
		expect(at(LATER).told.map(factsOf)).toEqual([`${LIBRARY}, version 2`]);
		expect(new Set(articles.map(({ id }) => id)).size).toBe(1);
	});

	test("a correction takes the place of what was wrong, whatever the format of each", () => {
		const { at } = read("ninjs/dredge.v1.json", "newsml-g2/dredge.v2-corrected.xml");
		expect(at(LATER).told.map(factsOf)).toEqual([`${DREDGE}, version 2`]);
	});

	test.each(["ninjs/bakery.v2-canceled.json", "newsml-g2/bakery.v2-canceled.xml"])("%s withdraws", (name) => {
		const { articles, at } = read("ninjs/bakery.v1.json", name);
		expect(at(LATER)).toEqual({ told: [], withdrawn: articles.map(({ id }) => id) });
	});

	test("atom.xml withdraws by its tombstone", () => {
		const before = `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><id>a</id><entry><title>Oven out</title>
			<id>tag:ledger.example,2026:104</id><published>2026-03-06T15:00:00Z</published>
			<updated>2026-03-06T15:00:00Z</updated>
			<content type="html">&lt;p&gt;The oven in the old mill went out on Friday, and nobody knows who let it.&lt;/p&gt;
			&lt;p&gt;“It was never out before,” said Ada Holt, who looked after it for thirty years.&lt;/p&gt;</content>
			</entry></feed>`;
		const laid = layFiles({ "before.xml": before });
		const [article] = laid.articles;
		expect(laid.at(LATER).told).toHaveLength(1);
		const { at } = layFiles({ "before.xml": before, "now.xml": readFileSync(`${SAMPLES}atom.xml`) });
		const { told, withdrawn } = at(LATER);
		expect([withdrawn, told.map(factsOf)]).toEqual([[article?.id], NEWS]);
	});

	test.each(Object.keys(ROWS).filter((name) => ROWS[name]?.articles?.some((facts) => facts.includes(ENDS))))(
		"%s tells nothing of its embargoed article before the instant",
		(name) => {
			const { articles, at } = read(name);
			const told = (instant: string) => at(instant).told.filter(({ headline }) => hash(headline) === "84b051a0");
			expect(articles.some(({ headline }) => hash(headline) === "84b051a0")).toBe(true);
			expect(told("2026-08-20T08:29:59Z")).toEqual([]);
			expect(told("2026-08-20T08:30:00Z")).toHaveLength(1);
		},
	);

	test("one story of many sources is one answer", () => {
		const sources = ["rss-content-encoded.xml", "wordpress.wxr.xml", "page-ferry.html", "superdesk-ninjs.json"];
		const { articles, at } = read(...sources);
		const ferries = articles.filter(({ headline }) => hash(headline) === "c4a9b4ed");
		expect(ferries.length).toBe(sources.length);
		expect(new Set(ferries.map(({ text }) => text)).size).toBe(1);
		const told = at(LATER).told.map(({ headline }) => hash(headline));
		expect(told.sort()).toEqual(["6530397b", "995ddf0f", "c4a9b4ed"]);
	});

	test("all of them together are each story once, and nothing of what was withdrawn", () => {
		const { at, faults } = read(...files);
		expect(faults).toEqual([]);
		// Arc's text of the dredging is another one.
		const told = at(LATER).told.map(({ headline }) => hash(headline));
		expect(told.sort()).toEqual(["6530397b", "995ddf0f", "995ddf0f", "c4a9b4ed"]);
		const later = at("2026-08-20T08:30:00Z").told.map(({ headline }) => hash(headline));
		expect(later.sort()).toEqual(["6530397b", "84b051a0", "995ddf0f", "995ddf0f", "c4a9b4ed"]);
	});

	test("nothing that is not for publication comes out", () => {
		const { all } = read(...files);
		expect(all).not.toMatch(/STRICTLY|KILL|CORRECTION:|NOT FOR PUBLICATION/);
	});
});
