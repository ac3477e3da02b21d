import { Client, GatewayIntentBits, Options, Partials } from "discord.js";
import type { DiscordSettings } from "../settings.ts";
import { toRestOptions } from "./client-options.ts";

const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] as const;

/**
 * A client that has not logged in. Whatever it sends notifies nobody. It asks for a privileged intent only where there
 * are forums: what a post says that does not mention the bot reaches it by no other way,
 * https://docs.discord.com/developers/events/gateway#message-content-intent
 */
export function createClient(settings: DiscordSettings): Client {
	return new Client({
		intents: settings.forums.length > 0 ? [...INTENTS, GatewayIntentBits.MessageContent] : [...INTENTS],
		// Without them no message reaches the bot that is the first in its channel of direct messages.
		partials: [Partials.Channel],
		allowedMentions: { parse: [], repliedUser: false },
		rest: toRestOptions(settings),
		// Nothing is read from old messages and members: what a newsroom writes is not kept in memory.
		makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0, PresenceManager: 0 }),
	});
}
