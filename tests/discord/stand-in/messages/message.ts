import { InteractionType, MessageFlags, MessageReferenceType, MessageType } from "discord.js";
import { channelType, isInGuild, type Place, type User, type World } from "../world.ts";
import { memberPayload, type Payload, userPayload } from "../world-payloads.ts";
import type { LayoutComponent } from "./component.ts";
import type { Embed } from "./embed.ts";
import { findMentions, type Ping } from "./mentions.ts";

/** A message as it stands; an edit makes a new one with the same id. */
export type Message = {
	readonly id: string;
	readonly place: Place;
	readonly author: User;
	readonly createdAt: string;
	readonly editedAt: string | null;
	readonly content: string;
	readonly embeds: readonly Embed[];
	readonly components: readonly LayoutComponent[];
	readonly flags: number;
	/** The names of the attached files. */
	readonly files: readonly string[];
	/** The only one who sees it, where it is ephemeral. */
	readonly viewer: User | undefined;
	readonly repliesTo: string | undefined;
	readonly interaction: MessageInteraction | undefined;
	/** Whom it notified when it was made, or would by an edit. */
	readonly pings: readonly Ping[];
	readonly isDeleted: boolean;
};
export type MessageInteraction = { readonly id: string; readonly type: InteractionType; readonly user: User };

/** Whether the message waits for the edit that a deferral promised. */
export function isLoading({ flags }: Message): boolean {
	return (flags & MessageFlags.Loading) !== 0;
}

/** Whether one user alone sees the message. */
export function isEphemeral({ flags }: Message): boolean {
	return (flags & MessageFlags.Ephemeral) !== 0;
}

/** Whether the message has the flag IS_COMPONENTS_V2. */
export function isLayout({ flags }: Message): boolean {
	return (flags & MessageFlags.IsComponentsV2) !== 0;
}

/** The message object as REST answers it and as components and message commands carry it. */
export function messagePayload(message: Message, world: World): Payload {
	const { interaction, repliesTo, place } = message;
	const mentions = findMentions(message.content).filter(({ isLiteral }) => !isLiteral);
	return {
		id: message.id,
		type: typeOf(message),
		channel_id: place.id,
		author: userPayload(message.author),
		content: message.content,
		timestamp: message.createdAt,
		edited_timestamp: message.editedAt,
		tts: false,
		mention_everyone: mentions.some(({ kind }) => kind === "everyone"),
		mentions: mentionedUsers(message, world).map(userPayload),
		mention_roles: mentions.filter(({ kind }) => kind === "role").map(({ target }) => target),
		attachments: message.files.map((filename, index) => ({
			id: `${index}`,
			filename,
			size: 0,
			url: "",
			proxy_url: "",
		})),
		embeds: message.embeds.map((embed) => ({ type: "rich", ...embed })),
		components: message.components,
		pinned: false,
		flags: message.flags,
		...(message.author.id === world.bot.id && { application_id: world.applicationId }),
		...(message.author.kind === "webhook" && { webhook_id: message.author.id }),
		...(repliesTo !== undefined && {
			message_reference: {
				type: MessageReferenceType.Default,
				message_id: repliesTo,
				channel_id: place.id,
				...(isInGuild(place) && { guild_id: world.guildId }),
			},
		}),
		...(interaction && {
			webhook_id: world.applicationId,
			interaction_metadata: {
				id: interaction.id,
				type: interaction.type,
				user: userPayload(interaction.user),
				authorizing_integration_owners: { "0": isInGuild(place) ? world.guildId : "0" },
			},
		}),
	};
}

/** Whom the message mentions: by its text, and whom it replies to. */
export function mentionedUsers({ content, pings }: Message, world: World): User[] {
	const inText = findMentions(content).filter(({ isLiteral }) => !isLiteral);
	const replied = pings.filter(({ kind }) => kind === "replied-user");
	return [...new Set([...inText, ...replied].flatMap(({ target }) => world.findUser(target) ?? []))];
}

// discord.js drops a direct message with a guild_id, even null, or without channel_type (its MessageCreate action).
/** What MESSAGE_CREATE and MESSAGE_UPDATE add to the message object. */
export function messageEventPayload(message: Message, world: World): Payload {
	const { place, author } = message;
	const payload = { ...messagePayload(message, world), channel_type: channelType(place) };
	if (!isInGuild(place)) return payload;
	return { ...payload, guild_id: world.guildId, ...(author.kind !== "webhook" && { member: memberPayload() }) };
}

function typeOf({ interaction, repliesTo }: Message): MessageType {
	if (interaction?.type === InteractionType.ApplicationCommand) return MessageType.ChatInputCommand;
	return repliesTo === undefined ? MessageType.Default : MessageType.Reply;
}
