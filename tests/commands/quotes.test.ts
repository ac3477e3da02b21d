import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { QuotationLine } from "#src/terminal/quotation-line.ts";
import { runHere } from "./run-program.ts";

const RAIN = "“It will rain, and more,” said Ana Diaz, a farmer.\n\n“=1+1 is ‘two’,” said Omar O’Neill.\n";
let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "quotes-"));
	writeFileSync(join(folder, "rain.txt"), RAIN);
	writeFileSync(join(folder, "snow.txt"), "“It will snow,” said Ana Diaz.\n");
	writeFileSync(join(folder, "bad.md"), "It rained.");
});

afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: readonly string[]) => runHere(["quotes", ...words]);

function linesOf(stdout: string): readonly QuotationLine[] {
	const lines = stdout.split("\n");
	expect(lines.pop()).toBe("");
	return lines.map((line) => QuotationLine.parse(JSON.parse(line)));
}

test("quotes prints every quotation of corpus/ as a verbatim JSON line, and nothing else", async () => {
	const { status, stdout, stderr } = await run();
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	const { articles } = loadCorpus("corpus");
	const textOfId = new Map(articles.map(({ id, text }) => [id, text]));
	const lines = linesOf(stdout);
	expect(lines.length).toBeGreaterThan(0);
	for (const { article, start, end, text } of lines) expect(textOfId.get(article)?.slice(start, end)).toBe(text);
});

test.each(["taha", "Ahmed Taha", "Mr TAHÁ"])("quotes finds what Ahmed Taha said by %j", async (name) => {
	const lines = linesOf((await run("--speaker", name)).stdout);
	expect(lines.map(({ text }) => text)).toContain("For us, Russia is an enemy.");
	for (const { speaker } of lines) expect(speaker?.name).toBe("Ahmed Taha");
});

test("quotes reports faults, goes on, and keeps to one article or speaker where asked", async () => {
	const all = await run("--corpus", folder);
	expect(all.status).toBe(0);
	expect(all.stderr).toMatch(/^Cannot load article ".*bad\.md": line 1: headline is missing.*\n$/);
	expect(linesOf(all.stdout).map(({ article }) => article)).toEqual(["rain", "rain", "snow"]);
	const ana = linesOf((await run("--corpus", folder, "--speaker", "diaz")).stdout);
	expect(ana.map(({ text }) => text)).toEqual(["It will rain, and more,", "It will snow,"]);
	const snow = linesOf((await run("--corpus", folder, "--article", "snow")).stdout);
	expect(snow.map(({ article }) => article)).toEqual(["snow"]);
	expect(linesOf((await run("--corpus", folder, "--speaker", "oneill")).stdout)).toHaveLength(1);
});

test("quotes --csv prints one header and one row a quotation, and neutralises formulas", async () => {
	const { status, stdout } = await run("--corpus", folder, "--csv");
	expect(status).toBe(0);
	const rows = stdout.trimEnd().split("\n");
	expect(rows).toHaveLength(4);
	expect(rows[0]).toMatch(/^\uFEFFarticle,paragraph,kind,stance,start,end,text,/);
	expect(rows[1]).toMatch(/^rain,1,direct,said,1,24,"It will rain, and more,",said,.*,Ana Diaz,a farmer$/);
	expect(rows[2]).toContain(',"\'=1+1 is ‘two’,",');
});

test.each([["--csv"], ["--speaker=diaz"]])("quotes %s says so when there is nothing to list", async (option) => {
	const empty = mkdtempSync(join(tmpdir(), "quotes-none-"));
	writeFileSync(join(empty, "dry.txt"), "It rained.");
	const { status, stdout, stderr } = await run("--corpus", empty, option);
	expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
	expect(stderr).toMatch(/^(?:There is no quotation|Nobody named "diaz" is quoted: of 0 speakers found).*\n$/);
	rmSync(empty, { recursive: true });
});

test("quotes says how many speakers there are when nobody has the name", async () => {
	expect(await run("--speaker", "Nobody\nMore")).toEqual({
		status: 0,
		stdout: "",
		stderr: expect.stringMatching(
			/^Nobody named "Nobody<U\+000A>More" is quoted: of \d+ speakers found, "npm run quotes" lists all\n$/,
		),
	});
});

test.each([
	[
		["--article", "none"],
		'Cannot list quotations about article "none": there is no such article: "npm run articles -- list" lists them',
	],
	[["--corpus", "none"], 'Cannot read corpus "none": there is no such folder; name it by CORPUS_DIR or --corpus'],
	[["--speaker", "!"], "Cannot list quotations: --speaker needs a name"],
	[["--wrong"], 'Cannot read the command line: unknown option "--wrong"'],
])("quotes refuses %j with one line and exit code 2", async (words, line) => {
	expect(await run(...words)).toEqual({ status: 2, stdout: "", stderr: `${line}\n` });
});

test("quotes ends with 1 when no article can be read", async () => {
	expect(await run("--corpus", "tests/fixtures")).toEqual({
		status: 1,
		stdout: "",
		stderr:
			'Cannot list quotations: there is no article to read in "tests/fixtures"; put some there, or set CORPUS_DIR\n',
	});
});

test("quotes --help shows help", async () => {
	expect(await run("--help")).toMatchObject({
		status: 0,
		stdout: expect.stringMatching(/^Usage: on-the-record quotes/),
	});
});

test("quotes ends quietly with 0 when its reader leaves early", async () => {
	const many = mkdtempSync(join(tmpdir(), "quotes-many-"));
	for (let number = 0; number < 200; number++) writeFileSync(join(many, `${number}.txt`), RAIN.repeat(50));
	const child = spawn(process.execPath, ["src/main.ts", "quotes", "--corpus", many]);
	let complaints = "";
	child.stderr.on("data", (chunk) => {
		complaints += chunk;
	});
	await new Promise((resolve) => child.stdout.once("data", resolve));
	child.stdout.destroy();
	const code = await new Promise((resolve) => child.on("close", resolve));
	expect({ code, complaints }).toEqual({ code: 0, complaints: "" });
	rmSync(many, { recursive: true });
});

test("quotes --verbose tells each field that nobody reads once", async () => {
	const site = mkdtempSync(join(tmpdir(), "quotes-"));
	for (const name of ["a.md", "b.md"]) writeFileSync(join(site, name), `---\ntitle: Rain\nweight: 3\n---\n${RAIN}`);
	const { status, stderr } = await run("--corpus", site, "--verbose");
	rmSync(site, { recursive: true });
	expect({ status, stderr }).toEqual({ status: 0, stderr: 'Not read: the field "weight" in 2 files\n' });
});
