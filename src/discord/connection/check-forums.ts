import type { Client } from "discord.js";
import type { Log } from "../../newsroom/log.ts";

/** Says in the log which forums, by their ids, are none that the bot can see: no post in them will reach it. */
export function checkForums(client: Client<true>, forums: readonly string[], log: Log): void {
	for (const forum of forums) {
		const channel = client.channels.cache.get(forum);
		if (channel?.isThreadOnly()) continue;
		const problem = channel ? "is no forum channel" : "is not there, or the bot may not view it";
		log.warn({ forum }, `A channel of DISCORD_FORUMS ${problem}`);
	}
}
