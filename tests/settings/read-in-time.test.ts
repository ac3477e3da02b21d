import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { readInTime } from "#src/settings/read-in-time.ts";

let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "in-time-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
	["", ""],
	["xoxb-token\n", "xoxb-token\n"],
])("readInTime() reads a file with %j", (text, expected) => {
	writeFileSync(join(folder, "file"), text);
	expect(readInTime(join(folder, "file"))).toBe(expected);
});

test("readInTime() waits for what is written into a pipe", () => {
	const pipe = join(folder, "written");
	execFileSync("mkfifo", [pipe]);
	const writer = spawn("sh", ["-c", 'sleep 0.1; { printf xoxb-; sleep 0.1; printf token; } > "$0"', pipe]);
	onTestFinished(() => void writer.kill());
	expect(readInTime(pipe, 10_000)).toBe("xoxb-token");
});

test("readInTime() does not wait for ever for a pipe into which nobody writes", () => {
	const pipe = join(folder, "silent");
	execFileSync("mkfifo", [pipe]);
	expect(() => readInTime(pipe, 50)).toThrow("nothing was written to it in time");
});

test("readInTime() comes to an end with a file that has none", () => {
	expect(() => readInTime("/dev/zero")).toThrow("the file is too large for a secret");
});
