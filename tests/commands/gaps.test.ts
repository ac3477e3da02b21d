import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openState } from "#src/state/open-state.ts";
import { GapLine } from "#src/terminal/operating/gap-line.ts";
import { runHere } from "./run-program.ts";
import { SERVE_NOTHING } from "./started-serve.ts";

let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "gaps-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

const ASKED = { speaker: null, topic: null, platform: "slack", reason: "no-match", articles: [] };

async function keep(name: string, questions: readonly string[]): Promise<void> {
	const state = openState(join(folder, name, "state.sqlite"), () => Date.now());
	for (const question of questions) await state.unanswered.keep({ ...ASKED, question });
	await state.close();
}

function gaps(name: string, words: readonly string[] = [], variables: Readonly<Record<string, string>> = {}) {
	return runHere(["gaps", ...words], { ...SERVE_NOTHING, DATA_DIR: join(folder, name), ...variables });
}

test("gaps lists what was not answered, the same questions together", async () => {
	await keep("asked", ["did the tunnel open?", "where is the lighthouse?", "tunnel opening"]);
	const { status, stdout, stderr } = await gaps("asked");
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	expect(stdout.trim().split("\n")).toEqual([
		expect.stringMatching(/^“(?:tunnel opening|did the tunnel open\?)” \(2 times, last on \d+ \w+ \d{4}\)$/),
		expect.stringMatching(/^“where is the lighthouse\?” \(once on \d+ \w+ \d{4}\)$/),
	]);
	const lines = (await gaps("asked", ["--json"])).stdout.trim().split("\n");
	expect(lines.map((line) => GapLine.parse(JSON.parse(line)).count)).toEqual([2, 1]);
});

test("gaps --since leaves out what was asked before", async () => {
	await keep("since", ["did the tunnel open?"]);
	expect((await gaps("since", ["--since", "2999-01-01"])).stdout).toBe("");
	expect(await gaps("since", ["--since", "yesterday"])).toMatchObject({
		status: 2,
		stderr: "Cannot list gaps: --since needs a day, such as 2026-03-04\n",
	});
});

test("gaps --forget erases the questions that hold all of some words", async () => {
	await keep("forget", ["what did Marta Quill say?", "did the tunnel open?", "Quill's tunnels"]);
	expect((await gaps("forget", ["--forget", "Marta Quill"])).stdout).toBe("Erased 1 question\n");
	expect((await gaps("forget", ["--forget", "???"])).stdout).toBe("Erased 0 questions\n");
	expect((await gaps("forget", ["--forget", "tunnel"])).stdout).toBe("Erased 2 questions\n");
	expect((await gaps("forget")).stdout).toBe("");
});

test("gaps says why there is nothing", async () => {
	const off = "Questions are kept only where KEEP_QUESTIONS=yes is set, while the program serves\n";
	const file = join(folder, "none", "state.sqlite");
	expect(await gaps("none")).toEqual({
		status: 0,
		stdout: "",
		stderr: `Nothing was asked: there is no "${file}" yet\n${off}`,
	});
	await keep("empty", []);
	const none = "No question is kept that was not answered\n";
	expect(await gaps("empty")).toEqual({ status: 0, stdout: "", stderr: `${none}${off}` });
	expect((await gaps("empty", [], { KEEP_QUESTIONS: "yes" })).stderr).toBe(none);
});
