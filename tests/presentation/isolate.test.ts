import { expect, test } from "vitest";
import { isolate } from "#src/presentation/isolate.ts";

test.each([
	["Ana Diaz", "Ana Diaz"],
	["أحمد طه", "\u2068أحمد طه\u2069"],
	["Ana \u202Eziad", "Ana ziad"],
	["", ""],
])("isolate() makes %j fit for a line of names", (name, expected) => {
	expect(isolate(name)).toBe(expected);
});
