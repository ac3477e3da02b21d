import { expect, test } from "vitest";
import { findMarked } from "#src/core/quotation/text/quotation-marks.ts";
import { makeArticle } from "../../made-articles.ts";

function check(text: string, expected: readonly string[]): void {
	const inner = findMarked(makeArticle(text)).map(({ inner }) => text.slice(inner.start, inner.end));
	expect(inner).toEqual(expected);
}

test.each([
	["pairs curly marks", "He said “yes” and “no”.", ["yes", "no"]],
	["pairs straight marks", 'He said "yes" and "no".', ["yes", "no"]],
	["pairs guillemets", "He said «yes».", ["yes"]],
	["pairs single marks", "He said ‘it is over’ twice.", ["it is over"]],
	[
		"takes nested marks as part of the outer ones",
		"“They said: ‘We came to help you,'” he says.",
		["They said: ‘We came to help you,'"],
	],
	[
		"takes straight marks inside curly ones as nested",
		'“He called it "odd" twice.” So.',
		['He called it "odd" twice.'],
	],
	["pairs a curly mark with a straight one", '“It is over," he said.', ["It is over,"]],
	["leaves apostrophes alone", "Don’t touch the rebels’ ’70s tanks, it's '80s stuff.", []],
	["leaves feet and inches alone", `He is 6'2" tall and 5'11" wide.`, []],
	["ends an open mark with its paragraph", "“It goes on.\n\n“And ends.”", ["It goes on.", "And ends."]],
	["ends an open straight mark where another opens", '"It goes on. "And ends."', ["It goes on. ", "And ends."]],
	["pairs low marks with high ones", "„Wir gehen“, sagt er. Sie sagt: „Nein.”", ["Wir gehen", "Nein."]],
	["pairs guillemets that point inwards", "He said: »Yes.« She: »No.«", ["Yes.", "No."]],
	["pairs marks that all point one way", "”Yes,” he said. ”No.”", ["Yes,", "No."]],
	["pairs the marks of typewriters", "``We go,'' he said. ``So.''", ["We go,", "So."]],
	["pairs two apostrophes with two", "''We go,'' he said. ''So.''", ["We go,", "So."]],
	["closes a single mark before two apostrophes", "''He said 'go,''' she told us.", ["He said 'go,'"]],
	["opens nothing with the apostrophes of inches", "A board of 6' 2'' by 4'' lay there.", []],
	["takes marks of any shape within", '"She said “no” to me," he said.', ["She said “no” to me,"]],
	["takes double marks within single ones", "‘He said “go” twice,’ she said.", ["He said “go” twice,"]],
	["pairs mixed marks on both sides", '“It is cold," he said, "and wet.” So.', ["It is cold,", "and wet."]],
	["leaves out the backslash of an escape", '\\"We go,\\" he said.', ["We go,"]],
	["ends an open mark before its attribution", '"We go home, said Ann Lee. It rained.', ["We go home,"]],
	["ends an open mark before a pronoun's verb", "“We go home, he says, in May.", ["We go home,"]],
	["ignores a stray closing mark", "It is over,” he said.", []],
])("findMarked() %s", (_, text, expected) => check(text, expected));

test("findMarked() tells a quotation that is not closed", () => {
	const marked = findMarked(makeArticle("“It goes on.\n\n“And ends.”"));
	expect(marked.map(({ isClosed }) => isClosed)).toEqual([false, true]);
});

test("findMarked() takes the mark of a note to the quotation", () => {
	const text = "“It fell,”[4] he said. “No.”² “So”,[b] “but.”[^2]";
	expect(findMarked(makeArticle(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
		"“It fell,”[4]",
		"“No.”²",
		"“So”,[b]",
		"“but.”[^2]",
	]);
});
