import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from "discord.js";
import { ZodError } from "zod";
import { PlatformError } from "../../newsroom/platform-error.ts";
import { COMMANDS } from "../commands.ts";
import { explainRequest, networkCodeOf } from "../connection/start-failures.ts";
import { describeForm } from "./describe-form.ts";
import { installLink } from "./install-link.ts";

/** For which application, and in which server alone, commands were to be registered. */
export type DeployTarget = { readonly clientId: string; readonly guildId: string | null };

const COMPLAINT = "Cannot deploy commands";
const MISMATCHED = "DISCORD_CLIENT_ID is not the application of DISCORD_TOKEN; copy both from the same application";
const OUTAGE = "try again later; status.discord.com tells how it fares";

/** Why commands cannot be registered, in a sentence that says what to do; any other error as it is. */
export function explainDeployFailure(error: unknown, target: DeployTarget): unknown {
	const reason = reasonOf(error, target);
	return reason === null ? explainRequest(error, COMPLAINT) : new PlatformError(`${COMPLAINT}: ${reason}`);
}

function reasonOf(error: unknown, target: DeployTarget): string | null {
	if (error instanceof RateLimitError) return `Discord takes no more for now; ${tellWait(error.retryAfter)}`;
	if (error instanceof HTTPError) return `Discord answers with status ${error.status}; ${OUTAGE}`;
	if (error instanceof ZodError) return "what answers is not Discord; check DISCORD_API_URL and the proxy";
	if (error instanceof DiscordAPIError) return refusalOf(error, target);
	const code = networkCodeOf(error);
	return code && `Discord cannot be reached (${code}); check the network, the proxy and DISCORD_API_URL`;
}

// https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
function refusalOf({ code, status, rawError, message }: DiscordAPIError, target: DeployTarget): string | null {
	const { clientId, guildId } = target;
	switch (code) {
		case RESTJSONErrorCodes.MissingAccess:
			if (guildId === null) return `${MISMATCHED} (${code})`;
			return `the bot may register none in server ${guildId} (${code}); add it there first: ${installLink(clientId)}`;
		case RESTJSONErrorCodes.UnknownGuild:
			return `there is no server ${guildId} (${code}); copy its id with the menu of the server, in Developer Mode`;
		case RESTJSONErrorCodes.UnknownApplication:
		case RESTJSONErrorCodes.NotAuthorizedToPerformThisActionOnThisApplication:
			return `${MISMATCHED} (${code})`;
		case RESTJSONErrorCodes.MaximumDailyApplicationCommandCreatesReached:
			return `Discord takes no more than 200 new commands a day (${code}); try again tomorrow`;
		case RESTJSONErrorCodes.InvalidFormBodyOrContentType:
			return `Discord does not take them: ${describeForm(rawError, COMMANDS)} (${code}); update this program`;
	}
	if (status === 401) return null;
	return `Discord refuses: ${message.replace(/\s+/g, " ")} (${code}); ${OUTAGE}`;
}

function tellWait(milliseconds: number): string {
	const minutes = Math.ceil(milliseconds / 60_000);
	return `try again in ${minutes === 1 ? "a minute" : `${minutes.toLocaleString("en")} minutes`}`;
}
