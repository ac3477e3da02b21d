import { webApi } from "@slack/bolt";
import type { Log } from "../../newsroom/log.ts";
import type { SlackSettings } from "../settings.ts";
import { clientOptions, startOptions } from "./client-options.ts";
import { toStartError } from "./start-failures.ts";
import { waitOutLimits } from "./wait-out-limits.ts";

/** The client of the Web API, and as whom it talks. */
export type LoggedIn = {
	readonly client: webApi.WebClient;
	readonly botId: string;
	readonly botUserId: string;
};

/** The scopes of the bot token, and what does not work without each. */
export const SCOPES: ReadonlyMap<string, string> = new Map([
	["app_mentions:read", "mentions do not reach the bot"],
	["assistant:write", "no questions are suggested, and no thread of direct messages gets a title"],
	["chat:write", "the bot cannot write in channels"],
	["commands", "commands and the shortcut do not reach the bot"],
	["im:history", "direct messages do not reach the bot"],
]);

/** Asks Slack whose the token is; throws a sentence about what to mend where it is nobody's. */
export async function logIn(settings: SlackSettings, log: Log): Promise<LoggedIn> {
	const { botToken } = settings;
	try {
		const identity = await waitOutLimits(() => new webApi.WebClient(botToken, startOptions(settings, log)).auth.test());
		warnOfMissingScopes(identity.response_metadata?.scopes, log);
		const client = new webApi.WebClient(botToken, clientOptions(settings, log));
		return { client, botId: identity.bot_id ?? "", botUserId: identity.user_id ?? "" };
	} catch (error) {
		throw toStartError(error, "SLACK_BOT_TOKEN");
	}
}

function warnOfMissingScopes(granted: readonly string[] | undefined, log: Log): void {
	if (granted === undefined) return;
	for (const [scope, consequence] of SCOPES) {
		if (granted.includes(scope)) continue;
		const advice = "add it under OAuth & Permissions, and install the app again";
		log.warn({ platform: "Slack" }, `The bot token lacks the scope "${scope}", so ${consequence}: ${advice}`);
	}
}
