import { z } from "zod";
import { LIMITS } from "./limits.ts";
import { anyText, confirm, option, plainText, url } from "./text-schemas.ts";

const action = { action_id: z.string().min(1).max(LIMITS.id).optional() };
const confirmable = { ...action, confirm: confirm.optional() };
const focusable = { focus_on_load: z.boolean().optional() };
const field = { ...confirmable, ...focusable, placeholder: plainText(LIMITS.placeholder).optional() };
const typed = {
	...action,
	...focusable,
	placeholder: plainText(LIMITS.placeholder).optional(),
	initial_value: z.string().optional(),
	dispatch_action_config: z
		.strictObject({ trigger_actions_on: z.array(z.enum(["on_enter_pressed", "on_character_entered"])) })
		.optional(),
};
const accessibility = { accessibility_label: z.string().min(1).max(LIMITS.accessibilityLabel).optional() };
const value = z.string().max(LIMITS.buttonValue);
const options = (max: number) => z.array(option).min(1).max(max);
const groups = z
	.array(z.strictObject({ label: plainText(LIMITS.optionText), options: options(LIMITS.selectOptions) }))
	.min(1)
	.max(LIMITS.selectOptions);
const menu = { options: options(LIMITS.selectOptions).optional(), option_groups: groups.optional() };
const vote = z.strictObject({ text: plainText(LIMITS.buttonText), value, ...accessibility });

const button = z.strictObject({
	type: z.literal("button"),
	text: plainText(LIMITS.buttonText),
	value: value.optional(),
	url: url.optional(),
	style: z.enum(["primary", "danger"]).optional(),
	...accessibility,
	...confirmable,
});
const staticSelect = z
	.strictObject({ type: z.literal("static_select"), initial_option: option.optional(), ...menu, ...field })
	.refine(hasOneMenu, "must define either `options` or `option_groups`");
const multiStaticSelect = z
	.strictObject({
		type: z.literal("multi_static_select"),
		initial_options: z.array(option).optional(),
		max_selected_items: z.int().min(1).optional(),
		...menu,
		...field,
	})
	.refine(hasOneMenu, "must define either `options` or `option_groups`");
const overflow = z.strictObject({
	type: z.literal("overflow"),
	options: options(LIMITS.overflowOptions),
	...confirmable,
});
const radioButtons = z.strictObject({
	type: z.literal("radio_buttons"),
	options: options(LIMITS.choiceOptions),
	initial_option: option.optional(),
	...confirmable,
	...focusable,
});
const checkboxes = z.strictObject({
	type: z.literal("checkboxes"),
	options: options(LIMITS.choiceOptions),
	initial_options: z.array(option).optional(),
	...confirmable,
	...focusable,
});
const datepicker = z.strictObject({
	type: z.literal("datepicker"),
	initial_date: z.iso.date().optional(),
	...field,
});
const plainTextInput = z.strictObject({
	type: z.literal("plain_text_input"),
	multiline: z.boolean().optional(),
	min_length: z.int().min(0).max(LIMITS.inputText).optional(),
	max_length: z.int().min(1).max(LIMITS.inputText).optional(),
	...typed,
});

export const image = z
	.strictObject({
		type: z.literal("image"),
		alt_text: z.string().min(1).max(LIMITS.imageText),
		image_url: url.optional(),
		slack_file: z.union([z.strictObject({ id: z.string() }), z.strictObject({ url })]).optional(),
	})
	.refine(hasOneSource, "must define either `image_url` or `slack_file`");

const chosen = [staticSelect, multiStaticSelect, radioButtons, checkboxes, datepicker] as const;

/** What an actions block may hold. */
export const actionsElement = z.discriminatedUnion("type", [button, overflow, ...chosen]);
/** What may stand beside the text of a section. */
export const accessory = z.discriminatedUnion("type", [button, overflow, image, ...chosen]);
/** What an input block may hold. */
export const inputElement = z.discriminatedUnion("type", [plainTextInput, ...chosen]);
/** What a context block may hold. */
export const contextElement = z.discriminatedUnion("type", [...anyText(LIMITS.sectionText).options, image]);
/** What may stand under an answer. */
export const contextActionsElement = z.discriminatedUnion("type", [
	z.strictObject({ type: z.literal("feedback_buttons"), positive_button: vote, negative_button: vote, ...action }),
	z.strictObject({
		type: z.literal("icon_button"),
		icon: z.string().min(1),
		text: plainText(LIMITS.buttonText),
		value: value.optional(),
		visible_to_user_ids: z.array(z.string()).optional(),
		...accessibility,
		...confirmable,
	}),
]);

export type Pressable =
	| z.infer<typeof actionsElement>
	| z.infer<typeof contextActionsElement>
	| z.infer<typeof plainTextInput>;

function hasOneMenu({ options, option_groups }: { options?: unknown; option_groups?: unknown }): boolean {
	return (options === undefined) !== (option_groups === undefined);
}

function hasOneSource({ image_url, slack_file }: { image_url?: unknown; slack_file?: unknown }): boolean {
	return (image_url === undefined) !== (slack_file === undefined);
}
