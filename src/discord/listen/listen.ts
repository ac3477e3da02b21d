import { type Client, Events, type Interaction } from "discord.js";
import type { Desk } from "../../newsroom/desk.ts";
import type { InFlight } from "../../newsroom/in-flight.ts";
import { notice } from "../render/markup/notice.ts";
import { toPayload } from "../render/markup/outgoing.ts";
import { handleInteraction } from "./handle-interaction.ts";
import { handleMessage } from "./handle-message.ts";

/** Hands on what happens in Discord, until it ends; who comes later is told so. */
export function listen(client: Client, desk: Desk, inFlight: InFlight) {
	let hasEnded = false;
	client.on(Events.InteractionCreate, (interaction) => {
		void inFlight.add(hasEnded ? refuseInteraction(interaction) : handleInteraction(interaction, desk));
	});
	client.on(Events.MessageCreate, (message) => {
		if (!hasEnded && client.isReady()) void inFlight.add(handleMessage(message, client.user.id, desk));
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
