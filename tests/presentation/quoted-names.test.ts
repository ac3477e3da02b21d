import { expect, test } from "vitest";
import { nameQuoted } from "#src/presentation/quoted-names.ts";

test.each([
	[[], ""],
	[["Ana"], "Quoted: ANA"],
	[["a", "b", "c"], "Quoted: A, B, C"],
	[["a", "b", "c", "d", "e"], "Quoted: A, B, C and 2 more"],
])("nameQuoted() of %j", (names, expected) => {
	expect(nameQuoted(names, (name) => name.toUpperCase())).toBe(expected);
});
