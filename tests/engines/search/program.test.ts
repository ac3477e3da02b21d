import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { createSuggestions } from "#src/newsroom/suggest-questions.ts";
import { openEngine } from "#src/program/engine/open-engine.ts";
import { type Ran, runApart } from "../../commands/run-program.ts";
import { startProgram } from "../../discord/made-program.ts";
import { showComponents } from "../../discord/stand-in/messages/show-message.ts";
import { startStandInDiscord } from "../../discord/stand-in/stand-in.ts";
import { findPort } from "../find-port.ts";
import { type Engine, startEngine } from "../opensearch/start-engine.ts";

const LONG = 120_000;
const SYRIANS = "syrians-hope-for-a-future-without-russia";
const BRIDGE = `---
headline: The bridge of Orby is safe
published: 2026-01-05
byline: Nora Quill
url: https://news.example/bridge
---

“The bridge of Orby is safe and will stay open all winter,” said Mary Hill, the mayor of Orby.
`;

let folder = "";
let engine: Engine;

const place = (name: string) => join(folder, name);
/** The folder that was loaded, as it is on one machine, or a machine that has none of it. */
const machine = (name: "loads" | "serves") => ({
	...{ SEARCH_URL: engine.url, DATA_DIR: place(`${name}-data`), CORPUS_DIR: place(name) },
	...{ DISCORD_TOKEN: "", SLACK_BOT_TOKEN: "", LOG_LEVEL: "info", READER: "off" },
});

async function run(words: readonly string[], name: "loads" | "serves" = "serves"): Promise<Ran> {
	const ran = await runApart(words, machine(name));
	expect(ran).toMatchObject({ status: 0 });
	return ran;
}

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "engine-program-"));
	for (const name of ["loads", "serves"]) mkdirSync(place(name));
	copyFileSync(`corpus/${SYRIANS}.md`, join(place("loads"), `${SYRIANS}.md`));
	writeFileSync(join(place("loads"), "bridge.md"), BRIDGE);
	engine = await startEngine(1, "512m");
	await run(["articles", "load", "--replicas", "0"], "loads");
});
afterAll(async () => {
	await engine?.stop();
	if (folder !== "") rmSync(folder, { recursive: true });
});

const Line = z.looseObject({ id: z.string(), state: z.string(), headline: z.string(), since: z.string() });
const readLines = (output: string) =>
	output
		.trim()
		.split("\n")
		.map((line) => Line.parse(JSON.parse(line)));

test("commands read the engine where no folder holds the articles", async () => {
	const listed = readLines((await run(["articles", "list", "--json"])).stdout);
	expect(listed).toMatchObject([
		{ kind: "article", id: "bridge", state: "usable", by: null, isKept: false, since: "2026-01-05T00:00:00.000Z" },
		{ id: SYRIANS, state: "usable", instant: null },
	]);
	expect(readLines((await run(["articles", "list", "--json", "--limit", "1"])).stdout)).toEqual(listed.slice(0, 1));
	// The same lines as of the folder, but for where an article came from and when.
	const own = readLines((await run(["articles", "list", "--json", "--corpus", place("loads")])).stdout);
	const alike = (lines: typeof own) =>
		lines.map(({ from: _, since: __, ...rest }) => rest).toSorted((a, b) => (a.id < b.id ? -1 : 1));
	expect(alike(listed)).toEqual(alike(own));
	expect((await run(["articles", "list"])).stdout).toMatch(
		/^bridge {2}usable, here since .*\n {2}The bridge of Orby is/,
	);
	for (const words of [["--article", SYRIANS], ["--speaker", "taha"], ["--csv"]])
		expect((await run(["quotes", ...words])).stdout).toEqual(
			(await run(["quotes", ...words, "--corpus", place("loads")])).stdout,
		);
	expect(await runApart(["quotes", "--article", "never"], machine("serves"))).toMatchObject({
		status: 2,
		stderr: expect.stringContaining('article "never": there is no such article'),
	});
	for (const words of [["bridge"], [SYRIANS], ["bridge", "--json"]])
		expect((await run(["articles", "digest", ...words])).stdout).toEqual(
			(await run(["articles", "digest", ...words, "--corpus", place("loads")])).stdout,
		);
	expect(await runApart(["articles", "digest", "never"], machine("serves"))).toMatchObject({
		status: 2,
		stderr: expect.stringContaining('article "never": there is no such article'),
	});
	const checked = await run(["check", "The bridge of Orby is safe and will stay open all winter"]);
	expect(checked.stdout).toContain("Mary Hill");
});

