import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { examineArticles } from "#src/program/doctor/examine-articles.ts";
import { examineDisk, judgeRoom } from "#src/program/doctor/examine-disk.ts";
import { examineEngine } from "#src/program/doctor/examine-engine.ts";
import { examineReader } from "#src/program/doctor/examine-reader.ts";
import { examineSources } from "#src/program/doctor/examine-sources.ts";
import { examineVersions } from "#src/program/doctor/examine-versions.ts";
import { readConfig } from "#src/settings/config.ts";
import { openState } from "#src/state/open-state.ts";
import { atom, FULL } from "../../intake/feed/feeds.ts";
import { startServer } from "../../sources/stand-in-server.ts";

let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "doctor-"));
	writeFileSync(join(folder, "file"), "");
});

afterAll(() => rmSync(folder, { recursive: true }));

function configOf(variables: Readonly<Record<string, string>>) {
	const read = readConfig({ DATA_DIR: join(folder, "data"), ...variables });
	if (read.kind === "faults") throw new Error(read.faults.join("; "));
	return read.config;
}

test("examineDisk() finds a folder that can be written, and a state that is sound", async () => {
	const sound = join(folder, "sound");
	await openState(join(sound, "state.sqlite")).close();
	expect((await examineDisk(sound)).map(({ ok, says }) => `${ok} ${says}`)).toEqual([
		"true DATA_DIR can be written",
		expect.stringMatching(/^true [\d,]+ MB are free in DATA_DIR$/),
		"true state.sqlite is sound",
	]);
});

test("examineDisk() says what to do about a folder that is a file, and a state that is damaged", async () => {
	expect((await examineDisk(join(folder, "file", "in"))).map(({ ok, says }) => `${ok} ${says}`)).toEqual([
		`false DATA_DIR "${join(folder, "file", "in")}": it is a file, or within one: move that away, or choose another`,
	]);
	const damaged = join(folder, "damaged");
	mkdirSync(damaged);
	writeFileSync(join(damaged, "state.sqlite"), "no database ".repeat(1_000));
	expect((await examineDisk(damaged)).at(-1)).toEqual({
		subject: "disk",
		ok: false,
		says: expect.stringMatching(/file is not a database: put a copy of it back, or stop the program and move it away$/),
	});
});

test("judgeRoom() wants 200 MB", () => {
	expect(judgeRoom("data", 200_000_000).ok).toBe(true);
	expect(judgeRoom("data", 199_999_999)).toEqual({
		subject: "disk",
		ok: false,
		says: "only 199 MB are free in DATA_DIR: make room, 200 MB at least",
	});
});

test("examineArticles() counts those that load, and tells of those that do not", async () => {
	const corpus = join(folder, "corpus");
	mkdirSync(corpus);
	for (const name of ["a", "b", "c", "d", "e", "f"])
		writeFileSync(join(corpus, `${name}.md`), "---\nheadline: [\n---\n");
	writeFileSync(join(corpus, "good.md"), "---\nheadline: It rained\npublished: 2026-03-04\n---\nIt rained.\n");
	const findings = await examineArticles(configOf({ CORPUS_DIR: corpus }), Date.now());
	expect(findings[0]).toEqual({ subject: "articles", ok: true, says: "1 is loaded" });
	const wrong = findings.slice(1);
	expect(wrong.map(({ ok }) => ok)).toEqual([false, false, false, false, false, false]);
	expect(wrong[0]?.says).toContain("a.md");
	expect(wrong.at(-1)?.says).toBe('7 more faults: "npm run ask -- test" lists them');
});

test.each([
	["no folder", {}, "false", 'Cannot read corpus "none": there is no such folder; name it'],
	["an empty folder", {}, "false", "put some there, or set FEEDS or WORDPRESS"],
	["feeds alone", { FEEDS: "https://ledger.example/feed" }, "true", "none yet: they will come from FEEDS"],
])("examineArticles() says what to do about %s", async (what, variables, ok, says) => {
	const empty = join(folder, "empty");
	mkdirSync(empty, { recursive: true });
	const config = configOf({ CORPUS_DIR: what === "no folder" ? "none" : empty, ...variables });
	const findings = await examineArticles(config, Date.now());
	expect(findings).toEqual([{ subject: "articles", ok: ok === "true", says: expect.stringContaining(says) }]);
});

