import { MessageFlags } from "discord.js";
import { refusal } from "../rest/api-error.ts";
import { invalidBody } from "../rest/body-faults.ts";
import { listComponents } from "./check-components.ts";
import type { LayoutComponent } from "./component.ts";
import { findPings, type Ping } from "./mentions.ts";
import type { Message } from "./message.ts";
import type { MessageBody } from "./message-body.ts";

/** What a new message holds, as its body says it. */
export function newContent(body: MessageBody): Pick<Message, "content" | "embeds" | "components" | "flags" | "files"> {
	const { content = "", embeds = [], components = [], flags, files } = body;
	return { content, embeds, components, flags, files };
}

/** What an edit makes of a message, or the refusal where it would show nothing or mix the two kinds of content. */
export function editedContent(message: Message, body: MessageBody): Partial<Message> {
	const content = body.content ?? message.content;
	const embeds = body.embeds ?? message.embeds;
	const components = body.components ?? message.components;
	const files = body.files.length > 0 ? body.files : message.files;
	const keepsLegacy = content !== "" || embeds.length > 0;
	if (body.flags & MessageFlags.IsComponentsV2 && keepsLegacy) {
		const message = "content and embeds have to be null when a message turns to MessageFlags.IS_COMPONENTS_V2";
		const code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2";
		throw invalidBody([{ path: [content === "" ? "embeds" : "content"], code, message }]);
	}
	if (!keepsLegacy && components.length === 0 && files.length === 0) throw refusal("emptyMessage");
	const added = body.flags & (MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2);
	const flags = (message.flags | added) & ~MessageFlags.Loading;
	const pings = [...message.pings, ...pingsOf(body, { isInteraction: message.interaction !== undefined })];
	return { content, embeds, components, files, flags, pings };
}

export type PingContext = { readonly isInteraction: boolean; readonly repliedUser?: string | undefined };

/** Whom a body would notify: by its content and its text displays. */
export function pingsOf(body: MessageBody, { isInteraction, repliedUser }: PingContext): Ping[] {
	const texts = [body.content ?? "", ...displayedTexts(body.components ?? [])];
	return findPings({ texts, allowed: body.allowedMentions, isInteraction, repliedUser });
}

function displayedTexts(components: readonly LayoutComponent[]): string[] {
	return listComponents(components).flatMap((it) =>
		"content" in it && typeof it.content === "string" ? it.content : [],
	);
}
