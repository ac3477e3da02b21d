import { ComponentType, TextInputStyle } from "discord.js";
import { expect, test } from "vitest";
import { Modal, showModal, submitData } from "./modal.ts";

const text = { type: ComponentType.TextInput, custom_id: "words", style: TextInputStyle.Short, max_length: 5 } as const;
const select = {
	type: ComponentType.StringSelect,
	custom_id: "which",
	options: [{ label: "One", value: "1" }],
	required: false,
} as const;
const modal = Modal.parse({
	custom_id: "form",
	title: "A form",
	components: [
		{ type: ComponentType.Label, label: "Words", component: text },
		{ type: ComponentType.Label, label: "Which", component: select },
	],
});

test("submitData() gives what was filled in as Discord sends it", () => {
	expect(submitData(modal, { Words: "yes", Which: "One" })).toEqual({
		custom_id: "form",
		components: [
			{ type: 18, id: 1, component: { type: 4, id: 2, custom_id: "words", value: "yes" } },
			{ type: 18, id: 3, component: { type: 3, id: 4, custom_id: "which", values: ["1"] } },
		],
	});
});

test.each([
	[{}, 'Cannot leave "Words" empty'],
	[{ Words: "longer" }, "it is too long"],
	[{ Words: "yes", Which: "Two" }, "it is no option"],
	[{ Words: "yes", Why: "so" }, "there is no such field"],
])("submitData() does what nobody could do with %j: nothing", (filled, reason) => {
	expect(() => submitData(modal, filled)).toThrow(reason);
});

test.each([
	["a label that is too long", { ...modal, components: [{ ...modal.components[0], label: "a".repeat(46) }] }],
	[
		"a text input that has a label",
		{ ...modal, components: [{ ...modal.components[0], component: { ...text, label: "a" } }] },
	],
	["an action row", { ...modal, components: [{ type: 1, components: [text] }] }],
])("Discord refuses a modal with %s", (_, faulty) => {
	expect(Modal.safeParse(faulty).success).toBe(false);
});

test("showModal() shows the fields", () => {
	expect(showModal(modal)).toBe("(Form) A form\n[Words]\n[Which (optional)]\n  One");
});