test("examineSources() asks each feed and site", async () => {
	const server = await startServer();
	onTestFinished(server.close);
	const content = `<content type="html"><![CDATA[${FULL}]]></content>`;
	const feed = atom(`<entry><id>tag:a</id><title>Lit</title>${content}</entry>`);
	server.answer("/feed", (_, response) => response.end(feed));
	server.answer("/page", (_, response) => response.end("<html><body>Hello</body></html>"));
	server.answer("/wp-json/wp/v2/posts", (_, response) => response.end("[]"));
	const login = server.address.replace("//", "//ann:hidden@");
	const { sources } = configOf({
		FEEDS: `${login}/feed ${login}/none?key=hidden ${login}/page http://10.0.0.7/feed`,
		WORDPRESS: `${login}/ ${server.address}/other`,
		ALLOW_PRIVATE_HOSTS: "127.0.0.1",
	});
	const findings = await examineSources(sources, 20_000);
	expect(JSON.stringify(findings)).not.toContain("hidden");
	expect(findings.map(({ ok, says }) => `${ok} ${says.replaceAll(/127\.0\.0\.1:\d+/g, "here")}`)).toEqual([
		"true Feed 1 of here answers",
		"false Feed 2 of here: there is nothing at its address (404): check it, and its address in FEEDS",
		expect.stringMatching(/^false Feed 3 of here: what it sends .*: check it, and its address in FEEDS$/),
		expect.stringMatching(/^false The feed of 10\.0\.0\.7: .*allow it by ALLOW_PRIVATE_HOSTS where it is meant: check/),
		"true Site 1 of here answers",
		"false Site 2 of here: there is nothing at its address (404): check it, and its address in WORDPRESS",
	]);
});

test("examineSources() waits no longer than it may", async () => {
	const server = await startServer();
	onTestFinished(server.close);
	server.answer("/feed", () => {});
	const { sources } = configOf({ FEEDS: `${server.address}/feed`, ALLOW_PRIVATE_HOSTS: "127.0.0.1" });
	const [finding] = await examineSources(sources, 100);
	expect(finding?.says).toMatch(
		/^The feed of .*: it did not answer within 0\.1 seconds: check it, and its address in FEEDS$/,
	);
});

test("examineVersions() tells the versions, and of a Node that it was not tried with", () => {
	expect(examineVersions("24.1.0")).toEqual([
		{ subject: "versions", ok: true, says: expect.stringMatching(/^Node 24\.1\.0, On the Record \d/) },
	]);
	expect(examineVersions("26.0.0").map(({ ok, says }) => `${ok} ${says}`)).toEqual([
		expect.stringContaining('it is tried with Node 24 alone; start with npm after "npm ci --omit=dev"'),
	]);
});

test("examineReader() reads with the model, and says what to do where it cannot be loaded", async () => {
	expect(await examineReader({ usesReader: true })).toEqual([
		{ subject: "reader", ok: true, says: "the model reads passages" },
	]);
	const nowhere = { folder: new URL(`file://${folder}/none/`) };
	expect(await examineReader({ usesReader: true }, nowhere)).toEqual([
		{ subject: "reader", ok: false, says: expect.stringMatching(/none.*: install it with .*, or set READER=off/s) },
	]);
	expect((await examineReader({ usesReader: false }, nowhere)).map(({ ok }) => ok)).toEqual([true]);
});

test("examineEngine() says that an engine does not answer, without its password", async () => {
	const [finding, ...more] = await examineEngine({
		...{ urls: ["http://127.0.0.1:1"], user: "me", password: "secret", certificate: null, prefix: "test" },
	});
	expect(more).toEqual([]);
	expect(finding).toEqual({
		...{ subject: "engine", ok: false },
		says: '"http://127.0.0.1:1": it cannot be reached; SEARCH_URL says where it is',
	});
});
