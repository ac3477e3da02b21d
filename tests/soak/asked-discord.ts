import { isLoading } from "../discord/stand-in/messages/message.ts";
import { startStandInDiscord } from "../discord/stand-in/stand-in.ts";
import { type AskedPlatform, fateOf, question, USERS } from "./asked-platform.ts";

/** A Discord with its limit of five messages in five seconds for each channel. Its users mention the bot. */
export async function openDiscord(channels: number): Promise<AskedPlatform> {
	const { discord, place, common } = await startDiscord(channels);
	const asked: ReturnType<typeof discord.mention>[] = [];
	return {
		...common,
		ask: (number) => void asked.push(discord.mention(question(number), { user: userOf(number), place: place(number) })),
		fates: () =>
			asked.map(({ message, answers }) =>
				fateOf(
					answers()
						.filter(({ repliesTo }) => repliesTo === message.id)
						.map(({ components }) => JSON.stringify(components)),
				),
			),
		acknowledgements: () => [],
	};
}

/** The same, whose users use the command. */
export async function openDiscordOfCommands(channels: number): Promise<AskedPlatform> {
	const { discord, place, common } = await startDiscord(channels);
	const asked: { readonly at: number; readonly driven: ReturnType<typeof discord.command> }[] = [];
	return {
		...common,
		ask: (number) => {
			const by = { user: userOf(number), place: place(number) };
			asked.push({ at: Date.now(), driven: discord.command("ask", { question: question(number) }, by) });
		},
		fates: () =>
			asked.map(({ driven }) => {
				const answers = driven.messages().filter((message) => !isLoading(message));
				return fateOf(answers.map(({ components }) => JSON.stringify(components)));
			}),
		acknowledgements: () => asked.map(({ at, driven }) => ({ at, took: driven.steps()[0]?.after ?? null })),
	};
}

async function startDiscord(channels: number) {
	const rules = [{ route: "POST /channels/:channel/messages", limit: 5, within: 5_000 }];
	const discord = await startStandInDiscord({ identifyInterval: 0, responseWindow: 20_000, patience: 60_000, rules });
	const places = Array.from({ length: channels }, (_, at) => discord.createChannel(`channel${at}`));
	const common = {
		name: "Discord",
		losesUnread: true,
		settings: {
			DISCORD_API_URL: discord.apiUrl,
			DISCORD_TOKEN: discord.token,
			DISCORD_CLIENT_ID: discord.world.applicationId,
		},
		isConnected: discord.gateway.isConnected,
		said: () => discord.messages().filter(({ author }) => author.id === discord.world.bot.id).length,
		stop: discord.stop,
	};
	return { discord, place: (number: number) => places[number % channels] ?? discord.world.newsroom, common };
}

function userOf(number: number): string {
	return `user${number % USERS}`;
}
