import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";

// What somebody waits for no more, or what they cannot be told: there is nobody to apologise to.
// https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
const LOST: readonly (string | number)[] = [
	RESTJSONErrorCodes.UnknownInteraction,
	RESTJSONErrorCodes.UnknownMessage,
	RESTJSONErrorCodes.UnknownChannel,
	RESTJSONErrorCodes.UnknownWebhook,
	RESTJSONErrorCodes.InvalidWebhookToken,
];
const FORBIDDEN: readonly (string | number)[] = [
	RESTJSONErrorCodes.MissingAccess,
	RESTJSONErrorCodes.MissingPermissions,
];

/** The code of an error with which Discord says that what an answer was for is gone; null for any other error. */
export function codeOfLoss(error: unknown): string | number | null {
	return error instanceof DiscordAPIError && LOST.includes(error.code) ? error.code : null;
}

/** Whether Discord does not let the bot do that there. */
export function isForbidden(error: unknown): boolean {
	return error instanceof DiscordAPIError && FORBIDDEN.includes(error.code);
}