test("links lead to articles of the engine, also after a release, and its newest ones suggest questions", async () => {
	const place = { user: null, password: null, certificate: null, prefix: "on-the-record" };
	const { held, choices, ask, close } = await openEngine({ ...place, urls: [engine.url] }, null);
	onTestFinished(close);
	const linked = async () =>
		[...(await choices.findLinked(["https://news.example/bridge"])).values()].map(({ id }) => id);
	expect(held.get("bridge")).toBe(null);
	expect(await linked()).toEqual(["bridge"]);
	expect(held.get("bridge")).toMatchObject({ id: "bridge" });
	const log = () => {
		throw new Error("nothing is to be logged");
	};
	const all = { debug: log, info: log, warn: log, error: log };
	const suggest = createSuggestions({ articles: new Map(), choices, ask, log: all, now: Date.now }, LONG);
	expect(await suggest()).toEqual(expect.arrayContaining(["What did Mary Hill say?"]));
	await run(["articles", "withdraw", "bridge"], "loads");
	await held.bring(["bridge"]);
	expect(await linked()).toEqual([]);
	expect(held.get("bridge")).toBe("not-usable");
	await run(["articles", "release", "bridge"], "loads");
	expect(await linked()).toEqual(["bridge"]);
	expect(held.get("bridge")).toMatchObject({ id: "bridge" });
});

const CHOSEN = [
	["speaker", "tah", {}, "Ahmed Taha"],
	["speaker", "", { article: "bridge" }, "Mary Hill"],
	["article", "orb", {}, "bridge"],
	["author", "qui", {}, "Nora Quill"],
] as const;

test("a program that serves answers from the engine, and shows of it what may be told now", async () => {
	const discord = await startStandInDiscord({ identifyInterval: 0, responseWindow: 60_000, patience: LONG });
	const port = await findPort();
	const program = startProgram(discord, {
		...machine("serves"),
		...{ DISCORD_TOKEN: discord.token, WEB_PORT: String(port), WEB_URL: "" },
	});
	onTestFinished(async () => {
		program.process.kill("SIGKILL");
		await program.ended;
		await discord.stop();
	});
	await discord.connected();
	const open = async (path: string) => {
		const response = await fetch(`http://127.0.0.1:${port}${path}`);
		return { status: response.status, page: await response.text() };
	};
	const answered = await discord.command("ask", { question: "who said Russia is an enemy?" }).answer();
	expect(showComponents(answered.components)).toMatch(/^Ahmed Taha, a rebel commander in Douma\n/);
	const safe = await discord.command("ask", { question: "who said the bridge of Orby is safe?" }).answer();
	expect(showComponents(safe.components)).toContain("Mary Hill");
	const opened = discord.press(answered, "Show context");
	await opened.answer();
	expect(opened.shown()).toContain("Paragraph 21 ▸ cited");
	// Choices, and the article that one stands for.
	const choose = (option: string, text: string, filled = {}) =>
		discord.autocomplete("ask", { option, text, filled }).choices();
	// What comes too late for one letter is there for the next.
	for (const [option, typed, filled, value] of CHOSEN)
		await expect.poll(() => choose(option, typed, filled), { timeout: LONG }).toMatchObject([{ value }]);
	const narrowed = await discord.command("ask", { question: "who is quoted?", article: "bridge" }).answer();
	expect(showComponents(narrowed.components)).toContain("Mary Hill");
	const linked = await discord.mention("who is quoted? https://news.example/bridge?utm_source=x").answer();
	expect(showComponents(linked.components)).toContain("Mary Hill");
	expect(showComponents(linked.components)).not.toContain("Taha");
	const checked = await discord.command("check", { quote: "will stay open all winter" }).answer();
	expect(showComponents(checked.components)).toContain("Mary Hill");
	const listed = await discord.command("articles", { about: "bridge" }).answer();
	expect(showComponents(listed.components)).toContain("The bridge of Orby is safe");
	// Pages.
	expect(await open("/a/bridge")).toMatchObject({ status: 200, page: expect.stringContaining("all winter") });
	expect(await open("/")).toMatchObject({ status: 200, page: expect.stringContaining("The bridge of Orby is safe") });
	expect((await open("/a/never")).status).toBe(404);
	// What is withdrawn elsewhere is shown no more.
	await run(["articles", "withdraw", "bridge"], "loads");
	expect(await open("/a/bridge")).toMatchObject({ status: 410, page: expect.not.stringContaining("all winter") });
	const posted = () => discord.messages().find(({ id }) => id === safe.id);
	// The message says so in place of the passage, within a minute.
	await expect.poll(() => showComponents(posted()?.components ?? []), { timeout: LONG }).toContain("Withdrawn on");
	expect(showComponents(posted()?.components ?? [])).not.toContain("all winter");
	expect(readLines((await run(["articles", "list", "--json"])).stdout)).toMatchObject([
		{ id: "bridge", state: "withdrawn", headline: "" },
		{ id: SYRIANS },
	]);
	// Without the engine nobody waits for choices, and nothing is shown that may have been withdrawn.
	await engine.stop();
	const began = performance.now();
	expect(await choose("speaker", "lav")).toEqual([]);
	expect(performance.now() - began).toBeLessThan(6_000);
	expect((await open(`/a/${SYRIANS}`)).status).toBeGreaterThanOrEqual(500);
});
