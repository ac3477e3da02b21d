import { expect, test } from "vitest";
import { createNameMatch } from "#src/terminal/match-name.ts";

test.each([
	["taha", "Ahmed Taha", true],
	["TAHA ahmed", "Ahmed Taha", true],
	["Mr Taha", "Ahmed Taha", true],
	["Prof. Dr. Taha", "Ahmed Taha", true],
	["sharaa", "Ahmed al-Sharaa", true],
	["Al Sharaa", "Ahmed al-Sharaa", true],
	["oneill", "Ana O’Neill", true],
	["O'Neill", "Ana ONeill", true],
	["erdogan", "Recep Tayyip Erdoğan", true],
	["Lödz", "Łodz", true],
	["Miss", "Miss Havisham", true],
	["Tah", "Ahmed Taha", false],
	["Omar Taha", "Ahmed Taha", false],
	["Mr", "Ahmed Taha", false],
])("createNameMatch() of %j for %j gives %j", (typed, name, expected) => {
	expect(createNameMatch(typed)?.(name)).toBe(expected);
});

test.each(["", " ", "!", "“”"])("createNameMatch() gives null for %j, which has no word", (typed) => {
	expect(createNameMatch(typed)).toBeNull();
});
