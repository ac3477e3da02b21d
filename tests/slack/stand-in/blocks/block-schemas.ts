import { z } from "zod";
import {
	accessory,
	actionsElement,
	contextActionsElement,
	contextElement,
	image,
	inputElement,
} from "./element-schemas.ts";
import { LIMITS } from "./limits.ts";
import { richText } from "./rich-text-schema.ts";
import { anyText, plainText } from "./text-schemas.ts";

const block = { block_id: z.string().min(1).max(LIMITS.id).optional() };

const actions = z.strictObject({
	type: z.literal("actions"),
	elements: z.array(actionsElement).min(1).max(LIMITS.actionsElements),
	...block,
});
const context = z.strictObject({
	type: z.literal("context"),
	elements: z.array(contextElement).min(1).max(LIMITS.contextElements),
	...block,
});
const contextActions = z.strictObject({
	type: z.literal("context_actions"),
	elements: z.array(contextActionsElement).min(1).max(LIMITS.contextActionsElements),
	...block,
});
const divider = z.strictObject({ type: z.literal("divider"), ...block });
const header = z.strictObject({ type: z.literal("header"), text: plainText(LIMITS.headerText), ...block });
const section = z
	.strictObject({
		type: z.literal("section"),
		text: anyText(LIMITS.sectionText).optional(),
		fields: z.array(anyText(LIMITS.fieldText)).min(1).max(LIMITS.sectionFields).optional(),
		accessory: accessory.optional(),
		expand: z.boolean().optional(),
		...block,
	})
	.refine(({ text, fields }) => text !== undefined || fields !== undefined, "must define either `text` or `fields`");
const input = z.strictObject({
	type: z.literal("input"),
	label: plainText(LIMITS.inputLabel),
	hint: plainText(LIMITS.inputLabel).optional(),
	optional: z.boolean().optional(),
	dispatch_action: z.boolean().optional(),
	element: inputElement,
	...block,
});
const markdown = z.strictObject({
	type: z.literal("markdown"),
	text: z.string().min(1).max(LIMITS.markdownText),
	...block,
});
const alert = z.strictObject({
	type: z.literal("alert"),
	text: anyText(LIMITS.sectionText),
	level: z.enum(["default", "info", "warning", "error", "success"]).optional(),
	...block,
});
const imageBlock = image.safeExtend({ title: plainText(LIMITS.imageText).optional(), ...block });
const richTextBlock = richText.extend(block);

const everywhere = [actions, context, divider, header, imageBlock, input, richTextBlock, section] as const;

// The library's types know more blocks (cards, tables, tasks, containers, videos); until somebody here sends one, it is
// refused as unknown rather than let through unchecked.
const messageBlock = z.discriminatedUnion("type", [...everywhere, contextActions, markdown]);
// https://docs.slack.dev/reference/block-kit/blocks/alert-block: modals only; context_actions: messages only.
const modalBlock = z.discriminatedUnion("type", [...everywhere, alert]);
const homeBlock = z.discriminatedUnion("type", [...everywhere]);

export type Surface = "message" | "modal" | "home";
export type Block = z.infer<typeof messageBlock> | z.infer<typeof modalBlock>;

/** The blocks that each surface takes, and how many. */
export const BLOCKS = {
	message: z.array(messageBlock).max(LIMITS.messageBlocks),
	modal: z.array(modalBlock).min(1).max(LIMITS.viewBlocks),
	home: z.array(homeBlock).min(1).max(LIMITS.viewBlocks),
} as const;
