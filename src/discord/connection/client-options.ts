import { DefaultRestOptions, type RESTOptions } from "discord.js";
import limitConcurrency from "p-limit";
import type { DiscordSettings } from "../settings.ts";

// After 10,000 invalid requests in ten minutes Discord bans the address:
// https://docs.discord.com/developers/topics/rate-limits
const WARN_EACH = 500;
// What takes longer comes too late for the three seconds of an interaction anyway.
const LONGEST_REQUEST = 8_000;
// discord.js holds back all that is more than 50 requests a second. Those that answer interactions are outside that
// limit of Discord’s, and have three seconds; of the others, which are replies to messages, Discord tells how long to
// wait.
const NO_LIMIT = Number.POSITIVE_INFINITY;
// A thousand answers at once would else open a thousand connections first, and be late.
const MOST_AT_ONCE = 64;

/** How Discord’s API is reached. */
export function toRestOptions({
	apiUrl = DefaultRestOptions.api,
}: Pick<DiscordSettings, "apiUrl">): Partial<RESTOptions> {
	const limit = limitConcurrency(MOST_AT_ONCE);
	return {
		api: apiUrl.replace(/\/+$/, ""),
		globalRequestsPerSecond: NO_LIMIT,
		invalidRequestWarningInterval: WARN_EACH,
		makeRequest: (url, request) => limit(() => DefaultRestOptions.makeRequest(url, request)),
		timeout: LONGEST_REQUEST,
	};
}
