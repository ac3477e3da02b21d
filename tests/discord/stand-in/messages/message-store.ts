import { GatewayIntentBits } from "discord.js";
import type { CreateId } from "../ids.ts";
import { refusal } from "../rest/api-error.ts";
import type { Watch } from "../watch.ts";
import { isInGuild, type Place, type World } from "../world.ts";
import type { Payload } from "../world-payloads.ts";
import { isEphemeral, type Message, mentionedUsers, messageEventPayload } from "./message.ts";

export type NewMessage = Pick<Message, "place" | "author"> & Partial<Omit<Message, "createdAt" | "isDeleted">>;

/** An event for whoever has one of the intents; `withoutContent` is for whoever lacks MESSAGE_CONTENT. */
export type GatewayEvent = {
	readonly name: string;
	readonly payload: Payload;
	readonly withoutContent?: Payload;
	readonly intent?: GatewayIntentBits | undefined;
};
export type Dispatch = (event: GatewayEvent) => void;

export type MessageStore = {
	readonly create: (message: NewMessage) => Message;
	readonly edit: (message: Message, changes: Partial<Message>) => Message;
	readonly remove: (message: Message) => void;
	/** The message of that id, or the refusal where there is none in that place (any more). */
	readonly get: (id: string, place: Place) => Message;
	/** The message of that id as it stands, deleted or not. */
	readonly find: (id: string) => Message | undefined;
	/** All messages, the oldest first, deleted ones included. */
	readonly list: () => readonly Message[];
	/** What replies to a message, and what the bot said after it in the same place without replying to anything. */
	readonly answersTo: (message: Message) => readonly Message[];
	/** Sends MESSAGE_CREATE for a message once more. */
	readonly deliver: (message: Message) => void;
};
export type StoreNeeds = {
	readonly world: World;
	readonly createId: CreateId;
	readonly dispatch: Dispatch;
	readonly watch: Watch;
};

/** A store without messages; what happens in it reaches the gateway, except what is ephemeral. */
export function createMessageStore({ world, createId, dispatch, watch }: StoreNeeds): MessageStore {
	const messages = new Map<string, Message>();
	/** The ids of replies, by what they reply to; of what the bot says of itself, by the place. */
	const answers = new Map<string, string[]>();

	function put(message: Message, name: string): Message {
		messages.set(message.id, message);
		tell(message, name);
		watch.changed();
		return message;
	}
	function tell(message: Message, name: string): void {
		if (isEphemeral(message) || message.place.kind === "private") return;
		const replied = message.repliesTo === undefined ? undefined : messages.get(message.repliesTo);
		dispatch({ name, intent: messageIntent(message.place), ...messageEvent(message, { world, replied }) });
	}
	return {
		create: (message) => {
			const created = { ...BLANK, id: createId(), ...message, createdAt: new Date().toISOString() };
			if (created.author.id === world.bot.id && !created.interaction) {
				const key = created.repliesTo ?? created.place.id;
				answers.set(key, [...(answers.get(key) ?? []), created.id]);
			}
			return put(created, "MESSAGE_CREATE");
		},
		edit: (message, changes) => put({ ...message, ...changes, editedAt: new Date().toISOString() }, "MESSAGE_UPDATE"),
		remove: (message) => {
			messages.set(message.id, { ...message, isDeleted: true });
			if (!isEphemeral(message)) dispatch(deletion(message, world));
			watch.changed();
		},
		get: (id, place) => {
			const message = messages.get(id);
			if (message === undefined || message.isDeleted || message.place.id !== place.id) throw refusal("unknownMessage");
			return message;
		},
		find: (id) => messages.get(id),
		list: () => [...messages.values()],
		answersTo: ({ id, place }) => {
			const later = (answers.get(place.id) ?? []).filter((answer) => BigInt(answer) > BigInt(id));
			// A post in a forum has the id of its first message.
			return [...new Set([...(answers.get(id) ?? []), ...later])].flatMap((answer) => messages.get(answer) ?? []);
		},
		deliver: (message) => tell(message, "MESSAGE_CREATE"),
	};
}

const BLANK = {
	editedAt: null,
	content: "",
	embeds: [],
	components: [],
	flags: 0,
	files: [],
	viewer: undefined,
	repliesTo: undefined,
	interaction: undefined,
	pings: [],
	isDeleted: false,
} as const;

function messageIntent(place: Place): GatewayIntentBits {
	return place.kind === "dm" ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
}

// Who lacks MESSAGE_CONTENT gets it in direct messages, in its own, and in those that mention it, by replying, too;
// not in replies to what answered an interaction (`events/gateway`, Message Content Intent).
function messageEvent(message: Message, { world, replied }: { world: World; replied: Message | undefined }) {
	const { place, author } = message;
	const payload = messageEventPayload(message, world);
	const mentionsBot = mentionedUsers(message, world).includes(world.bot) && replied?.interaction === undefined;
	if (place.kind === "dm" || author.id === world.bot.id || mentionsBot) return { payload };
	return { payload, withoutContent: { ...payload, content: "", embeds: [], attachments: [], components: [] } };
}

function deletion({ id, place }: Message, { guildId }: World): GatewayEvent {
	const payload = { id, channel_id: place.id, ...(isInGuild(place) && { guild_id: guildId }) };
	return { name: "MESSAGE_DELETE", intent: messageIntent(place), payload };
}
