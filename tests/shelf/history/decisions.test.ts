import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Decision, Decisions } from "#src/shelf/history/decisions.ts";
import { readPast } from "#src/shelf/history/read-past.ts";
import { type MadePast, makePast } from "./made-past.ts";

let past: MadePast;

beforeEach(() => {
	past = makePast();
});

afterEach(() => past.close());

function withdraw(on: string, reason: string | null = null): Decision {
	return { kind: "withdraw", article: "rain", on, reason };
}

function correct(date: string, note: string): Decision {
	return { kind: "correct", article: "rain", date, note };
}

const TAKE_BACK: Decision = { kind: "take-back", article: "rain" };
const RELEASE: Decision = { kind: "release", article: "rain" };

function seen({ withdrawn, reasons, released, corrections }: Decisions): unknown {
	const notes = corrections.get("rain")?.map(({ date, note }) => `${date} ${note}`);
	return [withdrawn.get("rain"), reasons.get("rain"), released.has("rain"), notes];
}

test.each<[string, readonly Decision[], readonly unknown[]]>([
	["a withdrawal", [withdraw("2026-03-04", "wrong man")], ["2026-03-04", "wrong man", false, undefined]],
	[
		"the first day and the last reason",
		[withdraw("2026-03-04", "a"), withdraw("2026-03-05", "b")],
		["2026-03-04", "b"],
	],
	["a reason where none is given later", [withdraw("2026-03-04", "a"), withdraw("2026-03-05")], ["2026-03-04", "a"]],
	["nothing of what is taken back", [withdraw("2026-03-04", "a"), TAKE_BACK], [undefined, undefined, false]],
	["a release", [withdraw("2026-03-04", "a"), RELEASE], [undefined, undefined, true]],
	[
		"no release that was before a withdrawal",
		[RELEASE, withdraw("2026-03-04"), TAKE_BACK],
		[undefined, undefined, false],
	],
	[
		"each note once, by the day given last",
		[correct("2026-03-04", "It was cold."), correct("2026-03-05", "It rained."), correct("2026-03-06", "It was cold.")],
		[undefined, undefined, false, ["2026-03-05 It rained.", "2026-03-06 It was cold."]],
	],
	[
		"no note that is taken back",
		[
			...[correct("2026-03-04", "It was cold."), correct("2026-03-05", "It rained.")],
			{ kind: "remove-correction", article: "rain", note: "It was cold." },
		],
		[undefined, undefined, false, ["2026-03-05 It rained."]],
	],
])("a history keeps %s", (_, decisions, [on, reason, isReleased = false, notes]) => {
	for (const decision of decisions) past.history().decide(decision);
	const expected = [on, reason, isReleased, notes];
	expect(seen(past.history().decisions())).toEqual(expected);
	past.reopen("words");
	expect(seen(past.history().decisions())).toEqual(expected);
	const read = readPast(past.file, (problem) => expect.unreachable(problem));
	read.close();
	expect(seen(read.decisions)).toEqual(expected);
});

/** How many articles there are rows of. */
function countRows(): unknown {
	const database = new DatabaseSync(past.file, { readOnly: true });
	const row = database.prepare("SELECT count(*) AS rows FROM decisions").get();
	database.close();
	return row?.rows;
}

test.each<[string, () => void]>([
	["all was taken back", () => past.history().decide(TAKE_BACK)],
	["the article is forgotten", () => past.history().forget("rain")],
])("a history keeps no row of decisions once %s", (_, end) => {
	past.history().decide(withdraw("2026-03-04", "wrong man"));
	past.history().decide({ kind: "correct", article: "rain", date: "2026-03-04", note: "It rained." });
	past.history().decide({ kind: "remove-correction", article: "rain", note: "It rained." });
	expect(countRows()).toBe(1);
	end();
	expect(countRows()).toBe(0);
});
