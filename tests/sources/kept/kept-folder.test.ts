import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Delivered, Draft } from "#src/intake/draft.ts";
import { readKept } from "#src/intake/kept/kept-draft.ts";
import { folderOfFile, folderOfSource } from "#src/sources/kept/folder-of-source.ts";
import { openKeptFolder } from "#src/sources/kept/kept-folder.ts";
import { newsOf, takeDelivered } from "#src/sources/kept/take-delivered.ts";

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
	const source = { family: "feed", from: "https://ledger.example/feed", raw: () => "<rss/>" };
	return takeDelivered(openKeptFolder(folder), parts, { ...source, now: "2026-03-04T10:00:00Z" });
}

const changesOf = (taken: ReturnType<typeof take>) => newsOf(taken.counts);

function kept() {
	const files = readdirSync(folder).sort();
	const [article = ""] = files.filter((name) => name.endsWith(".article.json"));
	return { files, article: readKept(readFileSync(join(folder, article), "utf8")) };
}

test("keeps an article and what it was made of, and leaves it as it is while nothing changed", () => {
	expect(take({ drafts: [{ ...draft("The ferry is back."), raw: "<item/>" }] }).counts).toMatchObject({ added: 1 });
	const { files, article } = kept();
	expect(files).toStrictEqual([
		expect.stringMatching(/^1-\w{6}\.article\.json$/),
		expect.stringMatching(/^1-\w{6}\.source$/),
	]);
	expect(article).toMatchObject({ family: "feed", nativeId: "urn:1", from: "https://ledger.example/feed" });
	expect(article?.draft).toStrictEqual(draft("The ferry is back."));
	expect(readFileSync(join(folder, files[1] ?? ""), "utf8")).toBe("<item/>");
	expect(take({ drafts: [draft("The ferry is back.")] }).counts).toMatchObject({ added: 0, changed: 0, same: 1 });
	expect(openKeptFolder(folder).rawOf({ family: "feed", nativeId: "urn:1" })).toBe("<item/>");
});

test("takes a newer version, and no older one that comes late", () => {
	take({ drafts: [draft("Two.", { version: "2" })] });
	expect(take({ drafts: [draft("One.", { version: "1" })] }).counts).toMatchObject({ older: 1, changed: 0 });
	expect(kept().article?.draft.body.text).toBe("Two.");
	expect(take({ drafts: [draft("Three.", { version: "3" })] }).counts.changed).toBe(1);
	expect(kept().article?.draft.body.text).toBe("Three.");
});

test("withdraws what its source says is gone, once, and knows nothing of what it never had", () => {
	take({ drafts: [draft("The ferry is back.")] });
	const gone = [{ nativeId: "urn:1", on: "2026-03-07T09:00:00Z" }];
	expect(take({ gone }).counts.withdrawn).toBe(1);
	expect(kept().article?.draft.fields).toMatchObject({ state: "withdrawn", withdrawn: "2026-03-07T09:00:00Z" });
	expect(changesOf(take({ gone: [...gone, { nativeId: "urn:2", on: null }] }))).toBe(0);
	expect(openKeptFolder(folder).nativeIds()).toStrictEqual([]);
});

test("withholds what may be under embargo by words that cannot be read", () => {
	take({ drafts: [draft("The ferry is back.")] });
	const passedOver = [
		{ nativeId: "urn:1", headline: null, reason: "has an embargo of “soon”", weight: "closing" as const },
	];
	expect(take({ passedOver })).toMatchObject({ counts: { withheld: 1 }, passedOver });
	expect(kept().article?.draft.fields.state).toBe("withheld");
});

test("names the folder of a source by its host, and tells two of one host apart", () => {
	const [one, other] = ["https://ledger.example/feed", "https://ledger.example/sport/feed"].map((it) =>
		folderOfSource("kept", it),
	);
	expect(one).toMatch(/^kept\/ledger\.example-[\da-f]{8}$/);
	expect(other).not.toBe(one);
});

test("knows an article again in whatever order its fields are, and through a scheme that changed", () => {
	const one = {
		...draft("The ferry is back.", { url: "https://ledger.example/1", byline: "Ann Lee" }),
		nativeId: "http://a.example/1",
	};
	const { headline, url, byline } = one.fields;
	take({ drafts: [one] });
	const again = { ...one, nativeId: "https://www.a.example/1/", fields: { byline, url, headline, section: undefined } };
	expect(take({ drafts: [again] }).counts).toMatchObject({ added: 0, changed: 0, same: 1 });
});

test("keeps what an article says of its expiry, and whose place it takes", () => {
	const expires = "2026-04-01T00:00:00Z";
	take({ drafts: [{ ...draft("The ferry is back.", { expires }), evolvedFrom: "urn:0" }] });
	expect(kept().article?.draft).toMatchObject({ evolvedFrom: "urn:0", fields: { expires } });
});

test("names the folder of a source whatever its password is, and that of a file by its path", () => {
	const [bare, ...others] = ["https://", "https://ann:one@", "https://ann:two@"].map((it) =>
		folderOfSource("kept", `${it}ledger.example/feed`),
	);
	expect(others).toStrictEqual([bare, bare]);
	expect(folderOfFile("kept", "news/../export.xml")).toBe(folderOfFile("kept", "export.xml"));
	expect(folderOfFile("kept", "export.xml")).toMatch(/^kept\/added-[\da-f]{8}$/);
});
