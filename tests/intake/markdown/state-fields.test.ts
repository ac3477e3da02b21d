import { expect, test } from "vitest";
import { closesArticle, meantField } from "#src/intake/markdown/state-fields.ts";

test.each([
	["embargo", true],
	["Embargoed", true],
	["state", true],
	["withdrawn", true],
	["corrections", false],
	["headline", false],
	[null, false],
])("closesArticle() of a fault in %s: %s", (field, expected) => expect(closesArticle({ field })).toBe(expected));

test.each([
	["embargo", null],
	["EMBARGO", "embargo"],
	["embargoed", "embargo"],
	["State", "state"],
	["Withdrawn", "withdrawn"],
	["stateside", null],
	["status", null],
])("meantField() of %s is %s", (name, expected) => expect(meantField(name)).toBe(expected));
