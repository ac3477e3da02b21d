import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Added, addGiven } from "#src/program/articles/add-given.ts";
import { openGiven } from "#src/program/articles/open-given.ts";
import { madeExport } from "../../intake/wordpress/made-export.ts";

const SOURCES = { polled: [], interval: 300_000, privateHosts: [] };

test("a large export is kept as it is read, and quickly", async () => {
	const folder = mkdtempSync(join(tmpdir(), "add-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = join(folder, "export.xml");
	writeFileSync(file, [...madeExport(600)].join(""));
	const given = await openGiven(file, { sources: SOURCES, rules: [] });
	if (given.kind === "refused") throw new Error(given.problem);
	const told: (Added & { readonly share: number })[] = [];
	const started = performance.now();
	const onAdded = (added: Added) => void told.push({ ...added, share: given.share() });
	addGiven(given, { dataDirectory: folder, now: Date.now(), onAdded });
	const seconds = (performance.now() - started) / 1000;
	expect(told.map(({ counts }) => counts.added)).toEqual([100, 200, 300, 400, 500, 600]);
	// A part is read when it is its turn.
	expect(told[0]?.share).toBeLessThan(0.3);
	expect(told.at(-1)?.share).toBe(1);
	const [kept = ""] = readdirSync(join(folder, "articles"));
	expect(readdirSync(join(folder, "articles", kept))).toHaveLength(1200);
	// Alone it is 700; here a machine that does seven other things must do.
	expect(600 / seconds).toBeGreaterThan(40);
});
