import type { Block } from "../blocks/block-schemas.ts";
import type { Pressable } from "../blocks/element-schemas.ts";
import type { Option } from "../blocks/text-schemas.ts";

export type Press = { readonly actionId: string; readonly value?: string | undefined };

/**
 * What Slack tells of a press on the element with this action id; a value says which one of several, or which choice.
 * Throws where there is nothing like it to press, or more than one thing.
 */
export function findPressed(blocks: readonly Block[], press: Press): Readonly<Record<string, unknown>> {
	const found = blocks.flatMap((block) =>
		elementsOf(block)
			.filter((element) => element.action_id === press.actionId)
			.flatMap((element) => actionsOf(element, press.value))
			.map((action) => ({ ...action, action_id: press.actionId, block_id: block.block_id })),
	);
	const [action, second] = found;
	const named = `"${press.actionId}"${press.value === undefined ? "" : ` with the value "${press.value}"`}`;
	if (action === undefined) throw new Error(`Cannot press ${named}: there is no such element`);
	if (second !== undefined) throw new Error(`Cannot press ${named}: there are ${found.length} such elements`);
	return action;
}

function elementsOf(block: Block): readonly Pressable[] {
	switch (block.type) {
		case "actions":
		case "context_actions":
			return block.elements;
		case "section":
			return block.accessory === undefined || block.accessory.type === "image" ? [] : [block.accessory];
		case "input":
			return [block.element];
		default:
			return [];
	}
}

function actionsOf(element: Pressable, value: string | undefined): readonly Readonly<Record<string, unknown>>[] {
	const { type } = element;
	const isMeant = (it: { readonly value?: string | undefined }) => value === undefined || it.value === value;
	switch (element.type) {
		case "button":
		case "icon_button":
			return isMeant(element)
				? [{ type, text: element.text, ...(element.value !== undefined && { value: element.value }) }]
				: [];
		case "feedback_buttons":
			return [element.positive_button, element.negative_button]
				.filter(isMeant)
				.map(({ text, value }) => ({ type, text, value }));
		case "static_select":
			return choices(element)
				.filter(isMeant)
				.map((selected_option) => ({ type, selected_option }));
		case "overflow":
		case "radio_buttons":
			return element.options.filter(isMeant).map((selected_option) => ({ type, selected_option }));
		case "multi_static_select":
			return choices(element)
				.filter(isMeant)
				.map((option) => ({ type, selected_options: [option] }));
		case "checkboxes":
			return element.options.filter(isMeant).map((option) => ({ type, selected_options: [option] }));
		case "datepicker":
			return [{ type, selected_date: value ?? null }];
		case "plain_text_input":
			return [{ type, value: value ?? "" }];
	}
}

type Menu = {
	readonly options?: readonly Option[] | undefined;
	readonly option_groups?: readonly { readonly options: readonly Option[] }[] | undefined;
};

function choices({ options = [], option_groups = [] }: Menu): readonly Option[] {
	return [...options, ...option_groups.flatMap((group) => group.options)];
}
