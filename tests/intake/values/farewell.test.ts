import { expect, test } from "vitest";
import { readFarewell } from "#src/intake/values/farewell.ts";

const NOTICE = 200;
const ARTICLE = 2000;
const opening = { headline: "Mayor took the money", publisher: "The Harbour Ledger" };

test.each<[line: string]>([
	["This article has been withdrawn."],
	["We have withdrawn this story."],
	["We have removed this article after a complaint."],
	["We removed the article on 7 March 2026."],
	["The Ledger has retracted this story."],
	["The Harbour Ledger withdrew this report because it was wrong."],
	["Editor’s note: This article has been retracted because it was wrong."],
	["Editors' note: We have taken down this column."],
	["Retraction: This story was pulled."],
	["This article, published on Monday, has since been withdrawn."],
	["This story “Mayor took the money” was deleted."],
])("readFarewell() hears it, however long the text is, in %j", (line) => {
	expect(readFarewell({ ...opening, lines: [line], length: NOTICE })).toMatchObject({ kind: "withdrawn" });
	expect(readFarewell({ ...opening, lines: ["Lead.", line], length: ARTICLE })).toMatchObject({ kind: "withdrawn" });
});

test.each<[headline: string, line: string]>([
	["Article removed", "Please write to us."],
	["Retracted: Mayor took the money", "He did not."],
	["RETRACTION – Mayor took the money", "He did not."],
	["Story withdrawn", "Sorry."],
	["Mayor", "Retraction: “Mayor took the money” has been taken down."],
	["Mayor", "The article has been removed."],
	["Mayor", "Wick Newspapers has retracted this story."],
])("readFarewell() hears it of a notice alone: %j, %j", (headline, line) => {
	expect(readFarewell({ headline, lines: [line], length: NOTICE })).toMatchObject({ kind: "withdrawn" });
	expect(readFarewell({ headline, lines: [line], length: ARTICLE })).toBeNull();
});

test.each<[line: string]>([
	["This article has been removed from your list."],
	["The journal has retracted the study."],
	["The article was withdrawn by the journal on Monday."],
	["The Times has retracted a story about the mayor."],
	["The minister has withdrawn this report."],
	["This report into why a book was removed from the library is out."],
	["We have removed this article’s picture."],
	["This story about a boy who was removed, and what came of it, is long."],
	["“This article has been withdrawn,” the page says."],
	["Retracted studies are still read."],
	["Police removed this item of clothing."],
])("readFarewell() takes %j for an article about others", (line) => {
	expect(readFarewell({ ...opening, lines: [line], length: NOTICE })).toBeNull();
	expect(readFarewell({ ...opening, lines: [line], length: ARTICLE })).toBeNull();
});

test("readFarewell() says when, and that something is not there for whatever reason", () => {
	const lines = ["We withdrew this article on 7 March 2026."];
	expect(readFarewell({ ...opening, lines, length: NOTICE })).toEqual({ kind: "withdrawn", on: "2026-03-07" });
	const gone = ["Sorry, this page is no longer available"];
	expect(readFarewell({ ...opening, lines: gone, length: NOTICE })).toEqual({ kind: "not-there" });
});
