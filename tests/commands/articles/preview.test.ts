import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { PreviewLine } from "#src/terminal/articles/preview-line.ts";
import { atom, FULL, rss } from "../../intake/feed/feeds.ts";
import { wxr, wxrItem } from "../../intake/wordpress/exports.ts";
import { startServer } from "../../sources/stand-in-server.ts";
import { makeFolders, readJsonLines } from "./run-articles.ts";

const BODY =
	"<h2>On the quay</h2><p>The lamp was lit again, its keeper said, after a night of work by three people.</p>" +
	"<blockquote>We had the oil and we had the patience, and that was all we had.</blockquote>" +
	"<figure><figcaption>The lamp at night.</figcaption></figure><p>A boat left at seven for the outer isles.</p>";

function write(folder: string, name: string, text: string): string {
	const file = join(folder, name);
	writeFileSync(file, text);
	return file;
}

function makeExport(posts: number): string {
	const items = Array.from({ length: posts }, (_, at) =>
		wxrItem({ "wp:post_id": String(at + 1), title: `Lamp ${at + 1}`, guid: `https://corran.example/?p=${at + 1}` }),
	);
	return wxr(...items, wxrItem({ "wp:post_id": "90", "wp:status": "draft" }), wxrItem({ "wp:post_type": "page" }));
}

test("articles preview shows each field with where it stands, the paragraphs, and what was left out", async () => {
	const { corpus, data, run } = makeFolders();
	const file = write(corpus, "export.xml", wxr(wxrItem({ "content:encoded": BODY, title: "Lamp" })));
	const { status, stdout, stderr } = await run(["preview", file]);
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	expect(stdout).toContain("(WordPress export)\n   state now: usable\n   headline (title): Lamp\n");
	expect(stdout).toContain("   byline (dc:creator): Ada Moss\n");
	expect(stdout).toContain("   published (wp:post_date_gmt): 2026-03-06T17:00:00Z\n");
	expect(stdout).toContain(
		"   1  [heading] On the quay\n" +
			"   2  The lamp was lit again, its keeper said, after a night of work by three people.\n" +
			"   3  [block quote] We had the oil and we had the patience, and that was all we had.\n   4  A boat left at",
	);
	expect(stdout).toContain("   Left out:\n      “The lamp at night.” is a caption\n");
	expect(stdout).toContain(`${file} (WordPress export): 1 article\n`);
	// It writes nothing.
	expect(existsSync(data)).toBe(false);
});

test("articles preview shows the first few of many, and the next where it is asked to", async () => {
	const { corpus, run } = makeFolders();
	const file = write(corpus, "export.xml", makeExport(25));
	const first = await run(["preview", file]);
	expect(first.stdout.match(/headline \(title\): .*/g)).toEqual([1, 2, 3].map((at) => `headline (title): Lamp ${at}`));
	expect(first.stdout).toContain(": 25 articles\nnot shown: 22 more; --from 4 shows the next\n");
	expect(first.stdout).toContain("passed over: 1 (“90”), for it is a draft\n");
	const next = await run(["preview", file, "--from", "25", "--limit", "9"]);
	expect(next.stdout).toMatch(/^25\. .*\n.*\n.*Lamp 25\n/);
	expect(next.stdout).toContain("not shown: 24 more\n");
	const beyond = await run(["preview", file, "--from", "99"]);
	expect(beyond).toMatchObject({ status: 2, stdout: expect.stringContaining(": 25 articles\n") });
	expect(beyond.stderr).toContain(`Cannot preview "${file}" from 99: there are 25 articles in it`);
	const empty = await run(["preview", write(corpus, "empty.xml", rss("")), "--json"]);
	expect(empty).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("there is nothing in it") });
	const lines = readJsonLines((await run(["preview", file, "--json"])).stdout).map((it) => PreviewLine.parse(it));
	expect(lines.map(({ kind }) => kind)).toEqual([...Array(25).fill("article"), "passed-over", "passed-over"]);
});

