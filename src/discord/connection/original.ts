import {
	type Client,
	DiscordAPIError,
	MessageFlags,
	MessageFlagsBitField,
	RESTJSONErrorCodes,
	Routes,
} from "discord.js";
import { z } from "zod";

/** What became of the first response to an interaction: a promise of an answer, an answer, or nothing any more. */
export type Original = "promised" | "answered" | "deleted";

const Message = z.object({ flags: z.number() });

type Asked = { readonly applicationId: string; readonly token: string };

/**
 * Asks Discord for the first response to an interaction; throws where there was none, or its token is good no
 * longer.
 */
export async function findOriginal({ rest }: Client, { applicationId, token }: Asked): Promise<Original> {
	try {
		const message = Message.parse(await rest.get(Routes.webhookMessage(applicationId, token), { auth: false }));
		const flags = new MessageFlagsBitField(message.flags);
		return flags.has(MessageFlags.Loading) ? "promised" : "answered";
	} catch (error) {
		const isDeleted = error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;
		if (isDeleted) return "deleted";
		throw error;
	}
}
