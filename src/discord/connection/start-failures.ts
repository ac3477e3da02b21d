import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError } from "discord.js";
import { PlatformError } from "../../newsroom/platform-error.ts";

/** What to do where Discord does not take the token. */
export const BAD_TOKEN =
	"Discord does not know the token; reset it in the Developer Portal under Bot, and set DISCORD_TOKEN to the new one";

/**
 * What to mend when Discord closes the connection for good:
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes
 */
const REASONS = new Map<number, string>([
	[GatewayCloseCodes.AuthenticationFailed, BAD_TOKEN],
	[GatewayCloseCodes.InvalidShard, "Discord refuses the shard; this program needs an update"],
	[GatewayCloseCodes.ShardingRequired, "the bot is in more servers than one connection may serve"],
	[
		GatewayCloseCodes.InvalidAPIVersion,
		"Discord has given up this version of its gateway; this program needs an update",
	],
	[GatewayCloseCodes.InvalidIntents, "Discord does not know an intent of the bot; this program needs an update"],
	[
		GatewayCloseCodes.DisallowedIntents,
		"Discord does not grant an intent of the bot; turn it on in the Developer Portal under Bot, " +
			"Privileged Gateway Intents",
	],
]);

const UNKNOWN_CLOSE = "Discord closed the connection; start again, and see discordstatus.com";

const NO_CONTENT =
	"DISCORD_FORUMS needs the Message Content Intent; turn it on in the Developer Portal under Bot, Privileged Gateway " +
	"Intents, or leave DISCORD_FORUMS empty";

type Closed = {
	readonly complaint: string;
	/** Whether forums are set, for which the bot asks for an intent. */
	readonly hasForums: boolean;
};

/** Why the bot cannot start or go on after Discord closed the connection with a code from which nothing recovers. */
export function explainClose(code: number, { complaint, hasForums }: Closed): PlatformError {
	const isForForums = hasForums && code === GatewayCloseCodes.DisallowedIntents;
	const reason = isForForums ? NO_CONTENT : (REASONS.get(code) ?? UNKNOWN_CLOSE);
	return new PlatformError(`${complaint}: ${reason} (close code ${code})`);
}

/** Why the bot cannot start, where somebody can mend that; any other error as it is. */
export function explainRequest(error: unknown, complaint: string): unknown {
	const reason = reasonOf(error);
	return reason === null ? error : new PlatformError(`${complaint}: ${reason}`);
}

function reasonOf(error: unknown): string | null {
	if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return BAD_TOKEN;
	if (error instanceof DiscordAPIError && error.status === 401) return BAD_TOKEN;
	if (error instanceof DiscordAPIError) return `Discord refuses: ${error.message} (${error.code})`;
	if (error instanceof HTTPError)
		return `Discord answers with status ${error.status}; try again later, and see discordstatus.com`;
	const code = networkCodeOf(error);
	return code === null ? null : `Discord cannot be reached (${code}); check the network, the proxy and DISCORD_API_URL`;
}

/** The code of an error of the network, such as "ECONNREFUSED"; null for any other. */
export function networkCodeOf(error: unknown): string | null {
	if (!(error instanceof Error)) return null;
	if ("code" in error && typeof error.code === "string" && /^(?:E[A-Z_]+|UND_ERR_\w+)$/.test(error.code))
		return error.code;
	if (error.name === "AbortError") return "timeout";
	return networkCodeOf(error.cause);
}