test("articles preview tells what an embargo, a state and a withdrawal mean now", async () => {
	const { corpus, run } = makeFolders();
	const future = { "wp:status": "future", "wp:post_date_gmt": "2999-03-06 17:00:00" };
	const lines = async (name: string, text: string) =>
		readJsonLines((await run(["preview", write(corpus, name, text), "--json"])).stdout).map((it) =>
			PreviewLine.parse(it),
		);
	expect(await lines("a.xml", wxr(wxrItem(future)))).toMatchObject([
		{ kind: "article", state: "embargoed", instant: "2999-03-06T17:00:00Z" },
	]);
	expect(await lines("a.md", "---\nheadline: Lamp\nstate: withheld\n---\nIt is lit.\n")).toMatchObject([
		{ kind: "article", format: "Markdown", id: expect.stringMatching(/^a-/), state: "withheld" },
	]);
	const deleted = atom('<at:deleted-entry ref="tag:a" when="2026-03-07T09:00:00Z"/>');
	expect(await lines("b.xml", deleted)).toEqual([{ kind: "gone", nativeId: "tag:a", on: "2026-03-07T09:00:00Z" }]);
	expect((await run(["preview", join(corpus, "a.xml")])).stdout).toMatch(
		/embargoed until .*: nobody is told of it before/,
	);
});

test("articles preview reads Markdown and plain text, with the names that their fields have", async () => {
	const { corpus, run } = makeFolders();
	const file = write(
		corpus,
		"lamp.md",
		"---\ntitle: Lamp\nauthor: Ada Moss\ndate: 2026-03-06\n---\n## Quay\n\nIt is *lit*.\n",
	);
	const { stdout } = await run(["preview", file]);
	expect(stdout).toContain("   headline (title): Lamp\n   byline (author): Ada Moss\n");
	expect(stdout).toContain("   1  [heading] Quay\n   2  It is lit.\n");
	const bad = await run(["preview", write(corpus, "bad.md", "---\nheadline: Lamp\nembargo: soon\n---\nIt is lit.\n")]);
	expect(bad.stdout).toMatch(/0 articles\npassed over: 1 \(“bad”\), for it cannot be read: line 3: embargo /);
	expect((await run(["preview", write(corpus, "a.txt", "Lamp\n\nIt is lit.\n")])).stdout).toContain("(plain text)");
});

test("articles preview asks an address that may be asked, and shows no password", async () => {
	const { run } = makeFolders();
	const server = await startServer();
	onTestFinished(() => server.close());
	const content = `<content type="html"><![CDATA[${FULL}]]></content>`;
	server.answer("/feed", (_, response) =>
		response.end(atom(`<entry><id>tag:a</id><title>Lit</title>${content}</entry>`)),
	);
	const address = `${server.address.replace("//", "//ann:hidden@")}/feed`;
	const refused = await run(["preview", address]);
	expect(refused).toMatchObject({ status: 1, stdout: "" });
	expect(refused.stderr).toContain("allow it by ALLOW_PRIVATE_HOSTS where it is meant");
	expect(server.asked).toHaveLength(0);
	const shown = await run(["preview", address], { ALLOW_PRIVATE_HOSTS: "127.0.0.1" });
	expect(shown.stdout).toContain(`${server.address}/feed (feed): 1 article\n`);
	expect(refused.stderr + shown.stdout + shown.stderr).not.toContain("hidden");
});

test("articles preview says in one line what is wrong", async () => {
	const { corpus, run } = makeFolders();
	const known = "WordPress export, feed, NewsML-G2";
	for (const [words, status, line] of [
		[[write(corpus, "a.bin", "nothing")], 1, known],
		[[join(corpus, "none.xml")], 1, "there is no such file"],
		[[corpus], 1, "it is a folder: name the files in it"],
		[["a.xml", "--limit", "none"], 2, "--limit needs a whole number, from 1"],
	] as const) {
		const { stderr, ...run_ } = await run(["preview", ...words]);
		expect(run_).toEqual({ status, stdout: "" });
		expect(stderr).toContain(line);
		expect(stderr.trim().split("\n")).toHaveLength(1);
	}
});
