import { type Client, DiscordAPIError } from "discord.js";
import { type Outgoing, toPublicPayload } from "../render/markup/outgoing.ts";

/** A message of ours in a channel. */
export type Posted = { readonly channel: string; readonly message: string };

const MISSING = "no-messages";

/** Puts a content in place of that of a message; gives the code by which Discord refuses, or null. */
export async function editMessage(
	client: Client,
	{ channel, message }: Posted,
	outgoing: Pick<Outgoing, "components">,
): Promise<string | number | null> {
	try {
		const place = await client.channels.fetch(channel);
		if (!place?.isTextBased()) return MISSING;
		await place.messages.edit(message, toPublicPayload(outgoing));
		return null;
	} catch (error) {
		if (error instanceof DiscordAPIError) return error.code;
		throw error;
	}
}
