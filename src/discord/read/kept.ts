import type { Message } from "discord.js";
import { z } from "zod";
import { Use } from "./use.ts";

/** A message that addresses the bot, with all that is needed to answer it. */
export const Posted = z.object({
	id: z.string(),
	author: z.string(),
	channelId: z.string(),
	guildId: z.string().nullable(),
	content: z.string(),
	isInThread: z.boolean().default(false),
	/** The title of the post in a forum that it begins; null for any other message. */
	title: z.string().nullable().default(null),
});

export type Posted = Readonly<z.infer<typeof Posted>>;

/** What is kept of what somebody did until it is answered. A token is good for 15 minutes. */
export const Kept = z.discriminatedUnion("kind", [
	z.object({ kind: z.literal("message"), message: Posted }),
	z.object({ kind: z.literal("command"), token: z.string(), use: Use }),
	/** The press of a button: all that can be done later is to say that it was not done. */
	z.object({ kind: z.literal("press"), token: z.string() }),
]);

export type Kept = z.infer<typeof Kept>;

type Read = Pick<
	Message,
	"id" | "author" | "channelId" | "content" | "guildId" | "mentions" | "system" | "webhookId"
> & {
	readonly channel?: {
		readonly isThread: () => boolean;
		readonly name?: string | null;
		readonly parentId?: string | null;
	};
};

/** Whom messages may address: the bot, by its id, and forums, by theirs. */
export type Addressed = { readonly botId: string; readonly forums: readonly string[] };

/**
 * Reads a message that addresses the bot, by a mention or as a new post in one of its forums; null for any other. A
 * role or everybody is not the bot, even where it is one of them.
 */
export function readPosted(message: Read, { botId, forums }: Addressed): Posted | null {
	const { id, author, channelId, content, guildId, mentions, system, webhookId } = message;
	if (author.bot || webhookId !== null || system) return null;
	const title = titleOf(message, forums);
	if (guildId !== null && title === null && !mentions.users.has(botId)) return null;
	const isInThread = message.channel?.isThread() ?? false;
	return { id, author: author.id, channelId, guildId, content, isInThread, title };
}

/** The title of the post that a message begins; null where it begins none in these forums. */
function titleOf({ id, channelId, channel }: Read, forums: readonly string[]): string | null {
	// The message that a post begins with has the id of the post: https://docs.discord.com/developers/topics/threads
	if (id !== channelId || !channel?.isThread()) return null;
	return forums.includes(channel.parentId ?? "") ? (channel.name ?? "") : null;
}
