import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isUsable } from "#src/core/article/usable.ts";
import { parseArticle } from "#src/intake/parse-article.ts";

// Beside the project; only what is in them is told here, and none of their words.
const SAMPLES = "../shared/intake/samples";

type Expected = {
	readonly headline: string;
	/** None where the article was withdrawn. */
	readonly opening?: string;
	readonly fields: Record<string, unknown>;
	/** The instants by which nobody may be told of it, and by which everybody may. */
	readonly closed: readonly string[];
	readonly open: readonly string[];
};

const ROWS: readonly (readonly [file: string, expected: Expected])[] = [
	[
		"hugo-ferry.md",
		{
			headline: "c4a9b4edcb5d",
			opening: "371928e9ffb5",
			fields: { published: "2026-03-02T07:30:00Z", section: "Transport" },
			closed: ["2026-03-02T07:29:59Z"],
			open: ["2026-03-02T07:30:00Z"],
		},
	],
	[
		"hugo-results-embargoed.md",
		{
			headline: "84b051a02370",
			opening: "c2d0eb0b7649",
			fields: { published: "2026-08-19T16:00:00Z", embargo: "2026-08-20T08:30:00Z" },
			closed: ["2026-08-20T08:29:59Z", "2027-08-20T00:00:00Z"],
			open: ["2026-08-20T08:30:00Z", "2027-08-19T23:59:59Z"],
		},
	],
	[
		"jekyll-2026-03-05-harbour-dredging-cost.md",
		{
			headline: "995ddf0fd890",
			opening: "0b5f8a8cb268",
			fields: { published: "2026-03-05T06:00:00+00:00", updated: "2026-03-06T11:45:00+00:00", section: "business" },
			closed: [],
			open: ["2026-03-05T06:00:00Z"],
		},
	],
	[
		"11ty-bakery-withdrawn.md",
		{
			headline: "4a136782a687",
			fields: { withdrawn: "2026-03-07", published: "2026-03-06" },
			closed: ["2026-03-06T12:00:00Z", "2026-03-08T00:00:00Z"],
			open: [],
		},
	],
];

test.skipIf(!existsSync(SAMPLES)).each(ROWS)("parseArticle() reads the sample %s", (file, expected) => {
	const parsed = parseArticle(file, readFileSync(join(SAMPLES, file), "utf8"));
	if (parsed.kind !== "article") throw new Error(JSON.stringify(parsed));
	const { article } = parsed;
	expect(article).toMatchObject(expected.fields);
	expect(hash(article.headline)).toBe(expected.headline);
	if (expected.opening !== undefined)
		expect(hash(article.text.slice(0, article.paragraphs[0]?.end))).toBe(expected.opening);
	expect(article.text).not.toMatch(/[*_[\]{}<>]|^[#>-] /m);
	for (const instant of expected.closed)
		expect([instant, isUsable(article, Date.parse(instant))]).toEqual([instant, false]);
	for (const instant of expected.open)
		expect([instant, isUsable(article, Date.parse(instant))]).toEqual([instant, true]);
});

function hash(text: string): string {
	return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
