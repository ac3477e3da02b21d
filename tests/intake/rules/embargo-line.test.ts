import { expect, test } from "vitest";
import { parseArticle } from "#src/intake/parse-article.ts";
import { readEmbargoLine } from "#src/intake/rules/embargo-line.ts";
import { takeArticles } from "#src/intake/take-articles.ts";
import { ADDRESS, BODY, LINKED, makePage } from "../page/made-page.ts";

const REST = "\n\nThe kiosk opens, officials said.\n\nIt is green.";

test.each([
	["EMBARGOED UNTIL 00:01 FRIDAY 1 JANUARY 2027", "2027-01-01"],
	["Strictly embargoed until 00.01am (GMT) on January 1st, 2027.", "2027-01-01"],
	["Under embargo: not for publication before 6pm, 4 March 2026", "2026-03-04"],
	["NOT FOR PUBLICATION OR BROADCAST BEFORE 2026-03-04", "2026-03-04"],
])("readEmbargoLine() reads the day of %j, and waits until it is over everywhere", (line, day) => {
	expect(readEmbargoLine(line + REST, {})).toEqual({ embargo: `${day}T23:59:59-12:00` });
	expect(readEmbargoLine(`Kiosk opens\n\n${line}${REST}`, {})).toEqual({ embargo: `${day}T23:59:59-12:00` });
});

test.each(["EMBARGOED", "NOT FOR PUBLICATION", "Embargoed until Friday 1 January", "HOLD FOR RELEASE 01/01/2027"])(
	"readEmbargoLine() has %j withheld, since nobody knows until when",
	(line) => expect(readEmbargoLine(line + REST, {})).toEqual({ state: "withheld" }),
);

test("readEmbargoLine() leaves the later embargo, and what is held back already", () => {
	const line = "Embargoed until 1 January 2027";
	const [earlier, later] = ["2026-12-01T00:00:00Z", "2027-02-01T00:00:00Z"];
	expect(readEmbargoLine(line + REST, { embargo: later })).toEqual({ embargo: later });
	expect(readEmbargoLine(line + REST, { embargo: earlier })).toEqual({ embargo: "2027-01-01T23:59:59-12:00" });
	expect(readEmbargoLine(line + REST, { state: "withdrawn" })).toEqual({});
});

test.each([
	"Embargoed goods were found in the harbour on 4 March 2026.",
	"The embargo",
	"Embargo lifted on 4 March 2026",
	"“Embargoed until Friday,” the note said, and nobody kept to it.",
	"Not for publication are the names of the children.",
	"The report was under embargo until 4 March 2026.",
])("readEmbargoLine() takes %j for what an article tells", (line) => {
	expect(readEmbargoLine(line + REST, {})).toEqual({});
});

test("readEmbargoLine() looks at the head of a text alone", () => {
	expect(readEmbargoLine(`One.\n\nTwo.\n\nThree.\n\nEmbargoed until 1 January 2027`, {})).toEqual({});
});

test("an article of whatever door is held back by such a line", () => {
	const text = `---\nheadline: Kiosk\npublished: 2026-03-04\n---\nEmbargoed until 1 January 2027${REST}\n`;
	expect(parseArticle("kiosk.md", text)).toMatchObject({ article: { embargo: "2027-01-01T23:59:59-12:00" } });
	const page = makePage({ json: LINKED, body: `<p>NOT FOR PUBLICATION</p>${BODY}` });
	const [part] = [...(takeArticles({ name: ADDRESS, text: [page] })?.parts ?? [])];
	expect(part?.articles.map(({ article }) => article.state)).toEqual(["withheld"]);
});
