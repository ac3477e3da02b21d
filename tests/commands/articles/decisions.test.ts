import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { shelfFiles } from "#src/shelf/shelf-files.ts";
import { AnswerLine } from "#src/terminal/answer-line.ts";
import { DecidedLine } from "#src/terminal/articles/decided-line.ts";
import { toIsoDate } from "#src/terminal/iso-date.ts";
import { type Desk, ITEM_ID, openDesk } from "./open-desk.ts";

let desk: Desk;

beforeEach(() => {
	desk = openDesk();
});

afterEach(() => desk.close());

/** Of so many words that who prints them prints a copy. */
const STORY = [
	"The dam above the old town was opened on Monday after a night of heavy rain on the hills to the north.",
	"“The water rose faster than we had ever seen,” said Ana Diaz, who has kept the gates for twenty years.",
	"Nobody was hurt, and the road along the river will be open again before the end of the week.",
].join("\n\n");
const OTHER = "“The library is shut,” said Bo Li.";

async function ask(): Promise<AnswerLine> {
	const { stdout } = await desk.run("ask", "--json", "what did Ana Diaz say?");
	return AnswerLine.parse(JSON.parse(stdout));
}

async function decide(...words: readonly string[]): Promise<DecidedLine> {
	const { status, stdout, stderr } = await desk.run("articles", ...words, "--json");
	expect([status, words[0], stderr]).toEqual([0, words[0], ""]);
	return DecidedLine.parse(JSON.parse(stdout));
}

const CORRECT = 'Cannot correct article "dam-1"';
const NOT_HELD = "nobody withdrew it by hand, and it does not wait for an editor";
const NOTHING = { date: null, note: null, told: false, waiting: [], released: [] };

/** So many articles that commands keep them on a shelf, or few. */
function writeOthers(count: number): void {
	desk.write("other", OTHER);
	for (let number = 1; number < count; number++) desk.write(`other-${number}`, `It rained for ${number} hours.`);
}

test.each([1, 150])(
	"a withdrawn article is told of no more, nor its copy of another format (beside %i)",
	{
		timeout: 90_000,
	},
	async (others) => {
		writeOthers(others);
		desk.write("dam", STORY, "updated: 2026-03-02\n");
		desk.writeItem(STORY);
		expect(await ask()).toMatchObject({ outcome: "answered", searched: { articles: others + 1 } });

		const withdrawn = await decide("withdraw", "dam", "--reason", "She never said so");
		const item = { article: expect.stringMatching(ITEM_ID), headline: "Dam opened" };
		expect(withdrawn).toEqual({
			...{ ...NOTHING, decided: "withdrawn", article: "dam", headline: "Title of dam" },
			...{ date: null, waiting: [item] },
		});
		const [id = ""] = withdrawn.waiting.map(({ article }) => article);
		const asked = await desk.run("ask", "--json", "what did Ana Diaz say?");
		expect(AnswerLine.parse(JSON.parse(asked.stdout))).toMatchObject({
			...{ outcome: "not-found", searched: { articles: others } },
		});
		expect(asked.stderr).toBe(
			`1 article waits for an editor, since a copy of it was withdrawn: ${id}; ` +
				`if it may be told of, run "npm run articles -- release ${id}"\n`,
		);
		expect(JSON.stringify([withdrawn, asked])).not.toContain("She never said so");
		const articles = await desk.run("ask", "which articles do you have?");
		expect(articles.stdout).not.toContain("Dam opened");

		expect(await decide("release", id)).toEqual({
			...NOTHING,
			decided: "released",
			...withdrawn.waiting[0],
			told: true,
		});
		expect(await ask()).toMatchObject({ outcome: "answered", answer: { article: id } });
		expect(await decide("release", "dam")).toMatchObject({ decided: "released", told: true, released: [] });
		expect(await ask()).toMatchObject({ outcome: "answered", answer: { article: "dam" } });
	},
);

