import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openState } from "#src/state/open-state.ts";
import { VoteLine } from "#src/terminal/vote-line.ts";
import { makeNotFound } from "../terminal/made-answers.ts";

let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "feedback-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function feedback(name: string) {
	const env = { ...process.env, DATA_DIR: join(folder, name) };
	const { status, stdout, stderr } = spawnSync(process.execPath, ["src/main.ts", "feedback"], {
		encoding: "utf8",
		env,
	});
	return { status, stdout, stderr };
}

test("feedback prints each vote with its question and reason, and not whose it is", async () => {
	const state = openState(join(folder, "voted", "state.sqlite"), () => Date.UTC(2025, 0, 14));
	const given = { platform: "slack", scope: "C1", asker: "U1", answer: makeNotFound([]) };
	const answer = await state.answers.keep(given);
	await state.votes.cast({ answer, voter: "U2", vote: "not-helpful", reason: "Too\nshort" });
	await state.close();
	const { status, stdout, stderr } = feedback("voted");
	expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
	expect(
		stdout
			.trim()
			.split("\n")
			.map((line) => VoteLine.parse(JSON.parse(line))),
	).toEqual([
		{
			votedAt: "2025-01-14T00:00:00.000Z",
			platform: "slack",
			vote: "not-helpful",
			reason: "Too\nshort",
			question: "did it rain?",
			outcome: "not-found",
			answer,
		},
	]);
});

test("feedback says so where nobody has voted, and where nothing was ever kept", async () => {
	await openState(join(folder, "empty", "state.sqlite")).close();
	expect(feedback("empty")).toEqual({ status: 0, stdout: "", stderr: "Nobody has voted on an answer that is kept\n" });
	const file = join(folder, "none", "state.sqlite");
	expect(feedback("none")).toEqual({ status: 0, stdout: "", stderr: `Nobody has voted: there is no "${file}" yet\n` });
});
