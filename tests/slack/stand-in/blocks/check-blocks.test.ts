import { expect, test } from "vitest";
import type { Surface } from "./block-schemas.ts";
import { checkBlocks, countText } from "./check-blocks.ts";

const of = (length: number) => "x".repeat(length);
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
const plain = (length: number) => ({ type: "plain_text", text: of(length) });
const mrkdwn = (length: number) => ({ type: "mrkdwn", text: of(length) });
const divider = () => ({ type: "divider" });
const button = (changed: object = {}) => ({ type: "button", text: plain(1), ...changed });
const actions = (...elements: readonly object[]) => [{ type: "actions", elements }];
const section = (changed: object) => [{ type: "section", ...changed }];
const option = (changed: object = {}) => ({ text: plain(1), value: "v", ...changed });
const select = (changed: object) => actions({ type: "static_select", ...changed });
const feedback = (changed: object = {}) => ({
	type: "feedback_buttons",
	positive_button: { text: plain(1), value: "yes" },
	negative_button: { text: plain(1), value: "no" },
	...changed,
});
const contextActions = (...elements: readonly object[]) => [{ type: "context_actions", elements }];
const richText = (...elements: readonly object[]) => [{ type: "rich_text", elements }];
const quote = (changed: object = {}) =>
	richText({ type: "rich_text_quote", elements: [{ type: "text", text: "x" }], ...changed });
const inline = (element: object) => richText({ type: "rich_text_section", elements: [element] });

function check(surface: Surface, blocks: unknown): readonly string[] {
	const checked = checkBlocks(blocks, surface);
	return checked.kind === "invalid" ? checked.messages : [];
}

// What is made, the most that goes, and what Slack says of one more.
test.each<[string, (size: number) => unknown, number, string]>([
	["blocks in a message", (n) => many(n, divider), 50, "no more than 50 items allowed [json-pointer:/blocks]"],
	[
		"elements of actions",
		(n) => actions(...many(n, () => button())),
		25,
		"no more than 25 items allowed [json-pointer:/blocks/0/elements]",
	],
	[
		"elements of a context",
		(n) => [{ type: "context", elements: many(n, () => mrkdwn(1)) }],
		10,
		"no more than 10 items allowed [json-pointer:/blocks/0/elements]",
	],
	[
		"elements of context actions",
		(n) => contextActions(...many(n, () => feedback())),
		5,
		"no more than 5 items allowed [json-pointer:/blocks/0/elements]",
	],
	[
		"fields of a section",
		(n) => section({ fields: many(n, () => plain(1)) }),
		10,
		"no more than 10 items allowed [json-pointer:/blocks/0/fields]",
	],
	[
		"text of a section",
		(n) => section({ text: mrkdwn(n) }),
		3_000,
		"must be less than 3001 characters [json-pointer:/blocks/0/text/text]",
	],
	[
		"a field",
		(n) => section({ fields: [plain(n)] }),
		2_000,
		"must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]",
	],
	[
		"a header",
		(n) => [{ type: "header", text: plain(n) }],
		150,
		"must be less than 151 characters [json-pointer:/blocks/0/text/text]",
	],
	[
		"markdown",
		(n) => [{ type: "markdown", text: of(n) }],
		12_000,
		"must be less than 12001 characters [json-pointer:/blocks/0/text]",
	],
	[
		"a block id",
		(n) => [{ type: "divider", block_id: of(n) }],
		255,
		"must be less than 256 characters [json-pointer:/blocks/0/block_id]",
	],
	[
		"an action id",
		(n) => actions(button({ action_id: of(n) })),
		255,
		"must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]",
	],
	[
		"text of a button",
		(n) => actions(button({ text: plain(n) })),
		75,
		"must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]",
	],
	[
		"value of a button",
		(n) => actions(button({ value: of(n) })),
		2_000,
		"must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]",
	],
	[
		"url of a button",
		(n) => actions(button({ url: `https://a/${of(n - 10)}` })),
		3_000,
		"must be less than 3001 characters [json-pointer:/blocks/0/elements/0/url]",
	],
	[
		"label for screen readers",
		(n) => actions(button({ accessibility_label: of(n) })),
		75,
		"must be less than 76 characters [json-pointer:/blocks/0/elements/0/accessibility_label]",
	],
	[
		"options of a menu",
		(n) => select({ options: many(n, () => option()) }),
		100,
		"no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]",
	],
	[
		"options of an overflow menu",
		(n) => actions({ type: "overflow", options: many(n, () => option()) }),
		5,
		"no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]",
	],
	[
		"text of an option",
		(n) => select({ options: [option({ text: plain(n) })] }),
		75,
		"must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]",
	],
	[
		"a placeholder",
		(n) => select({ options: [option()], placeholder: plain(n) }),
		150,
		"must be less than 151 characters [json-pointer:/blocks/0/elements/0/placeholder/text]",
	],
	[
		"border of a quotation",
		(n) => quote({ border: n }),
		1,
		"must be 0 or 1 [json-pointer:/blocks/0/elements/0/border]",
	],
])("checkBlocks() takes %s up to the limit and no further", (_, make, limit, message) => {
	expect(check("message", make(limit))).toEqual([]);
	expect(check("message", make(limit + 1))).toEqual([message]);
});

