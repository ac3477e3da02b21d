import { type Client, Events, type Interaction } from "discord.js";
import type { Desk } from "../newsroom/desk.ts";
import { createInFlight } from "../newsroom/in-flight.ts";
import type { Newsroom, Running } from "../newsroom/newsroom.ts";
import { PlatformError } from "../newsroom/platform-error.ts";
import { createTurns } from "../newsroom/turns.ts";
import { createClient } from "./connection/client.ts";
import { logIn } from "./connection/log-in.ts";
import { handleInteraction } from "./listen/handle-interaction.ts";
import { handleMessage } from "./listen/handle-message.ts";
import { notice } from "./render/markup/notice.ts";
import { toPayload } from "./render/markup/outgoing.ts";
import type { DiscordSettings } from "./settings.ts";

/** Logs in to Discord and answers there. */
export async function startDiscord(settings: DiscordSettings, newsroom: Newsroom): Promise<Running> {
	const client = createClient(settings);
	const inFlight = createInFlight(newsroom);
	const listening = listen(client, { newsroom, turns: createTurns() }, inFlight.add);
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

type Add = (work: Promise<void>) => void;

/** Hands on what happens in Discord, until it ends; who comes later is told so. */
function listen(client: Client, desk: Desk, add: Add) {
	let hasEnded = false;
	client.on(Events.InteractionCreate, (interaction) =>
		add(hasEnded ? refuseInteraction(interaction) : handleInteraction(interaction, desk)),
	);
	client.on(Events.MessageCreate, (message) => {
		if (!hasEnded && client.isReady()) add(handleMessage(message, client.user.id, desk));
	});
	return {
		end: () => {
			hasEnded = true;
		},
	};
}

const ENDING = "I am about to be restarted. Ask again in a minute.";

async function refuseInteraction(interaction: Interaction): Promise<void> {
	if (interaction.isRepliable()) await interaction.reply(toPayload(notice(ENDING)));
	else if (interaction.isAutocomplete()) await interaction.respond([]);
}
