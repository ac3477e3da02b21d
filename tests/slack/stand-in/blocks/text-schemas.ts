import { z } from "zod";
import { LIMITS } from "./limits.ts";

/** Text that Slack shows as it is. */
export function plainText(max: number) {
	return z.strictObject({
		type: z.literal("plain_text"),
		text: z.string().min(1).max(max),
		emoji: z.boolean().optional(),
	});
}

/** Text that Slack parses for links, mentions and formatting. */
export function mrkdwn(max: number) {
	return z.strictObject({
		type: z.literal("mrkdwn"),
		text: z.string().min(1).max(max),
		verbatim: z.boolean().optional(),
	});
}

/** Either kind of text. */
export function anyText(max: number) {
	return z.discriminatedUnion("type", [plainText(max), mrkdwn(max)]);
}

export const url = z
	.string()
	.max(LIMITS.url)
	.regex(/^[a-z][a-z\d+.-]*:\S+$/i, "must be a valid URL");

/** What a dialog asks before it passes a press on. */
export const confirm = z.strictObject({
	title: plainText(LIMITS.confirmTitle),
	text: anyText(LIMITS.confirmText),
	confirm: plainText(LIMITS.confirmButton),
	deny: plainText(LIMITS.confirmButton),
	style: z.enum(["primary", "danger"]).optional(),
});

/** One choice of a menu, a radio group or a group of checkboxes. */
export const option = z.strictObject({
	text: anyText(LIMITS.optionText),
	value: z.string().min(1).max(LIMITS.optionValue),
	description: anyText(LIMITS.optionText).optional(),
	url: url.optional(),
});

export type Option = z.infer<typeof option>;
