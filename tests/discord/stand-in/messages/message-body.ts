import { MessageFlags } from "discord.js";
import { z } from "zod";
import { LIMITS } from "../limits.ts";
import { refusal } from "../rest/api-error.ts";
import { type BodyFault, parseBody, refuseFaults } from "../rest/body-faults.ts";
import { AllowedMentions } from "./allowed-mentions.ts";
import { checkLayout, checkLegacyRows } from "./check-components.ts";
import type { LayoutComponent } from "./component.ts";
import { type Embed, Embeds } from "./embed.ts";

const Body = z.looseObject({
	content: z
		.string()
		.transform((content) => content.trim())
		.pipe(z.string().max(LIMITS.content))
		.nullish(),
	embeds: Embeds.nullish(),
	components: z.array(z.unknown()).nullish(),
	flags: z.int().min(0).nullish(),
	allowed_mentions: AllowedMentions.nullish(),
	nonce: z.union([z.string().max(LIMITS.nonce), z.int()]).nullish(),
	enforce_nonce: z.boolean().nullish(),
	tts: z.boolean().nullish(),
	message_reference: z.looseObject({ message_id: z.string(), fail_if_not_exists: z.boolean().default(true) }).nullish(),
	poll: z.unknown().optional(),
	sticker_ids: z.array(z.string()).nullish(),
});

/** What a body says a message shall hold; what it does not mention is undefined. */
export type MessageBody = {
	readonly content: string | undefined;
	readonly embeds: readonly Embed[] | undefined;
	readonly components: readonly LayoutComponent[] | undefined;
	readonly flags: number;
	readonly files: readonly string[];
	readonly allowedMentions: AllowedMentions | undefined;
	/** The nonce, where the body asks that it be used once only. */
	readonly onceOnly: string | undefined;
	readonly reference: { readonly messageId: string; readonly isRequired: boolean } | undefined;
};

export type BodyRules = {
	/** The flags that may be set here. */
	readonly flags: number;
	/** Whether the message has the flag IS_COMPONENTS_V2 already: it cannot be taken away. */
	readonly isLayout?: boolean;
	readonly files?: readonly string[];
};

/** The flags that a message may be made with (discord-api-docs `resources/message`, Create Message). */
export const CREATE_FLAGS =
	MessageFlags.SuppressEmbeds |
	MessageFlags.SuppressNotifications |
	MessageFlags.IsVoiceMessage |
	MessageFlags.IsComponentsV2;

/** The rules for an edit of a message that has these flags: of others, only two can be changed (Edit Message). */
export function editRules(present: number): BodyRules {
	const changeable = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
	return { flags: present | changeable, isLayout: (present & MessageFlags.IsComponentsV2) !== 0 };
}

/** What a body for a new message or for an edit says, or the refusal. */
export function readMessageBody(
	raw: unknown,
	{ flags: allowed, isLayout = false, files = [] }: BodyRules,
): MessageBody {
	const body = parseBody(Body, raw);
	const flags = (body.flags ?? 0) | (isLayout ? MessageFlags.IsComponentsV2 : 0);
	refuseFaults([...checkFlags(flags, allowed), ...checkLayoutFields(body, flags)]);
	const reference = body.message_reference ?? undefined;
	return {
		content: body.content ?? (body.content === null ? "" : undefined),
		embeds: body.embeds ?? (body.embeds === null ? [] : undefined),
		components: readComponents(body.components, flags),
		flags,
		files,
		allowedMentions: body.allowed_mentions ?? undefined,
		onceOnly: body.enforce_nonce && body.nonce != null ? String(body.nonce) : undefined,
		reference: reference && { messageId: reference.message_id, isRequired: reference.fail_if_not_exists },
	};
}

/** Refuses a message that would show nothing. */
export function refuseEmpty({ content, embeds, components, files }: MessageBody): void {
	if (content || embeds?.length || components?.length || files.length > 0) return;
	throw refusal("emptyMessage");
}

function readComponents(components: readonly unknown[] | null | undefined, flags: number) {
	if (components === undefined) return undefined;
	return flags & MessageFlags.IsComponentsV2 ? checkLayout(components) : checkLegacyRows(components ?? []);
}

// Discord ignores some flags where they mean nothing; a bot that relies on one has a fault all the same.
function checkFlags(flags: number, allowed: number): BodyFault[] {
	const other = flags & ~allowed;
	if (other === 0) return [];
	return [{ path: ["flags"], code: "BASE_TYPE_BAD_VALUE", message: `The flags ${other} cannot be set here.` }];
}

function checkLayoutFields(body: z.infer<typeof Body>, flags: number): BodyFault[] {
	if (!(flags & MessageFlags.IsComponentsV2)) return [];
	const { content, embeds, poll, sticker_ids } = body;
	const legacy = { content, embeds: embeds?.length, poll, sticker_ids: sticker_ids?.length };
	return Object.entries(legacy).flatMap(([field, value]) => {
		if (!value) return [];
		const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
		return [{ path: [field], code: "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", message }];
	});
}
