/** Status, code and message of refusals. Source: discord-api-docs `topics/opcodes-and-status-codes`. */
const REFUSALS = {
	unauthorized: [401, 0, "401: Unauthorized"],
	notFound: [404, 0, "404: Not Found"],
	unknownChannel: [404, 10003, "Unknown Channel"],
	unknownGuild: [404, 10004, "Unknown Guild"],
	unknownMessage: [404, 10008, "Unknown Message"],
	unknownUser: [404, 10013, "Unknown User"],
	unknownWebhook: [404, 10015, "Unknown Webhook"],
	unknownInteraction: [404, 10062, "Unknown interaction"],
	alreadyAcknowledged: [400, 40060, "Interaction has already been acknowledged."],
	tooManyFollowUps: [400, 40094, "This interaction has hit the maximum number of follow up messages"],
	missingAccess: [403, 50001, "Missing Access"],
	missingPermissions: [403, 50013, "Missing Permissions"],
	notOwnMessage: [403, 50005, "Cannot edit a message authored by another user"],
	emptyMessage: [400, 50006, "Cannot send an empty message"],
	invalidWebhookToken: [401, 50027, "Invalid Webhook Token"],
} as const;

export type RefusalName = keyof typeof REFUSALS;

/** A request that Discord refuses, with what it would answer. */
export class ApiError extends Error {
	readonly status: number;
	readonly code: number;
	readonly errors: unknown;

	constructor(status: number, code: number, { message, errors }: { message: string; errors?: unknown }) {
		super(message);
		this.status = status;
		this.code = code;
		this.errors = errors;
	}
}

/** The refusal of that name. */
export function refusal(name: RefusalName): ApiError {
	const [status, code, message] = REFUSALS[name];
	return new ApiError(status, code, { message });
}