test("what was withdrawn by hand and is released is as before, and so are its copies", {
	timeout: 60_000,
}, async () => {
	desk.writeItem(STORY);
	desk.write("dam", STORY, "updated: 2026-03-02\n");
	const { waiting } = await decide("withdraw", "dam");
	expect(waiting).toHaveLength(1);
	expect(await decide("release", "dam")).toMatchObject({ told: true, waiting: [], released: waiting });
	// A withdrawal that was taken back lets nothing pass in advance.
	desk.writeItem("", { pubstatus: "canceled", version: "2", versioncreated: "2026-03-03T09:00:00Z" }, "kill");
	const { status, stderr } = await desk.run("ask", "--article", "dam", "what did Ana Diaz say?");
	expect([status, stderr]).toEqual([1, expect.stringContaining("1 article waits for an editor")]);
	expect(await desk.run("articles", "release", waiting[0]?.article ?? "")).toMatchObject({
		status: 1,
		stderr: expect.stringContaining(": its own source withdrew it: change that there"),
	});
	expect(await decide("release", "dam")).toMatchObject({ told: true, waiting: [], released: [] });
	expect(await ask()).toMatchObject({ outcome: "answered" });
});

test("a note of correction is shown in full with every answer, once, and taken back", { timeout: 60_000 }, async () => {
	desk.write("dam", STORY);
	const note = "An earlier version gave the day as Zebraday.";
	const corrected = { decided: "corrected", article: "dam", headline: "Title of dam", note, told: true };
	const today = toIsoDate(new Date());
	expect(await decide("correct", "dam", ` ${note}\n`)).toMatchObject({ ...corrected, date: today });
	expect(await decide("correct", "dam", note, "--date", "2026-03-04")).toMatchObject({
		...{ ...corrected, date: "2026-03-04" },
	});
	expect((await ask()).corrections).toEqual([{ article: "dam", date: "2026-03-04", note }]);
	expect((await desk.run("ask", "what did Ana Diaz say?")).stdout).toContain(`Corrected on 4 March 2026: ${note}`);
	// The note repeats what was wrong: nothing finds it.
	const { stdout } = await desk.run("ask", "--json", "what happened on Zebraday?");
	expect(AnswerLine.parse(JSON.parse(stdout))).toMatchObject({ outcome: "not-found" });
	expect(await desk.run("articles", "correct", "dam", "another", "--remove")).toEqual({
		...{ status: 1, stdout: "" },
		stderr: `Cannot correct article "dam": no such note was noted by hand; noted: "${note}"\n`,
	});
	expect(await decide("correct", "dam", note, "--remove")).toMatchObject({ decided: "correction-removed", note });
	expect((await ask()).corrections).toBeUndefined();
});

test("a note on a copy is shown with the one that speaks for it", { timeout: 60_000 }, async () => {
	desk.write("dam", STORY, "updated: 2026-03-02\n");
	desk.write("early", STORY, "updated: 2026-03-01\n");
	expect(await decide("correct", "early", "It was Sunday.", "--date", "2026-03-04")).toMatchObject({ told: false });
	expect((await ask()).corrections).toEqual([{ article: "dam", date: "2026-03-04", note: "It was Sunday." }]);
});

test("articles withdraw, release and correct say what follows, and how to undo it", { timeout: 60_000 }, async () => {
	desk.write("dam", STORY, "updated: 2026-03-02\n");
	desk.writeItem(STORY);
	const withdraw = (...more: readonly string[]) => desk.run("articles", "withdraw", "dam", ...more);
	const { stdout, stderr } = await withdraw("--reason", "She never said so");
	expect(stderr).toBe("");
	expect(
		stdout.replaceAll(/dam-opened-\w+/g, "ID"),
	).toBe(`“Title of dam” (dam) is withdrawn: nobody is told of it from \
now on. A program that serves drops it within half a minute, or at once on SIGHUP.
To take this back: npm run articles -- release dam
1 copy of it waits for you, and is not told of until you release or withdraw each:
  “Dam opened” (ID)
To let one be told of: npm run articles -- release ID
`);
	const released = await desk.run("articles", "release", "dam", "--corpus", desk.corpus);
	expect(released.stdout.split("\n")).toMatchObject([
		expect.stringMatching(
			/^“Title of dam” \(dam\) is released: it is told of from now on\. A program that serves has /,
		),
		`To withdraw it: npm run articles -- withdraw dam --corpus ${desk.corpus}`,
		"1 copy of it no longer waits:",
		expect.stringMatching(/^ {2}“Dam opened” \(dam-opened-\w+\)$/),
		"",
	]);
	const corrected = await desk.run("articles", "correct", "dam", "It was Sunday.", "--date", "2026-03-04");
	expect(corrected.stdout).toContain("“Title of dam” (dam) was corrected on 4 March 2026: It was Sunday.\n");
	expect(corrected.stdout).toContain('npm run articles -- correct dam "the same note" --remove\n');
});

