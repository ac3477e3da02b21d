import { type InteractionType, MessageFlags, type PermissionsString } from "discord.js";
import type { Message } from "../messages/message.ts";
import type { MessageBody } from "../messages/message-body.ts";
import type { MessageStore, NewMessage } from "../messages/message-store.ts";
import { editedContent, newContent, pingsOf } from "../messages/write-message.ts";
import { refusal } from "../rest/api-error.ts";
import { isInGuild, type Place, type User, type World } from "../world.ts";

/** Where an interaction comes from. */
export type Origin = {
	readonly id: string;
	readonly token: string;
	readonly type: InteractionType;
	readonly user: User;
	readonly place: Place;
	/** The message that the component is on. */
	readonly source: Message | undefined;
	/** Whether the application is installed for the user only, not in the guild. */
	readonly isUserInstall: boolean;
	/** The permissions that the user lacks in the guild, where everybody has all. */
	readonly lacks: readonly PermissionsString[];
};

/** The messages that answer one interaction. */
export type InteractionMessages = {
	/** Adds a message. */
	readonly create: (body: MessageBody) => Message;
	/** Adds what a deferral shows until it is edited. */
	readonly createPlaceholder: (flags: number) => Message;
	readonly edit: (message: Message, body: MessageBody) => Message;
	/** Edits the message that the component is on. */
	readonly editSource: (body: MessageBody) => Message | undefined;
	/** Makes a message the one that "@original" means; without one there is none. */
	readonly begin: (message: Message | undefined) => void;
	/** What "@original" means as it stands, deleted or not. */
	readonly original: () => Message | undefined;
	/** The ids of the messages that were added, in order. */
	readonly ids: () => readonly string[];
	/** The message of that id, or of "@original", or the refusal where it is none of these. */
	readonly get: (id: string) => Message;
};
export type InteractionMessagesNeeds = { readonly world: World; readonly messages: MessageStore };

/** No messages yet. */
export function createInteractionMessages(origin: Origin, needs: InteractionMessagesNeeds): InteractionMessages {
	const { world, messages } = needs;
	const { id, type, user, place, source } = origin;
	const ids: string[] = [];
	let originalId: string | undefined;

	function add(wanted: Partial<NewMessage> & { readonly flags: number }): Message {
		// `topics/permissions`, USE_EXTERNAL_APPS: the responses will be ephemeral.
		const isForced = origin.isUserInstall && origin.lacks.includes("UseExternalApps") && isInGuild(place);
		const content = isForced ? { ...wanted, flags: wanted.flags | MessageFlags.Ephemeral } : wanted;
		const message = messages.create({
			...content,
			place,
			author: world.bot,
			viewer: content.flags & MessageFlags.Ephemeral ? user : undefined,
			repliesTo: source?.id,
			interaction: { id, type, user },
		});
		ids.push(message.id);
		return message;
	}
	function edit(message: Message, body: MessageBody): Message {
		return messages.edit(message, editedContent(message, body));
	}
	return {
		create: (body) => add({ ...newContent(body), pings: pingsOf(body, { isInteraction: true }) }),
		createPlaceholder: (flags) => add({ flags: flags | MessageFlags.Loading }),
		edit,
		editSource: (body) => source && edit(messages.get(source.id, place), body),
		begin: (message) => {
			originalId = message?.id;
		},
		original: () => (originalId === undefined ? undefined : messages.find(originalId)),
		ids: () => ids,
		get: (wanted) => {
			const found = wanted === "@original" ? originalId : wanted;
			if (found === undefined || !(found === originalId || ids.includes(found))) throw refusal("unknownMessage");
			return messages.get(found, place);
		},
	};
}
