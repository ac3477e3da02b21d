import { Events } from "discord.js";
import { createInFlight } from "../newsroom/in-flight.ts";
import type { Newsroom, Running } from "../newsroom/newsroom.ts";
import { PlatformError } from "../newsroom/platform-error.ts";
import { createTurns } from "../newsroom/turns.ts";
import { createClient } from "./connection/client.ts";
import { logIn } from "./connection/log-in.ts";
import { listen } from "./listen/listen.ts";
import type { DiscordSettings } from "./settings.ts";

/** Logs in to Discord and answers there. */
export async function startDiscord(settings: DiscordSettings, newsroom: Newsroom): Promise<Running> {
	const client = createClient(settings);
	const inFlight = createInFlight(newsroom);
	const listening = listen(client, { newsroom, turns: createTurns() }, inFlight);
	try {
		const { application } = await logIn(client, settings, newsroom);
		if (application.id !== settings.clientId)
			throw new PlatformError("Cannot start Discord: DISCORD_TOKEN is of another application than DISCORD_CLIENT_ID");
	} catch (error) {
		await client.destroy();
		throw error;
	}
	return {
		stop: async () => {
			listening.end();
			await inFlight.settled();
			// This time it is meant.
			client.removeAllListeners(Events.ShardReconnecting);
			await client.destroy();
		},
	};
}