test.each<[string, Surface, unknown, readonly string[]]>([
	["100 blocks in a modal", "modal", many(100, divider), []],
	["101 blocks in a modal", "modal", many(101, divider), ["no more than 100 items allowed [json-pointer:/blocks]"]],
	["101 blocks in a home tab", "home", many(101, divider), ["no more than 100 items allowed [json-pointer:/blocks]"]],
	[
		"feedback in a modal",
		"modal",
		contextActions(feedback()),
		["unsupported or missing type [json-pointer:/blocks/0/type]"],
	],
	["an alert in a modal", "modal", [{ type: "alert", text: plain(1) }], []],
	[
		"an alert in a message",
		"message",
		[{ type: "alert", text: plain(1) }],
		["unsupported or missing type [json-pointer:/blocks/0/type]"],
	],
	["an unknown block", "message", [{ type: "poem" }], ["unsupported or missing type [json-pointer:/blocks/0/type]"]],
	[
		"a button among context actions",
		"message",
		contextActions(button()),
		["unsupported or missing type [json-pointer:/blocks/0/elements/0/type]"],
	],
	[
		"feedback among actions",
		"message",
		actions(feedback()),
		["unsupported or missing type [json-pointer:/blocks/0/elements/0/type]"],
	],
	[
		"empty text",
		"message",
		section({ text: mrkdwn(0) }),
		["must be more than 0 characters [json-pointer:/blocks/0/text/text]"],
	],
	["a section of nothing", "message", section({}), ["must define either `text` or `fields` [json-pointer:/blocks/0]"]],
	["a missing text", "message", [{ type: "header" }], ["missing required field: text [json-pointer:/blocks/0]"]],
	[
		"a header with markup",
		"message",
		[{ type: "header", text: mrkdwn(1) }],
		['Invalid input: expected "plain_text" [json-pointer:/blocks/0/text/type]'],
	],
	[
		"a field nobody knows",
		"message",
		[{ type: "divider", colour: "red" }],
		["invalid additional property: colour [json-pointer:/blocks/0]"],
	],
	[
		"two blocks with one id",
		"message",
		many(2, () => ({ type: "divider", block_id: "b" })),
		['"b" already exists [json-pointer:/blocks/1/block_id]'],
	],
	[
		"two buttons with one id",
		"message",
		actions(button({ action_id: "a" }), button({ action_id: "a" })),
		['"a" already exists [json-pointer:/blocks/0/elements/1/action_id]'],
	],
	[
		"one id in two blocks",
		"message",
		[...actions(button({ action_id: "a" })), ...actions(button({ action_id: "a" }))],
		[],
	],
	[
		"a menu of nothing",
		"message",
		select({}),
		["must define either `options` or `option_groups` [json-pointer:/blocks/0/elements/0]"],
	],
	["styled text", "message", inline({ type: "text", text: "x", style: { bold: true } }), []],
	[
		"a style nobody knows",
		"message",
		inline({ type: "text", text: "x", style: { big: true } }),
		["invalid additional property: big [json-pointer:/blocks/0/elements/0/elements/0/style]"],
	],
	[
		"a link, an emoji and a user",
		"message",
		richText({
			type: "rich_text_section",
			elements: [
				{ type: "link", url: "https://a.example" },
				{ type: "emoji", name: "wave" },
				{ type: "user", user_id: "U1" },
			],
		}),
		[],
	],
	[
		"a link to nowhere",
		"message",
		inline({ type: "link", url: "nowhere" }),
		["must be a valid URL [json-pointer:/blocks/0/elements/0/elements/0/url]"],
	],
	[
		"empty rich text",
		"message",
		inline({ type: "text", text: "" }),
		["must be more than 0 characters [json-pointer:/blocks/0/elements/0/elements/0/text]"],
	],
	[
		"text outside a section",
		"message",
		richText({ type: "text", text: "x" }),
		["unsupported or missing type [json-pointer:/blocks/0/elements/0/type]"],
	],
	["what is no list", "message", {}, ["must be a valid array [json-pointer:/blocks]"]],
])("checkBlocks() judges %s", (_, surface, blocks, messages) => {
	expect(check(surface, blocks)).toEqual(messages);
});

test("countText() adds up the text of all blocks, however deep", () => {
	expect(countText([...quote(), ...actions(button({ value: of(9) })), { type: "markdown", text: of(3) }])).toBe(5);
});
