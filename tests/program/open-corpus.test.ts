import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { createCheck } from "#src/core/check.ts";
import { createDirectory } from "#src/core/directory/directory.ts";
import { openCorpus } from "#src/program/open-corpus.ts";

const END = Date.parse("2026-03-04T06:00:00+01:00");
const FILES = {
	"usable.md": "headline: Rain\npublished: 2026-03-01",
	"withheld.md": "headline: Fire\npublished: 2026-03-02\nstate: withheld",
	"embargoed.md": "headline: Budget\npublished: 2026-03-03\nembargo: 2026-03-04T06:00:00+01:00",
	"withdrawn.md": "headline: Fraud\npublished: 2026-03-03\nwithdrawn: 2026-03-07",
	"unclear.md": "headline: Strike\npublished: 2026-03-03\nembargo: Friday morning",
} as const;
let directory = "";

beforeAll(() => {
	directory = mkdtempSync(join(tmpdir(), "states-"));
	for (const [file, matter] of Object.entries(FILES)) {
		const name = file.replace(".md", "");
		const text = `“The ${name} bridge is shut,” said Ana ${name.toUpperCase()}, a mason.\n`;
		writeFileSync(join(directory, file), `---\n${matter}\n---\n${text}`);
	}
});

afterAll(() => rmSync(directory, { recursive: true }));

async function open(now: number) {
	const printed = vi.spyOn(process.stderr, "write").mockReturnValue(true);
	const opened = await openCorpus({ directory, now, complaint: "Cannot ask" });
	const complaints = printed.mock.calls.map(([text]) => String(text)).join("");
	printed.mockRestore();
	if (opened.kind === "refused") throw new Error(complaints);
	return { ...opened, complaints };
}

const SECRET = /withheld|withdrawn|unclear|Fire|Fraud|Strike/i;

test.each([
	["before the embargo ends", END - 1, ["usable"]],
	["when it has ended", END, ["embargoed", "usable"]],
])("openCorpus() gives what is usable %s, and nothing of the rest is told", async (_, now, ids) => {
	const { articles, withdrawn, asOf, complaints } = await open(now);
	expect(articles.map(({ id }) => id)).toEqual(ids);
	expect([...withdrawn]).toEqual([["withdrawn", { on: "2026-03-07" }]]);
	expect(asOf).toBe(new Date(now).toISOString());
	expect(complaints).toMatch(/^Cannot load article ".*unclear.md": line 4: embargo “Friday morning” is not .*\n$/);
	const archive = openArchive(articles);
	const [ask, check, directoryOf] = [createAsk(archive), createCheck(archive), createDirectory(archive.index)];
	const told = [
		...["who said the bridge is shut?", "what did Ana Withdrawn say?", "which articles do you have?"],
		...["who is quoted?", "the unclear bridge?", "who said the withheld bridge is shut?"],
	].map((question) => {
		const { question: _asked, conversation, understood, ...answer } = ask({ question });
		return answer.kind === "not-found" ? { ...answer, unknownWords: [], speaker: null } : answer;
	});
	expect(told.map(({ searched }) => searched.articles)).toEqual(told.map(() => ids.length));
	expect(JSON.stringify(told)).not.toMatch(SECRET);
	expect(JSON.stringify([directoryOf.speakers(""), directoryOf.articles("")])).not.toMatch(SECRET);
	expect(check({ text: "The withdrawn bridge is shut" }).verdict.kind).not.toBe("exact");
	for (const id of ["withheld", "withdrawn", "unclear"]) expect(directoryOf.findArticle(id).kind).toBe("none");
});

test.each(["withheld", "withdrawn", "embargoed", "nowhere"])("openCorpus() refuses %s as unknown", async (article) => {
	const printed = vi.spyOn(process.stderr, "write").mockReturnValue(true);
	const opened = await openCorpus({ directory, article, now: END - 1, complaint: "Cannot ask" });
	expect(printed.mock.calls.join("")).toContain(`Cannot ask about article "${article}": there is no such article`);
	printed.mockRestore();
	expect(opened).toEqual({ kind: "refused", exitCode: 2 });
});
