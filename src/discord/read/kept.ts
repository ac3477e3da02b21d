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
> & { readonly channel?: { readonly isThread: () => boolean } };

/**
 * Reads a message that addresses the bot; null for any other. A role or everybody is not the bot, even where it is
 * one of them.
 */
export function readPosted(message: Read, botId: string): Posted | null {
	const { id, author, channelId, content, guildId, mentions, system, webhookId } = message;
	if (author.bot || webhookId !== null || system) return null;
	if (guildId !== null && !mentions.users.has(botId)) return null;
	return { id, author: author.id, channelId, guildId, content, isInThread: message.channel?.isThread() ?? false };
}
