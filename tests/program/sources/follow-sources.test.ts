import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { followSources } from "#src/program/sources/follow-sources.ts";
import { NOTHING_TAKEN } from "#src/sources/kept/take-delivered.ts";
import type { Told } from "#src/sources/live/messages.ts";
import { NEVER_ASKED, type SourceStatus } from "#src/sources/poll/source-status.ts";
import { saveStatus } from "#src/sources/poll/status-file.ts";

const HOUR = 3_600_000;
const START = Date.parse("2026-03-04T12:00:00Z");
const FEED = { kind: "feed", address: "https://ann:secret@ledger.example/feed?key=secret" } as const;
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "follow-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function follow(polled: readonly (typeof FEED)[] = [FEED]) {
	const lines: string[] = [];
	const note = (level: string) => (fields: object, message: string) =>
		void lines.push(`${level}: ${message}${Object.keys(fields).length > 0 ? ` ${JSON.stringify(fields)}` : ""}`);
	const log = { debug: note("debug"), info: note("info"), warn: note("warn"), error: note("error") };
	let tell: (told: Told) => void = () => {};
	let changes = 0;
	let hurries = 0;
	const clock = { now: START };
	const followed = followSources(
		{ dataDirectory: folder, sources: { polled, interval: 300_000, privateHosts: [] } },
		{
			log,
			onChanged: () => {
				changes++;
			},
			watch: (_, hear) => {
				tell = hear;
				return { ask: () => void hurries++, close: async () => {} };
			},
			now: () => clock.now,
		},
	);
	return {
		followed,
		clock,
		lines: () => lines.splice(0),
		changes: () => changes,
		hurries: () => hurries,
		tell: (told: Told) => tell(told),
		status: (status: Partial<SourceStatus>) =>
			tell({ kind: "status", source: 0, status: { ...NEVER_ASKED, asked: clock.now, ...status } }),
	};
}

const answered = START - HOUR;

test("tells once that a source fails, and once that it answers again, and never its address", () => {
	const { status, lines, followed } = follow();
	status({ answered });
	expect(lines()).toEqual([]);
	for (const failures of [1, 2, 3]) status({ answered, failures, problem: "the server answers 500" });
	expect(lines()).toEqual([
		"warn: The feed of ledger.example has not answered since 2026-03-04T11:00:00.000Z: the server answers 500",
	]);
	expect(followed.reports()).toEqual([
		{
			...{ name: "The feed of ledger.example", kind: "feed", state: "failing", missing: 0 },
			...{ asked: "2026-03-04T12:00:00.000Z", answered: "2026-03-04T11:00:00.000Z", lastNew: null },
			problem: "the server answers 500",
		},
	]);
	status({ answered: START });
	expect(lines()).toEqual(["info: The feed of ledger.example answers again"]);
});

test("tells of a source that falls silent for three times its usual gap", () => {
	const { status, lines, clock, followed } = follow();
	const news = [8, 6, 4, 2, 0].map((hours) => START - hours * HOUR);
	status({ answered: START, news });
	clock.now += 7 * HOUR;
	expect(followed.reports()[0]?.state).toBe("silent");
	status({ answered: clock.now, news });
	status({ answered: clock.now, news });
	expect(lines()).toEqual(["warn: The feed of ledger.example has had nothing new for 7 hours"]);
	status({ answered: clock.now, news: [...news, clock.now] });
	expect(lines()).toEqual(["info: The feed of ledger.example has something new again"]);
});

test("tells what came, and has the folder looked at where anything is another than before", () => {
	const { tell, lines, changes } = follow();
	tell({ kind: "taken", source: 0, counts: { ...NOTHING_TAKEN, same: 20 } });
	expect([lines(), changes()]).toEqual([[], 0]);
	tell({ kind: "taken", source: 0, counts: { ...NOTHING_TAKEN, added: 2, withdrawn: 1 } });
	const counts = '{"source":"The feed of ledger.example","added":2,"changed":0,"withdrawn":1,"withheld":0}';
	expect([lines(), changes()]).toEqual([[`info: Articles came ${counts}`], 1]);
	tell({ kind: "elsewhere" });
	expect(lines()).toEqual(["info: Another program asks the sources of this DATA_DIR; this one will when that ends"]);
});

test("knows before the first answer how a source was when the program ended", () => {
	saveStatus(join(folder, "articles"), FEED, { ...NEVER_ASKED, asked: answered, failures: 2, problem: "it hung up" });
	expect(follow().followed.reports()).toMatchObject([{ state: "failing", problem: "it hung up" }]);
	expect(follow([]).followed.reports()).toEqual([]);
});

test("asks all sources at once when it is told to, and nothing where there is none", () => {
	const { followed, hurries } = follow();
	followed.ask();
	expect(hurries()).toBe(1);
	expect(() => follow([]).followed.ask()).not.toThrow();
});
