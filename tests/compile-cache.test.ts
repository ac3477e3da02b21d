import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "compile-cache-"));
	writeFileSync(join(folder, "file"), "");
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Where a process keeps what it compiled, when it was told to do so in a folder; TMPDIR is what it falls back to. */
function keep(own: string, TMPDIR: string): unknown {
	const script = `
		const { useCompileCache } = await import("./src/compile-cache.mjs");
		const kept = useCompileCache(process.argv[1]);
		await import("./src/program/refuse.ts");
		console.log(JSON.stringify(kept));`;
	const { NODE_COMPILE_CACHE: _, NODE_DISABLE_COMPILE_CACHE: __, ...env } = process.env;
	const words = ["--input-type=module", "-e", script, own];
	const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8", env: { ...env, TMPDIR } });
	expect(stderr).toBe("");
	return JSON.parse(stdout);
}

test("useCompileCache() keeps what was compiled in its own folder", () => {
	const own = join(folder, "own");
	expect(keep(own, folder)).toContain(own);
	expect(readdirSync(own)).toHaveLength(1);
});

// A folder within a file can be made by nobody, not even by whoever may do anything.
test("useCompileCache() keeps it with passing files where its folder cannot be made", () => {
	expect(keep(join(folder, "file", "own"), folder)).toContain(join(folder, "node-compile-cache"));
});

test("useCompileCache() keeps nothing, without a word, where neither can be made", () => {
	expect(keep(join(folder, "file", "own"), join(folder, "file", "none"))).toBeNull();
});

test("main ask answers where nothing that was compiled can be kept", () => {
	const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, "file", "own") };
	const words = ["src/main.ts", "ask", "who said Russia is an enemy?"];
	const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8", env });
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	expect(stdout).toContain("“For us, Russia is an enemy.”");
});
