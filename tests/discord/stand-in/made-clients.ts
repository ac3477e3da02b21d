import {
	Client,
	type Interaction as ClientInteraction,
	type ClientOptions,
	Events,
	GatewayIntentBits,
	Partials,
} from "discord.js";
import { type StandInDiscord, type StandInOptions, startStandInDiscord } from "./stand-in.ts";

/** A stand-in and a real client of discord.js that is connected to it. */
export type Connected = AsyncDisposable & { readonly discord: StandInDiscord; readonly client: Client<true> };
export type ConnectOptions = {
	readonly standIn?: StandInOptions | undefined;
	readonly client?: Partial<ClientOptions>;
	readonly onInteraction?: (interaction: ClientInteraction) => unknown;
};

/** A client for the stand-in that has not logged in. */
export function createClient(discord: StandInDiscord, options: Partial<ClientOptions> = {}): Client {
	return new Client({
		intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
		partials: [Partials.Channel],
		rest: { api: discord.apiUrl, offset: 0 },
		ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
		...options,
	});
}

/** A connected client; both are ended with the scope that holds them. */
export async function connect({ standIn, client: options, onInteraction }: ConnectOptions = {}): Promise<Connected> {
	const discord = await startStandInDiscord({ identifyInterval: 0, ...standIn });
	const client = createClient(discord, options);
	if (onInteraction) client.on(Events.InteractionCreate, onInteraction);
	const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
	await client.login(discord.token);
	return {
		discord,
		client: await ready,
		[Symbol.asyncDispose]: async () => {
			await client.destroy();
			await discord.stop();
		},
	};
}
