import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findForgettable, forgetArticle } from "#src/program/forget-article.ts";
import { followFolder, type LiveArchive } from "#src/program/live-archive.ts";
import { shelfFiles } from "#src/shelf/shelf-files.ts";
import { restoreAnswer } from "#src/state/answer/restore-answer.ts";
import { StoredAnswer, toStored } from "#src/state/answer/stored-answer.ts";
import { toIsoDate } from "#src/terminal/iso-date.ts";
import { type Desk, ITEM_ID, openDesk } from "../commands/articles/open-desk.ts";

let desk: Desk;
let live: LiveArchive;
let problems: string[] = [];
let looks = 0;

beforeEach(() => {
	desk = openDesk();
	[problems, looks] = [[], 0];
});

afterEach(async () => {
	await live.close();
	desk.close();
});

/** Looks often, and is nudged by no file. */
function follow(): void {
	const { corpus: directory, data } = desk;
	live = followFolder(
		{
			files: shelfFiles(data, directory),
			...{ directory, kept: null, keepVersions: "hashes" },
			timing: { every: 200, settle: 1_100, patience: 60_000 },
		},
		{
			onArchive: () => {},
			onLooked: (_, found) => {
				looks++;
				problems.push(...found);
			},
			onFailed: (problem) => void problems.push(problem),
		},
	);
}

async function until(isSo: () => boolean): Promise<void> {
	const end = performance.now() + 15_000;
	while (!isSo() && performance.now() < end) await wait(20);
	expect(isSo()).toBe(true);
}

async function untilNextLook(): Promise<void> {
	const seen = looks;
	// One may have begun before.
	await until(() => looks > seen + 1);
}

async function decide(...words: readonly string[]): Promise<void> {
	expect(await desk.run("articles", ...words)).toMatchObject({ status: 0, stderr: "" });
	await untilNextLook();
}

function ids(): readonly string[] {
	return [...(live.now()?.articles.values() ?? [])].map(({ id }) => id.replace(ITEM_ID, "ITEM"));
}

const STORY = [
	"The dam above the old town was opened on Monday after a night of heavy rain on the hills to the north.",
	"“The water rose faster than we had ever seen,” said Ana Diaz, who has kept the gates for twenty years.",
	"Nobody was hurt, and the road along the river will be open again before the end of the week.",
].join("\n\n");

test("a program that serves drops what is withdrawn, has it again once released, and shows what is corrected", {
	timeout: 60_000,
}, async () => {
	desk.write("dam", STORY);
	desk.write("other", "“The library is shut,” said Bo Li.");
	follow();
	await until(() => looks > 0);
	const ask = () => live.now()?.ask({ question: "what did Ana Diaz say?" });
	const given = ask();
	if (given?.kind !== "answered") throw new Error("it is not answered");
	const givenAt = Date.now();
	/** What is behind the buttons of the answer that was given. */
	const pressed = () => {
		const now = live.now();
		if (now === null) throw new Error("nothing is read");
		return restoreAnswer(StoredAnswer.parse(toStored(given)), now, givenAt);
	};
	expect(pressed().kind).toBe("found");

	await decide("withdraw", "dam", "--reason", "She never said so");
	expect([ids(), ask()?.kind]).toEqual([["other"], "not-found"]);
	expect(pressed()).toEqual({ kind: "withdrawn", on: toIsoDate(new Date()), isOneOfSeveral: false });
	expect(JSON.stringify([pressed(), [...(live.now()?.withdrawn ?? [])], problems])).not.toContain("She never");

	await decide("release", "dam");
	expect([ids(), pressed().kind]).toEqual([["dam", "other"], "found"]);

	await decide("correct", "dam", "It was Sunday.", "--date", "2026-03-04");
	const shown = ask();
	const corrections = shown?.kind === "answered" && shown.citations[0].article.corrections;
	expect(corrections).toEqual([{ date: "2026-03-04", note: "It was Sunday." }]);
	expect(problems).toEqual([]);
});

test("copies of what is withdrawn wait, which is said once, until they are released or forgotten with it", {
	timeout: 60_000,
}, async () => {
	desk.write("dam", STORY);
	desk.writeItem(STORY);
	desk.write("other", "“The library is shut,” said Bo Li.");
	follow();
	await until(() => looks > 0);
	expect(ids()).toHaveLength(2);

	await decide("withdraw", "dam");
	expect(ids()).toEqual(["other"]);
	await untilNextLook();
	const [told = "", ...more] = problems;
	expect([told, more]).toEqual([
		expect.stringMatching(/^1 article waits for an editor, since a copy of it was withdrawn: dam-opened-\w{6}; if /),
		[],
	]);
	const [, item = ""] = / withdrawn: ([\w-]+); /.exec(told) ?? [];

	await decide("release", item);
	expect(ids().toSorted()).toEqual(["ITEM", "other"]);

	await decide("withdraw", item);
	expect([ids(), live.now()?.withdrawn.size]).toEqual([["other"], 2]);
	const article = findForgettable("dam", { directory: desk.corpus, dataDirectory: desk.data });
	if (article === null) throw new Error("it is not found");
	expect(await forgetArticle(article, { keepVersions: "hashes", onHeld: () => {} })).toBe("erased");
	await decide("release", item);
	expect(ids().toSorted()).toEqual(["ITEM", "other"]);
	expect(problems).toHaveLength(1);
});
