import { expect, test } from "vitest";
import { ARC } from "#src/intake/wire/arc/arc.ts";
import { onlyDraft, onlyPassedOver, paragraphsOf, takeAll, takeValue, under } from "./taking.ts";

const TEXT = { type: "text", content: "Two <b>otters</b> swam." };
const STORY = {
	type: "story",
	_id: "OTTER1",
	headlines: { basic: "Otters &amp; eels return" },
	subheadlines: { basic: "Both are back." },
	description: { basic: "SECRET teaser" },
	credits: { by: [{ name: "Ivo Lund" }, { name: "Nell Farr" }, { _id: "x" }] },
	location: "BRACKMOUTH",
	language: "en-GB",
	distributor: { name: "Gull News" },
	taxonomy: { primary_section: { name: "Nature" } },
	first_publish_date: "2026-05-03T08:00:00Z",
	publish_date: "2026-05-04T10:00:00Z",
	last_updated_date: "2026-05-04T10:00:00Z",
	canonical_url: "/otters/",
	revision: { revision_id: "R9", published: true },
	editor_note: "SECRET",
	planning: { internal_note: "SECRET" },
	content_elements: [TEXT],
};

const D = "2031-01-01T00:00:00Z";

test("a story is a draft, with where each field was found", () => {
	const draft = onlyDraft(takeValue(ARC, STORY));
	expect(draft.fields).toEqual({
		headline: "Otters & eels return",
		standfirst: "Both are back.",
		byline: "Ivo Lund, Nell Farr",
		dateline: "BRACKMOUTH",
		publisher: "Gull News",
		section: "Nature",
		language: "en-GB",
		published: "2026-05-03T08:00:00Z",
		updated: "2026-05-04T10:00:00Z",
		embargo: "2026-05-04T10:00:00Z",
	});
	expect(JSON.stringify(draft)).not.toContain("SECRET");
	expect(paragraphsOf(draft)).toEqual(["Two otters swam."]);
});

test.each([
	[
		[{ type: "header", level: 2, content: "Where" }, TEXT],
		["Where", "Two otters swam."],
	],
	[
		[{ type: "text", content: "Left <!-- open" }, TEXT],
		["Left", "Two otters swam."],
	],
	[[{ type: "raw_html", content: "<p>Raw.</p><p>Words.</p>" }], ["Raw.", "Words."]],
	[
		[
			{
				type: "list",
				items: [
					{ type: "text", content: "A." },
					{ type: "list", items: [{ type: "text", content: "B." }] },
				],
			},
		],
		["A.", "B."],
	],
	[[{ type: "quote", subtype: "blockquote", content_elements: [TEXT] }], ["Two otters swam."]],
	[
		[TEXT, { type: "quote", subtype: "pullquote", content_elements: [{ type: "text", content: "“Otters swam”" }] }],
		["Two otters swam."],
	],
	[
		[TEXT, { type: "quote", subtype: "pullquote", content_elements: [{ type: "text", content: "New words" }] }, TEXT],
		["Two otters swam.", "New words", "Two otters swam."],
	],
	[
		[
			TEXT,
			{ type: "image", caption: "An otter." },
			{ type: "interstitial_link", content: "Eels: a history", url: "https://a.example" },
			{ type: "oembed_response", raw_oembed: { html: "<p>Post.</p>" } },
			{ type: "custom_embed", embed: {} },
			{ type: "correction", text: "This was wrong." },
			{ type: "something_new", content: "?" },
			7,
			null,
		],
		["Two otters swam."],
	],
])("the elements %j are %o", (content_elements, paragraphs) => {
	expect(paragraphsOf(onlyDraft(takeValue(ARC, { ...STORY, content_elements })))).toEqual(paragraphs);
});

test("captions and links are told among what is left out", () => {
	const content_elements = [TEXT, { type: "image", caption: "An <i>otter</i>." }];
	const { leftOut } = onlyDraft(takeValue(ARC, { ...STORY, content_elements })).body;
	expect(leftOut).toContainEqual({ text: "An otter.", reason: "is a caption" });
});

