import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readKept } from "#src/intake/kept/kept-draft.ts";
import { AddedLine } from "#src/terminal/articles/added-line.ts";
import { FULL, item, rss } from "../../intake/feed/feeds.ts";
import { LINKED, makePage } from "../../intake/page/made-page.ts";
import { wxr, wxrItem } from "../../intake/wordpress/exports.ts";
import { startServer } from "../../sources/stand-in-server.ts";
import { makeFolders, readJsonLines } from "./run-articles.ts";

const DATE = "<pubDate>Fri, 06 Mar 2026 17:00:00 +0000</pubDate>";

const keptIn = (data: string) =>
	readdirSync(join(data, "articles"), { recursive: true, encoding: "utf8" }).filter((name) =>
		name.endsWith(".article.json"),
	);

test("articles add keeps the articles of a file, tells what became of each, and knows them again", async () => {
	const { corpus, data, run } = makeFolders();
	const file = join(corpus, "export.xml");
	const post = (id: string, more = {}) =>
		wxrItem({ "wp:post_id": id, guid: `https://corran.example/?p=${id}`, ...more });
	const draft = post("9", { "wp:status": "draft" });
	writeFileSync(file, wxr(post("1"), post("2"), post("3"), draft));
	const first = await run(["add", file]);
	expect(first).toEqual({
		status: 0,
		stdout: `${file} (WordPress export): 3 added\n  passed over: 1 (“https://corran.example/?p=9”), for it is a draft\n`,
		stderr: "",
	});
	expect(keptIn(data)).toHaveLength(3);
	const changed = { "wp:post_modified_gmt": "2026-03-08 09:00:00", title: "Lamp and oil" };
	writeFileSync(file, wxr(post("1", changed), post("2"), post("3", { "wp:status": "trash" }), draft));
	const [line] = readJsonLines((await run(["add", file, "--json"])).stdout).map((it) => AddedLine.parse(it));
	expect(line).toEqual({
		...{ from: file, format: "WordPress export", problem: null },
		...{ added: 0, changed: 1, same: 1, older: 0, forgotten: 0, withdrawn: 1, withheld: 0 },
		passedOver: [{ reason: "is a draft", weight: "hidden", count: 1, examples: ["https://corran.example/?p=9"] }],
	});
	expect(keptIn(data)).toHaveLength(3);
});

test("articles add takes back what came from one file where another says that it is gone, or a draft", async () => {
	const { corpus, data, run } = makeFolders();
	const add = async (name: string, text: string) => {
		const file = join(corpus, name);
		writeFileSync(file, text);
		return (await run(["add", file])).stdout.split("): ")[1]?.split("\n")[0];
	};
	const post = (id: string, more = {}) =>
		wxrItem({ "wp:post_id": id, guid: `https://corran.example/?p=${id}`, ...more });
	expect(await add("march.xml", wxr(post("1"), post("2"), post("3")))).toBe("3 added");
	expect(await add("april.xml", wxr(post("1"), post("4")))).toBe("2 added");
	const later = [post("1", { "wp:status": "trash" }), post("2", { "wp:status": "draft" }), post("4")];
	expect(await add("may.xml", wxr(...later))).toBe("1 added, 1 withdrawn, 1 kept back");
	const states = keptIn(data).map((file) => {
		const { nativeId = "", draft } = readKept(readFileSync(join(data, "articles", file), "utf8")) ?? {};
		return `${nativeId.split("=")[1]} ${draft?.fields.state}`;
	});
	const usable = ["3 undefined", "4 undefined", "4 undefined"];
	expect(states.sort()).toEqual(["1 withdrawn", "1 withdrawn", "2 withheld", ...usable]);
});

test("articles add takes each of several by itself, and ends with 1 where nothing came of one", async () => {
	const { corpus, data, run } = makeFolders();
	const server = await startServer();
	onTestFinished(() => server.close());
	server.answer("/feed", (_, response) => response.end(rss(item(`<title>Lit</title>${DATE}`))));
	const markdown = join(corpus, "lamp.md");
	writeFileSync(markdown, "---\nheadline: Lamp\nexpires: 2999-01-01T00:00:00Z\n---\nIt is lit.\n");
	const feed = `${server.address}/feed`;
	const given = [markdown, feed, `${server.address}/none`, join(corpus, "none.xml"), "ftp://a.example/x"];
	const { status, stdout } = await run(["add", ...given, "--json"], { ALLOW_PRIVATE_HOSTS: "127.0.0.1" });
	expect(status).toBe(1);
	expect(readJsonLines(stdout).map((it) => AddedLine.parse(it))).toMatchObject([
		{ from: markdown, format: "Markdown", added: 1, problem: null },
		{ from: feed, format: "feed", added: 1, problem: null },
		{ format: null, added: 0, problem: "there is nothing at this address" },
		{ format: null, added: 0, problem: "there is no such file" },
		{
			format: null,
			problem: "addresses of the kind “ftp” are not read: give one that begins with https://, or a file",
		},
	]);
	expect(keptIn(data).map((name) => name.split("/")[0])).toEqual([
		...[expect.stringMatching(/^127\.0\.0\.1-/), expect.stringMatching(/^added-/)],
	]);
	expect((await run(["add", markdown])).status).toBe(0);
});

