import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Delivered, Draft } from "#src/intake/draft.ts";
import { readKept } from "#src/intake/kept/kept-draft.ts";
import { folderOfSource, openKeptFolder } from "#src/sources/kept/kept-folder.ts";
import { takeDelivered } from "#src/sources/kept/take-delivered.ts";

let folder: string;

beforeEach(() => {
	folder = join(mkdtempSync(join(tmpdir(), "kept-")), "source");
});

afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

function draft(text: string, fields: Partial<Draft["fields"]> = {}): Draft {
	const body = { text, forms: [], leftOut: [], corrections: [], byline: null, dateline: null };
	return { nativeId: "urn:1", fields: { headline: "Ferry", ...fields }, origins: { headline: "title" }, body };
}

function take(part: Partial<Delivered>) {
	const parts = [{ drafts: [], gone: [], passedOver: [], ...part }];
	const taking = { family: "feed", from: "https://ledger.example/feed", raw: "<rss/>", now: "2026-03-04T10:00:00Z" };
	return takeDelivered(openKeptFolder(folder), parts, taking);
}

function kept() {
	const files = readdirSync(folder).sort();
	const [article = ""] = files.filter((name) => name.endsWith(".article.json"));
	return { files, article: readKept(readFileSync(join(folder, article), "utf8")) };
}

test("keeps an article and what it was made of, and leaves it as it is while nothing changed", () => {
	expect(take({ drafts: [{ ...draft("The ferry is back."), raw: "<item/>" }] })).toMatchObject({ changed: 1 });
	const { files, article } = kept();
	expect(files).toStrictEqual([
		expect.stringMatching(/^1-\w{6}\.article\.json$/),
		expect.stringMatching(/^1-\w{6}\.source$/),
	]);
	expect(article).toMatchObject({ family: "feed", nativeId: "urn:1", from: "https://ledger.example/feed" });
	expect(article?.draft).toStrictEqual(draft("The ferry is back."));
	expect(readFileSync(join(folder, files[1] ?? ""), "utf8")).toBe("<item/>");
	expect(take({ drafts: [draft("The ferry is back.")] })).toMatchObject({ changed: 0, articles: 1 });
});

test("takes a newer version, and no older one that comes late", () => {
	take({ drafts: [draft("Two.", { version: "2" })] });
	expect(take({ drafts: [draft("One.", { version: "1" })] }).changed).toBe(0);
	expect(kept().article?.draft.body.text).toBe("Two.");
	expect(take({ drafts: [draft("Three.", { version: "3" })] }).changed).toBe(1);
	expect(kept().article?.draft.body.text).toBe("Three.");
});

test("withdraws what its source says is gone, once, and knows nothing of what it never had", () => {
	take({ drafts: [draft("The ferry is back.")] });
	const gone = [{ nativeId: "urn:1", on: "2026-03-07T09:00:00Z" }];
	expect(take({ gone }).changed).toBe(1);
	expect(kept().article?.draft.fields).toMatchObject({ state: "withdrawn", withdrawn: "2026-03-07T09:00:00Z" });
	expect(take({ gone: [...gone, { nativeId: "urn:2", on: null }] }).changed).toBe(0);
	expect(openKeptFolder(folder).nativeIds()).toStrictEqual([]);
});

test("withholds what may be under embargo by words that cannot be read", () => {
	take({ drafts: [draft("The ferry is back.")] });
	const passedOver = [
		{ nativeId: "urn:1", headline: null, reason: "has an embargo of “soon”", weight: "closing" as const },
	];
	expect(take({ passedOver })).toMatchObject({ changed: 1, passedOver });
	expect(kept().article?.draft.fields.state).toBe("withheld");
});

test("names the folder of a source by its host, and tells two of one host apart", () => {
	const [one, other] = ["https://ledger.example/feed", "https://ledger.example/sport/feed"].map((it) =>
		folderOfSource("kept", it),
	);
	expect(one).toMatch(/^kept\/ledger\.example-[\da-f]{8}$/);
	expect(other).not.toBe(one);
});