test.each([
	[{ publish_date: "2031-01-01T00:00:00Z" }, { embargo: "2031-01-01T00:00:00Z" }],
	[
		{ content_restrictions: { embargo: { active: true, end_time: "2031-01-01T00:00:00Z" } } },
		{ embargo: "2031-01-01T00:00:00Z" },
	],
	[{ content_restrictions: { embargo: { active: false } } }, { embargo: STORY.publish_date }],
	[{ publish_date: undefined, content_restrictions: null }, { embargo: undefined }],
	[{ publish_date: undefined, revision: undefined, first_publish_date: undefined, display_date: D }, { published: D }],
	[{ additional_properties: { embargo_until: "2031-01-01T00:00:00Z" } }, { embargo: "2031-01-01T00:00:00Z" }],
	[{ corrections: [{ type: "correction", correction_type: "retraction", text: "All of it." }] }, { state: "withheld" }],
])("%o has the standing %o", (more, fields) => {
	expect(under(fields, onlyDraft(takeValue(ARC, { ...STORY, ...more })).fields)).toEqual(fields);
});

test.each([
	[{ publish_date: "2031-01-01T00:00:00" }, "closing"],
	[{ publish_date: 1 }, "closing"],
	[{ publish_date: undefined, first_publish_date: undefined, revision: undefined }, "closing"],
	[{ revision: undefined, publish_date: undefined, first_publish_date: "" }, "closing"],
	[{ editor_note: "Embargoed to Friday" }, "closing"],
	[{ planning: { internal_note: "KILL" } }, "closing"],
	[{ additional_properties: { embargo: "Friday" } }, "closing"],
	[{ content_restrictions: { embargo: { active: true } } }, "closing"],
	[{ content_restrictions: { embargo: { active: "yes", end_time: "then" } } }, "closing"],
	[{ content_restrictions: "embargo" }, "closing"],
	[{ revision: "published" }, "closing"],
	[{ revision: { published: "no" } }, "closing"],
	[{ revision: { published: false } }, "hidden"],
	[{ publishing: { has_published_edition: false } }, "hidden"],
	[{ type: "gallery" }, "quiet"],
	[{ headlines: { basic: "" }, publish_date: undefined }, "fault"],
	[{ content_elements: {}, publish_date: undefined }, "fault"],
])("%o is passed over: %s", (more, weight) => {
	expect(onlyPassedOver(takeValue(ARC, { ...STORY, ...more }))).toMatchObject({ nativeId: "OTTER1", weight });
});

test("a note of correction is told once, of the day that it names", () => {
	const note = { type: "correction", text: "This story was corrected on May 5, 2026. There were two." };
	const story = { ...STORY, corrections: [note], content_elements: [TEXT, note] };
	const corrections = [{ date: "2026-05-05", note: note.text }];
	expect(onlyDraft(takeValue(ARC, story)).fields.corrections).toEqual(corrections);
});

test.each([
	[{ type: "story_operation", operation: "delete", id: "O" }, "gone"],
	[{ type: "story_operation", operation: "unpublish_edition", story_id: "O" }, "gone"],
	[{ type: "content_operation", operation: "delete-story", id: "O", body: { type: "story" } }, "gone"],
	[{ type: "content_operation", operation: "publish-story", id: "O", body: STORY }, "draft"],
	[{ type: "story_operation", operation: "update", id: "O", body: STORY }, "quiet"],
	[{ type: "story_operation", operation: "publish_edition", id: "O" }, "quiet"],
	[{ type: "image_operation", operation: "delete", id: "O" }, "quiet"],
	[{ type: "story_operation", operation: "vanish", id: "O" }, "closing"],
	[{ type: "story_operation", operation: 7, id: "O" }, "closing"],
	[{ type: "story_operation", operation: "delete" }, "closing"],
])("%o: %s", (operation, fate) => {
	const { drafts, gone, passedOver } = takeValue(ARC, operation);
	expect([...drafts.map(() => "draft"), ...gone.map(() => "gone"), ...passedOver.map(({ weight }) => weight)]).toEqual([
		fate,
	]);
});

test("results hold several stories", () => {
	const results = {
		type: "results",
		content_elements: [STORY, { ...STORY, _id: "OTTER2" }, { type: "image", _id: "I" }],
	};
	const { drafts, passedOver } = takeValue(ARC, results);
	expect([drafts.length, passedOver.length]).toEqual([2, 1]);
});

test("lists within one another end somewhere", () => {
	const deep = 2000;
	const list = `${'{"type":"list","items":[{"type":"text","content":"A."},'.repeat(deep)}7${"]}".repeat(deep)}`;
	const text = JSON.stringify({ ...STORY, content_elements: [] }).replace(/\[\]\}$/, `[${list}]}`);
	expect(paragraphsOf(onlyDraft(takeAll(ARC, text))).length).toBeLessThan(20);
});
