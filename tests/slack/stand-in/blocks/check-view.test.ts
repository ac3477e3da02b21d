import { expect, test } from "vitest";
import { checkHome, checkModal } from "./check-view.ts";

const of = (length: number) => "x".repeat(length);
const plain = (length: number) => ({ type: "plain_text", text: of(length) });
const input = { type: "input", label: plain(1), element: { type: "plain_text_input" } };
const blocks = [{ type: "divider" }];
const modal = (changed: object = {}) => ({ type: "modal", title: plain(1), blocks, ...changed });

function check(view: unknown): unknown {
	const checked = checkModal(view);
	return checked.kind === "invalid" ? [checked.error, ...checked.messages] : null;
}

test.each<[string, (size: number) => object, number, string]>([
	["title", (n) => modal({ title: plain(n) }), 24, "must be less than 25 characters [json-pointer:/view/title/text]"],
	["close", (n) => modal({ close: plain(n) }), 24, "must be less than 25 characters [json-pointer:/view/close/text]"],
	[
		"private_metadata",
		(n) => modal({ private_metadata: of(n) }),
		3_000,
		"must be less than 3001 characters [json-pointer:/view/private_metadata]",
	],
	[
		"callback_id",
		(n) => modal({ callback_id: of(n) }),
		255,
		"must be less than 256 characters [json-pointer:/view/callback_id]",
	],
])("checkModal() takes a %s up to the limit and no further", (_, make, limit, message) => {
	expect(check(make(limit))).toBeNull();
	expect(check(make(limit + 1))).toEqual(["invalid_arguments", message]);
});

test.each<[string, unknown, unknown]>([
	["an input and a way to send it", modal({ submit: plain(1), blocks: [input] }), null],
	[
		"an input and no way to send it",
		modal({ blocks: [input] }),
		["invalid_arguments", "missing required field: submit [json-pointer:/view]"],
	],
	["no title", { type: "modal", blocks }, ["invalid_arguments", "missing required field: title [json-pointer:/view]"]],
	[
		"a bad block",
		modal({ blocks: [{ type: "header" }] }),
		["invalid_arguments", "missing required field: text [json-pointer:/view/blocks/0]"],
	],
	[
		"a quarter of a megabyte",
		modal({ blocks: Array.from({ length: 100 }, () => ({ type: "section", text: plain(2_600) })) }),
		["view_too_large"],
	],
])("checkModal() judges a view with %s", (_, view, expected) => {
	expect(check(view)).toEqual(expected);
});

test("checkHome() takes a home tab, which has no title", () => {
	expect(checkHome({ type: "home", blocks }).kind).toBe("view");
	expect(checkHome(modal()).kind).toBe("invalid");
});
