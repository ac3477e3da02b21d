import type { Block } from "./blocks/block-schemas.ts";
import { fillIds } from "./blocks/fill-ids.ts";
import { findNotified, hasLink } from "./blocks/notified.ts";
import type { Ids } from "./ids.ts";
import type { Journal, Way } from "./journal.ts";
import type { Message, MessageContent } from "./message.ts";

export type NewMessage = Pick<Message, "channel" | "threadTs" | "user" | "isFromBot" | "onlyFor"> & {
	readonly content: MessageContent;
	readonly way: Way;
};

export type Messages = {
	/** Every message ever posted, as it is now, with those that were deleted. */
	readonly all: () => readonly Message[];
	readonly find: (channel: string, ts: string) => Message | undefined;
	/** What is in the thread that begins with this message, in order, without it. */
	readonly thread: (channel: string, rootTs: string) => readonly Message[];
	readonly post: (message: NewMessage) => Message;
	readonly update: (message: Message, content: MessageContent, way: Way) => Message;
	/** Shows blocks below the links of a message. */
	readonly unfurl: (message: Message, blocks: readonly Block[], way: Way) => Message;
	readonly remove: (message: Message, way: Way) => Message;
};

/** The messages of a workspace. */
export function createMessages(ids: Ids, journal: Journal): Messages {
	const messages = new Map<string, Message>();
	// A test may wait for a thousand replies at once, and looks for each whenever something happens.
	const threads = new Map<string, string[]>();
	const find = (channel: string, ts: string) => messages.get(keyOf(channel, ts));
	const keep = (kind: "posted" | "updated" | "deleted", message: Message, way: Way): Message => {
		messages.set(keyOf(message.channel, message.ts), message);
		journal.add({ kind, message, way });
		return message;
	};
	return {
		all: () => [...messages.values()],
		find,
		thread: (channel, rootTs) => (threads.get(keyOf(channel, rootTs)) ?? []).flatMap((ts) => find(channel, ts) ?? []),
		post({ content, way, ...rest }) {
			const state = { ts: ids.nextTs(), isEdited: false, isDeleted: false, unfurled: [] };
			if (rest.threadTs !== undefined) {
				const root = keyOf(rest.channel, rest.threadTs);
				threads.set(root, [...(threads.get(root) ?? []), state.ts]);
			}
			return keep("posted", { ...rest, ...state, ...readContent(content, ids) }, way);
		},
		update: (message, content, way) =>
			keep("updated", { ...message, ...readContent(content, ids), isEdited: true }, way),
		unfurl: (message, blocks, way) => keep("updated", { ...message, unfurled: fillIds(blocks, ids) }, way),
		remove: (message, way) => keep("deleted", { ...message, isDeleted: true }, way),
	};
}

/** A message as the API and the payloads of interactions show it. */
export function showMessage(message: Message, bot: { readonly botId: string }, appId: string) {
	return {
		type: "message",
		user: message.user,
		ts: message.ts,
		text: message.text,
		...(message.blocks.length > 0 && { blocks: message.blocks }),
		...(message.isFromBot && { bot_id: bot.botId, app_id: appId }),
		...(message.threadTs !== undefined && { thread_ts: message.threadTs }),
		...(message.isEdited && { edited: { user: message.user, ts: message.ts } }),
	};
}

function readContent({ text, blocks, attachments, parsesNames, forbidsUnfurling }: MessageContent, ids: Ids) {
	const shown = { text, blocks, attachments, parsesNames };
	return {
		text,
		blocks: fillIds(blocks, ids),
		attachments,
		notifies: findNotified(shown),
		unfurls: !forbidsUnfurling && hasLink(shown),
	};
}

function keyOf(channel: string, ts: string): string {
	return `${channel} ${ts}`;
}
