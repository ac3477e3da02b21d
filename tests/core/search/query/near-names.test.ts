import { expect, test } from "vitest";
import { findNearNames } from "#src/core/search/query/near-names.ts";

const PEOPLE = ["Ahmed Taha", "Sergey Lavrov", "Ana Diaz", "Ahmed al-Sharaa", "Émile Ox"].map((name) => ({ name }));

test.each([
	["Lavrof", ["Sergey Lavrov"]],
	["Sergei Lavroff", ["Sergey Lavrov"]],
	["Ahmet Taha", ["Ahmed Taha", "Ahmed al-Sharaa"]],
	["emil", ["Émile Ox"]],
	["Dias", ["Ana Diaz"]],
	["Zorro", []],
	["ox", []],
	["", []],
	["x".repeat(5_000), []],
])("findNearNames() of %j finds %j", (typed, names) => {
	expect(findNearNames(PEOPLE, typed, 2).map(({ name }) => name)).toEqual(names);
});
