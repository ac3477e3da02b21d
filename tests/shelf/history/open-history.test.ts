import { readFileSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readPasted } from "#src/core/check/text/pasted.ts";
import { openHistoryToWrite } from "#src/shelf/history/history.ts";
import { readPast } from "#src/shelf/history/read-past.ts";
import { type MadePast, makePast } from "./made-past.ts";

let past: MadePast;

beforeEach(() => {
	past = makePast();
});

afterEach(() => past.close());

test.each<[string, string, (file: string) => void]>([
	["is no database", "it is damaged", (file) => writeFileSync(file, "rain ".repeat(2_000))],
	[
		"a later version wrote",
		"it is of another version of this program",
		(file) => {
			const database = new DatabaseSync(file);
			database.exec("PRAGMA user_version = 99");
			database.close();
		},
	],
])("a history that %s is left alone, and one line says so", (_, reason, spoil) => {
	past.history().close();
	spoil(past.file);
	const bytes = readFileSync(past.file);
	const problems: string[] = [];
	const read = readPast(past.file, (problem) => problems.push(problem));
	expect([read.isSound, read.forgotten.hashes, read.recall(readPasted("It rained on the hills"))]).toEqual([
		false,
		[],
		[],
	]);
	const opened = openHistoryToWrite(past.file, "hashes");
	expect(opened).toEqual({ kind: "unusable", problem: problems[0] });
	expect(problems).toEqual([expect.stringContaining(`Cannot use the history "${past.file}": ${reason};`)]);
	expect(readFileSync(past.file).equals(bytes)).toBe(true);
});

test("readPast() of a history that is not there knows nothing, and makes none", () => {
	const read = readPast(`${past.file}.none`, () => expect.unreachable());
	expect([read.isSound, read.forgotten.has("rain"), read.recall(readPasted("It rained on the hills"))]).toEqual([
		true,
		false,
		[],
	]);
});

test("a history keeps of what is forgotten the hash of its id alone", async () => {
	past.printOn(1, { id: "storm-of-1987", text: "The dam broke in the night." });
	past.printOn(2, { id: "storm-of-1987", text: "The dam held in the night." });
	past.printOn(2, { id: "rain", text: "It rained." });
	expect(past.history().forget("storm-of-1987")).toBe(true);
	const bytes = ["", "-wal"].map((end) => readFileSync(past.file + end, "latin1")).join("");
	expect(bytes).not.toContain("storm-of-1987");
	expect(await past.recall("The dam broke in the night.")).toEqual([]);
	const forgotten = past.history().forgotten();
	expect([forgotten.has("storm-of-1987"), forgotten.has("rain"), forgotten.isErased]).toEqual([true, false, false]);
	expect(bytes).toContain(forgotten.hashes[0]);
	past.printOn(3, { id: "storm-of-1987", text: "The dam leaked in the night." });
	expect(readFileSync(past.file, "latin1")).not.toContain("storm-of-1987");
	past.history().noteErased(forgotten);
	expect(past.history().forgotten().isErased).toBe(true);
});
