import { expect, test } from "vitest";
import { readReference, writeReference } from "#src/slack/render/markup/press.ts";

const ANSWER = "Ab3-_f6hIj9k";

test.each([[[]], [[0]], [[9, -3]]])("readReference() gives back the numbers %j", (numbers) => {
	const reference = { answer: ANSWER, numbers };
	expect(readReference(writeReference(reference))).toEqual(reference);
});

test.each([
	undefined,
	"",
	"v2|Ab3-_f6hIj9k|1",
	"v1|short|1",
	"v1|Ab3-_f6hIj9k|x",
	"v1|Ab3-_f6hIj9k|",
	"v1|Ab3-_f6hIj9k|1\n",
])("readReference() gives null for %j", (value) => {
	expect(readReference(value)).toBeNull();
});
