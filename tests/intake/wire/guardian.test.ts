import { expect, test } from "vitest";
import { GUARDIAN } from "#src/intake/wire/guardian/guardian.ts";
import { onlyDraft, onlyPassedOver, paragraphsOf, takeValue, under } from "./taking.ts";

const FIELDS = {
	headline: "Otters &amp; eels return",
	standfirst: '<p>Both are <strong>back</strong></p><ul><li><a href="https://a.example">Eels: a history</a></li></ul>',
	byline: "Ivo Lund",
	body: "<p>Two otters swam.</p> <p>In the Brack.</p>",
	bodyText: "Two otters swam. In the Brack.",
	lang: "en",
	legallySensitive: "false",
	lastModified: "2026-05-04T10:00:00Z",
};
const ITEM = {
	id: "nature/2026/may/03/otters",
	type: "article",
	sectionName: "Nature",
	webPublicationDate: "2026-05-03T08:00:00Z",
	webTitle: "Otters return – live",
	webUrl: "https://gull.example/otters",
	fields: FIELDS,
};

function take(item: unknown) {
	return takeValue(GUARDIAN, { response: { status: "ok", content: item } });
}

test("an item is a draft, with its paragraphs", () => {
	const draft = onlyDraft(take(ITEM));
	expect(paragraphsOf(draft)).toEqual(["Two otters swam.", "In the Brack."]);
	expect(draft.nativeId).toBe(ITEM.id);
	expect(draft.fields).toEqual({
		headline: "Otters & eels return",
		standfirst: "Both are back",
		byline: "Ivo Lund",
		section: "Nature",
		language: "en",
		published: "2026-05-03T08:00:00Z",
		updated: "2026-05-04T10:00:00Z",
		url: "https://gull.example/otters",
	});
});

test.each([
	[[ITEM, { ...ITEM, id: "b" }]],
	[{ response: { results: [ITEM, { ...ITEM, id: "b" }, { ...ITEM, id: "c", type: "gallery" }] } }],
])("several items come one by one", (document) => expect(takeValue(GUARDIAN, document).drafts).toHaveLength(2));

test("an item may come by itself", () => expect(takeValue(GUARDIAN, ITEM).drafts).toHaveLength(1));

test.each([
	[{ legallySensitive: "true" }, "withheld"],
	[{ legallySensitive: true }, "withheld"],
	[{ legallySensitive: false }, undefined],
	[{ legallySensitive: undefined }, undefined],
])("%o is %s", (fields, state) => {
	const expected = { state };
	expect(under(expected, onlyDraft(take({ ...ITEM, fields: { ...FIELDS, ...fields } })).fields)).toEqual(expected);
});

test("what has expired is withheld", () => {
	expect(onlyDraft(take({ ...ITEM, isExpired: true })).fields.state).toBe("withheld");
});

test.each([
	[{ fields: { ...FIELDS, legallySensitive: "perhaps" } }, "closing"],
	[{ fields: { ...FIELDS, legallySensitive: 1 } }, "closing"],
	[{ fields: { ...FIELDS, legallySensitive: true, body: undefined } }, "closing"],
	[{ fields: "none" }, "closing"],
	[{ fields: { ...FIELDS, body: undefined } }, "fault"],
	[{ fields: undefined }, "fault"],
	[{ type: "video" }, "quiet"],
])("%o is passed over: %s", (more, weight) => {
	expect(onlyPassedOver(take({ ...ITEM, ...more }))).toMatchObject({ nativeId: ITEM.id, weight });
});

test("an answer without items holds nothing", () => {
	expect(takeValue(GUARDIAN, { response: { status: "ok", results: [] } })).toEqual({
		drafts: [],
		gone: [],
		passedOver: [],
	});
});

test("the times of a live blog are no paragraphs", () => {
	const body = "<h2>9.00am</h2><p>Two otters swam.</p><p>14:32 BST</p><p>In the Brack.</p>";
	const { body: read } = onlyDraft(takeValue(GUARDIAN, { ...ITEM, fields: { ...FIELDS, body } }));
	expect(read.text).toBe("Two otters swam.\n\nIn the Brack.");
	expect(read.leftOut).toHaveLength(2);
});
