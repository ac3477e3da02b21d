import { type Client, Events, type Interaction, type Message } from "discord.js";
import type { InFlight } from "../../newsroom/in-flight.ts";
import { knowThread } from "../connection/know-thread.ts";
import { readPosted } from "../read/kept.ts";
import { notice } from "../render/markup/notice.ts";
import { toPayload } from "../render/markup/outgoing.ts";
import { type Handling, handleInteraction } from "./handle-interaction.ts";
import { handleMessage } from "./handle-message.ts";

export type Listening = Handling & {
	readonly inFlight: InFlight;
	/** The ids of the forums in which every new post is answered. */
	readonly forums: readonly string[];
};

/** Hands on what happens in Discord, until it ends; who comes later is told so, or answered by the next start. */
export function listen(client: Client, { desk, mailroom, inFlight, forums }: Listening) {
	let hasEnded = false;
	client.on(Events.InteractionCreate, (interaction) => {
		void inFlight.add(hasEnded ? refuseInteraction(interaction) : handleInteraction(interaction, { desk, mailroom }));
	});
	client.on(Events.MessageCreate, (message) => {
		if (client.isReady()) void inFlight.add(hear(message, client.user.id));
	});
	async function hear(message: Message, botId: string): Promise<void> {
		if (forums.length > 0) await knowThread(message, desk.newsroom);
		const posted = readPosted(message, { botId, forums });
		if (posted === null) return;
		// Discord may deliver an event again after a connection broke.
		const mail = await mailroom.receive({ key: `message:${posted.id}`, body: { kind: "message", message: posted } });
		if (mail !== null && !hasEnded) await handleMessage(posted, { client, desk, mail });
	}
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
