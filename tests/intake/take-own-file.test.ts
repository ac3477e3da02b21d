import { expect, test } from "vitest";
import { takeOwnFile } from "#src/intake/take-own-file.ts";

test("takes an article of Markdown as any door does, with the names that its fields have there", () => {
	const matter = "title: Lamp\ndate: 2026-03-06T17:00:00Z\nexpiryDate: 2026-04-01T00:00:00Z";
	const { drafts, gone, passedOver } = takeOwnFile("2026-03-06-lamp.md", `---\n${matter}\n---\n# Quay\n\nIt is lit.\n`);
	expect({ gone, passedOver }).toEqual({ gone: [], passedOver: [] });
	expect(drafts).toMatchObject([
		{
			nativeId: "2026-03-06-lamp",
			fields: { headline: "Lamp", published: "2026-03-06T17:00:00Z", expires: "2026-04-01T00:00:00Z" },
			origins: { headline: "title", published: "date" },
			body: { text: "Quay\n\nIt is lit.", forms: [{ kind: "heading" }] },
		},
	]);
	expect(drafts[0]?.origins).not.toHaveProperty("byline");
});

test.each([
	["a draft", "title: Lamp\ndraft: true", "It is lit.", "hidden", "is a draft"],
	[
		"an embargo that cannot be read",
		"headline: Lamp\nembargo: soon",
		"It is lit.",
		"closing",
		"cannot be read: line 3: embargo",
	],
	["a missing text", "headline: Lamp", "", "closing", "text is empty"],
])("passes over %s", (_, matter, text, weight, reason) => {
	const { drafts, passedOver } = takeOwnFile("lamp.md", `---\n${matter}\n---\n${text}`);
	expect(drafts).toEqual([]);
	expect(passedOver).toMatchObject([{ nativeId: "lamp", weight, reason: expect.stringContaining(reason) }]);
});

test("takes one that was withdrawn and emptied for gone", () => {
	const { gone } = takeOwnFile("lamp.md", "---\nheadline: Lamp\nwithdrawn: 2026-03-07\n---\n");
	expect(gone).toEqual([{ nativeId: "lamp", on: "2026-03-07" }]);
});