test("an article whose file has faults can be withdrawn, for a program may still tell of it", {
	timeout: 60_000,
}, async () => {
	writeOthers(150);
	await desk.run("ask", "what did Bo Li say?");
	writeFileSync(join(desk.corpus, "other.md"), "no front matter");
	rmSync(join(desk.corpus, "other-7.md"));
	expect(await decide("withdraw", "other")).toMatchObject({ decided: "withdrawn", told: false });
	expect(await decide("withdraw", "other-7")).toMatchObject({ headline: null, told: false });
	desk.write("other-7", OTHER);
	const { stderr } = await desk.run("ask", "--article", "other-7", "what did Bo Li say?");
	expect(stderr).toContain("there is no such article");
});

test("a decision waits for another program that writes, and is dropped with its article", {
	timeout: 60_000,
}, async () => {
	desk.write("dam", STORY);
	desk.write("other", OTHER);
	await decide("withdraw", "other", "--reason", "wrong Zebra");
	const { history } = shelfFiles(desk.data, desk.corpus);
	const writer = new DatabaseSync(history);
	writer.exec("BEGIN IMMEDIATE");
	const deciding = desk.runApart("articles", "correct", "dam", "It was Sunday.", "--json");
	await wait(1_500);
	writer.exec("COMMIT");
	expect(DecidedLine.parse(JSON.parse((await deciding).stdout))).toMatchObject({ decided: "corrected" });
	writer.close();

	rmSync(join(desk.corpus, "other.md"));
	expect(await desk.run("articles", "forget", "other", "--yes")).toMatchObject({ status: 0, stderr: "" });
	const left = new DatabaseSync(history, { readOnly: true });
	expect(left.prepare("SELECT article FROM decisions").all()).toEqual([{ article: "dam" }]);
	left.close();
	const { status, stderr } = await desk.run("articles", "release", "other");
	expect([status, stderr]).toEqual([
		2,
		'Cannot release article "other": there is no such article: "npm run articles -- list" lists them\n',
	]);
});

test.each([
	[
		2,
		'Cannot withdraw article "none": there is no such article: "npm run articles -- list" lists them',
		["withdraw", "none"],
	],
	[2, 'Cannot withdraw article "dan-1": there is no such article; the nearest: "dam-1"', ["withdraw", "dan-1"]],
	[1, `Cannot release article "dam-1": ${NOT_HELD}`, ["release", "dam-1"]],
	[2, `${CORRECT}: the note is empty`, ["correct", "dam-1", " "]],
	[2, `${CORRECT}: "Friday" is not a day such as 2026-03-04`, ["correct", "dam-1", "a", "--date", "Friday"]],
	[2, `${CORRECT}: the note has more than 1,000 characters`, ["correct", "dam-1", "rain ".repeat(300)]],
	[2, 'Cannot read the command line: missing required argument "note"', ["correct", "dam-1"]],
	[
		2,
		'Cannot read corpus "none": there is no such folder; name it by CORPUS_DIR or --corpus',
		["withdraw", "dam-1", "--corpus", "none"],
	],
])("articles refuses with exit code %i and one line: %s", async (status, line, words) => {
	desk.write("dam-1", STORY);
	expect(await desk.run("articles", ...words)).toEqual({ status, stdout: "", stderr: `${line}\n` });
	// Where the command line is wrong nothing is written.
	if (status === 2) expect(existsSync(desk.data)).toBe(false);
});