test("articles add keeps nothing of what is only a teaser, and says why", async () => {
	const { corpus, run } = makeFolders();
	const file = join(corpus, "feed.xml");
	writeFileSync(
		file,
		rss(`<item><guid>a1</guid><title>Lit</title><description>${FULL.slice(3, 60)}</description></item>`),
	);
	const { status, stdout } = await run(["add", file]);
	expect(status).toBe(1);
	expect(stdout).toContain(`${file} (feed): nothing came of it\n  passed over: `);
	expect(stdout).toContain("for it has only teasers");
});

test("articles forget erases what is kept of an article, and it is never kept again", async () => {
	const { corpus, data, run } = makeFolders();
	const file = join(corpus, "export.xml");
	writeFileSync(file, wxr(wxrItem({ guid: "https://corran.example/?p=11" }), wxrItem({ "wp:post_id": "12" })));
	expect((await run(["add", file])).stdout).toContain("2 added");
	const id = keptIn(data).map((name) => name.split("/")[1]?.replace(".article.json", ""))[0] ?? "";
	expect((await run(["forget", id, "--yes"])).status).toBe(0);
	expect(keptIn(data)).toHaveLength(1);
	const left = readdirSync(join(data, "articles"), { recursive: true, encoding: "utf8" });
	expect(left.filter((name) => name.includes(id))).toEqual([]);
	expect((await run(["add", file])).stdout).toContain("1 the same as before, 1 forgotten, and not kept");
	expect(keptIn(data)).toHaveLength(1);
	expect((await run(["forget", "../../news/export", "--yes"])).status).toBe(2);
});

test("articles add of an address where a page was takes back what came from it", async () => {
	const { data, run } = makeFolders();
	const server = await startServer();
	onTestFinished(() => server.close());
	const answer = (status: number, text = "") =>
		server.answer("/ferry", (_, response) => response.writeHead(status, { "content-type": "text/html" }).end(text));
	const add = async () => {
		const { status, stdout } = await run(["add", `${server.address}/ferry`], { ALLOW_PRIVATE_HOSTS: "127.0.0.1" });
		return [status, stdout.split("/ferry")[1]?.trim()];
	};
	const state = () => {
		const [file = ""] = keptIn(data);
		return readKept(readFileSync(join(data, "articles", file), "utf8"))?.draft.fields.state;
	};
	const page = makePage({ json: LINKED });
	answer(200, page);
	expect(await add()).toEqual([0, "(HTML page): 1 added"]);
	answer(404);
	expect(await add()).toMatchObject([
		1,
		expect.stringMatching(/^: 1 kept back\n.* any more \(404\), so nobody is told /),
	]);
	expect(state()).toBe("withheld");
	answer(200, page);
	expect(await add()).toEqual([0, "(HTML page): 1 changed"]);
	expect(state()).toBeUndefined();
	answer(410);
	expect(await add()).toMatchObject([
		1,
		expect.stringMatching(/^: 1 withdrawn\n.* is withdrawn: if it is there again/),
	]);
	expect(state()).toBe("withdrawn");
	expect(await add()).toMatchObject([1, expect.stringContaining("there is nothing at this address")]);
});

test("articles add of a page that is not found twice withdraws it; what came from a feed stays", async () => {
	const { data, run } = makeFolders();
	const server = await startServer();
	onTestFinished(() => server.close());
	const answer = (path: string, status: number, text = "") =>
		server.answer(path, (_, response) => response.writeHead(status).end(text));
	const add = async (path: string) =>
		(await run(["add", server.address + path], { ALLOW_PRIVATE_HOSTS: "127.0.0.1" })).stdout;
	answer("/ferry", 200, makePage({ json: LINKED }));
	answer("/feed", 200, rss(item(`<title>Lit</title>${DATE}`)));
	await add("/ferry");
	await add("/feed");
	for (const path of ["/ferry", "/feed"]) answer(path, 404);
	expect(await add("/ferry")).toContain("1 kept back");
	expect(await add("/ferry")).toContain("1 withdrawn");
	expect(await add("/feed")).toContain("any more (404), and what came from it before stays");
	const states = keptIn(data).map(
		(file) => readKept(readFileSync(join(data, "articles", file), "utf8"))?.draft.fields.state,
	);
	expect(states.sort()).toEqual(["withdrawn", undefined]);
});
