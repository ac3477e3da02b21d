import fc from "fast-check";
import { expect, test } from "vitest";
import { LIMITS } from "#src/discord/render/markup/limits.ts";
import {
	fitListed,
	type ListPress,
	LONGEST_LISTED,
	readListPress,
	writeListPress,
} from "#src/discord/render/markup/list-press.ts";

test.each<[ListPress, string]>([
	[{ kind: "list", view: { topic: "the dam", by: "Ana", order: "oldest", page: 3 } }, "1|list|3|oldest|Ana|the dam"],
	[{ kind: "list", view: { topic: "", by: "", order: "fitting", page: 0 } }, "1|list|0|fitting||"],
	[{ kind: "about", article: "dam" }, "1|about|dam"],
])("writeListPress() and readListPress() of %o", (press, customId) => {
	expect(writeListPress(press)).toBe(customId);
	expect(readListPress(customId)).toEqual(press);
});

test("a custom id holds any topic and author, cut at a word where there is one", () => {
	const text = fc.string({ unit: "grapheme", maxLength: 200 });
	fc.assert(
		fc.property(text, text, fc.nat(999_999), (about, author, page) => {
			const [topic, by] = [fitListed(about), fitListed(author)];
			expect(topic.length).toBeLessThanOrEqual(LONGEST_LISTED);
			const press: ListPress = { kind: "list", view: { topic, by, order: "fitting", page } };
			expect(writeListPress(press).length).toBeLessThanOrEqual(LIMITS.customId);
			expect(readListPress(writeListPress(press))).toEqual(press);
		}),
	);
	expect(fitListed("the dam held because of luck and nothing else")).toBe("the dam held because of luck and nothing");
	expect(fitListed("a|b  c")).toBe("a b c");
});

test.each([
	"",
	"1|list",
	"1|list|-1|newest||",
	"1|list|0|best||",
	"2|about|dam",
	"1|about|",
	"1|show|abcdefghijkl|all",
])("readListPress() of %j is null", (customId) => expect(readListPress(customId)).toBeNull());
