import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { shareKept } from "#src/program/sources/share-kept.ts";
import type { KeptFileStore } from "#src/state/postgres/articles/kept-files.ts";

const SHARED = [
	{ path: "harbour/ferry.article.json", hash: "1", version: 1 },
	{ path: "harbour/tide.article.json", hash: "2", version: 2 },
	{ path: "others/moon.article.json", hash: "3", version: 3 },
];

test("shareKept() takes what the database did not give the last time", async () => {
	const keptFolder = mkdtempSync(join(tmpdir(), "share-kept-"));
	onTestFinished(() => rmSync(keptFolder, { recursive: true }));
	let fails = true;
	const files: KeptFileStore = {
		put: async () => {},
		listAfter: async (after) => SHARED.filter(({ version }) => version > after),
		read: async (path) => {
			if (fails && path.includes("tide")) throw new Error("the database does not answer");
			return `of ${path}`;
		},
	};
	const { pull } = shareKept({ keptFolder, folders: ["harbour"], files });
	await expect(pull()).rejects.toThrow("does not answer");
	expect(existsSync(join(keptFolder, "harbour/tide.article.json"))).toBe(false);
	fails = false;
	expect(await pull()).toBe(true);
	for (const { path } of SHARED.slice(0, 2)) expect(readFileSync(join(keptFolder, path), "utf8")).toBe(`of ${path}`);
	expect(existsSync(join(keptFolder, "others"))).toBe(false);
	expect(await pull()).toBe(false);
});
