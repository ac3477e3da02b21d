import type { Client, MessageCreateOptions } from "discord.js";
import { type Outgoing, toPublicPayload } from "../render/markup/outgoing.ts";
import type { Posted } from "./edit-message.ts";

/** The message that is replied to. */
type Replied = { readonly id: string; readonly author: string; readonly channelId: string };

/**
 * Replies to a message where it stands. However often Discord is asked within a few minutes, one message comes of
 * it. Gives where it stands.
 */
export function reply(client: Client, { id, channelId }: Replied, outgoing: Outgoing): Promise<Posted> {
	const payload = { ...toPublicPayload(outgoing), reply: { messageReference: id, failIfNotExists: false } };
	return send(client, channelId, { ...payload, nonce: id });
}

/** Adds a message of our own below the reply to a message, once in the same way. */
export function addBelow(client: Client, { id, channelId }: Replied, outgoing: Outgoing): Promise<Posted> {
	return send(client, channelId, { ...toPublicPayload(outgoing), nonce: `${id}+` });
}

async function send(
	client: Client,
	channelId: string,
	payload: MessageCreateOptions & { readonly nonce: string },
): Promise<Posted> {
	const channel = await client.channels.fetch(channelId);
	if (!channel?.isSendable()) throw new TypeError(`Cannot reply in channel "${channelId}": it takes no messages`);
	const message = await channel.send({ ...payload, enforceNonce: true });
	return { channel: message.channelId, message: message.id };
}

/** Writes to whoever wrote a message, in private. */
export async function writePrivately(client: Client, { author }: Replied, outgoing: Outgoing): Promise<void> {
	await client.users.send(author, toPublicPayload(outgoing));
}
