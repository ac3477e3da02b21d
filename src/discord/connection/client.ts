import { Client, GatewayIntentBits, Options, Partials, Status } from "discord.js";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import type { DiscordSettings } from "../settings.ts";
import { toRestOptions } from "./client-options.ts";
import { createIdentifyTurns } from "./identify-turns.ts";

const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] as const;

/**
 * What the bot wants to be told of. It asks for a privileged intent only where there are forums: what a post says that
 * does not mention the bot reaches it by no other way,
 * https://docs.discord.com/developers/events/gateway#message-content-intent
 */
export function intentsOf({ forums }: Pick<DiscordSettings, "forums">): readonly GatewayIntentBits[] {
	return forums.length > 0 ? [...INTENTS, GatewayIntentBits.MessageContent] : INTENTS;
}

/** A client that has not logged in. Whatever it sends notifies nobody. */
export function createClient(settings: DiscordSettings, { state }: Pick<Newsroom, "state">): Client {
	const { clientId, shards } = settings;
	const turns = createIdentifyTurns(state.leases, clientId);
	return new Client({
		...(shards === "auto" && { shards }),
		...(typeof shards === "object" && { shards: [...shards.ids], shardCount: shards.of }),
		...(state.isShared && {
			ws: {
				buildIdentifyThrottler: async (manager) =>
					turns((await manager.fetchGatewayInformation()).session_start_limit.max_concurrency),
			},
		}),
		intents: intentsOf(settings),
		// Without them no message reaches the bot that is the first in its channel of direct messages.
		partials: [Partials.Channel],
		allowedMentions: { parse: [], repliedUser: false },
		rest: toRestOptions(settings),
		// Nothing is read from old messages and members: what a newsroom writes is not kept in memory.
		makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0, PresenceManager: 0 }),
	});
}

/** Whether a client is connected now: while it connects again, it only says of its shards that it is not ready. */
export function isConnected(client: Client): boolean {
	return client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);
}
