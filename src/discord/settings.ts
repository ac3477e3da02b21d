import type { Shards } from "./shards.ts";

/** What the Discord bot needs to know. */
export type DiscordSettings = {
	readonly token: string;
	/** The id of the application. */
	readonly clientId: string;
	/** The ids of the users who are told how the program fares. */
	readonly admins: readonly string[];
	/** The ids of the forums in which every new post is answered. */
	readonly forums: readonly string[];
	/** Which connections this program holds; without them the only one. */
	readonly shards?: Shards | undefined;
	/** The API to talk to in place of Discord’s own: a proxy, a test server. */
	readonly apiUrl?: string | undefined;
};
