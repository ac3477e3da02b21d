import type { Message } from "discord.js";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import { codeOfLoss, isForbidden } from "./failures.ts";

/**
 * Asks Discord for the thread that a message begins, where it came before the news of the thread: nothing is known then
 * but its id. It never rejects.
 */
export async function knowThread({ id, channelId, channel }: Message, { log, reportFailure }: Newsroom): Promise<void> {
	if (id !== channelId || !channel.isThread() || channel.parentId) return;
	try {
		await channel.client.channels.fetch(channelId, { force: true });
	} catch (error) {
		const code = codeOfLoss(error);
		if (code !== null || isForbidden(error)) log.warn({ code }, "A new post cannot be read");
		else await reportFailure(error);
	}
}
