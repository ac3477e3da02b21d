import { type Client, DiscordAPIError } from "discord.js";
import { inlineWhole } from "../render/markup/inline.ts";
import { notice } from "../render/markup/notice.ts";
import { toPublicPayload } from "../render/markup/outgoing.ts";

/** Writes lines to a user in private, by the user's id; gives the code by which Discord refuses, or null. */
export async function writeToAdmin(
	client: Client,
	user: string,
	lines: readonly string[],
): Promise<string | number | null> {
	try {
		await client.users.send(user, toPublicPayload(notice(lines.map(inlineWhole).join("\n"))));
		return null;
	} catch (error) {
		// Of its own troubles it is said by a status, and they pass.
		if (error instanceof DiscordAPIError && error.status < 500) return error.code;
		throw error;
	}
}
