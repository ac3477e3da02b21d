import { expect, test } from "vitest";
import { readCheckReference, writeCheckReference } from "#src/slack/render/check/check-reference.ts";

const REFERENCE = { id: "Ab3-_f6hIj9k", user: "U1", text: "“It rained,”\nshe & <he> said. 🌧", speaker: "Ana <Diaz>" };

test("a check is read back from the value of a button as it was written, with nothing in it that Slack escapes", () => {
	const value = writeCheckReference(REFERENCE);
	expect(value).not.toMatch(/[&<>]/);
	expect(readCheckReference(value ?? undefined)).toEqual(REFERENCE);
});

test("writeCheckReference() gives null where a button cannot hold the quotation", () => {
	const lengthOf = (text: string) => writeCheckReference({ ...REFERENCE, text })?.length;
	const most = "x".repeat(2_000 - (lengthOf("") ?? 0));
	expect(lengthOf(most)).toBe(2_000);
	expect(lengthOf(`${most}x`)).toBeUndefined();
});

test.each([undefined, "", "v1|Ab3-_f6hIj9k|1", "{}", "null", '{"id":"a","user":"b","text":1}'])(
	"readCheckReference() of %j gives null",
	(value) => expect(readCheckReference(value)).toBeNull(),
);
