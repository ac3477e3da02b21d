import { webApi } from "@slack/bolt";
import { z } from "zod";
import { RespondError } from "./respond.ts";

/** Why something did not work in Slack, in a sentence each, where it is known. */
export type ExplainedError = {
	/** For the log: what somebody can mend. */
	readonly reason: string;
	/** For whoever asked. */
	readonly apology: string;
	/** Whether nothing can work any more before that is mended. */
	readonly isFatal: boolean;
};

const NOT_SET_UP = "I am not set up properly in this workspace. Please tell whoever looks after me.";
const NOT_IN_CHANNEL = "I cannot write there: I am not in that channel. Invite me with /invite, and ask again.";
const NOT_THERE = "I cannot write in that channel. Ask me in another one, or write to me directly.";
const TOO_LATE = "Slack did not wait for me this time. Please try again.";

// https://docs.slack.dev/reference/methods/chat.postMessage#errors and those of the other methods.
const KNOWN: Readonly<Record<string, ExplainedError>> = {
	not_authed: fatal("Slack was given no token"),
	invalid_auth: fatal("Slack does not accept the token (invalid_auth): copy it anew from the settings of the app"),
	account_inactive: fatal("the app is no longer installed in the workspace (account_inactive): install it again"),
	token_revoked: fatal("the token was revoked (token_revoked): install the app again and copy its new token"),
	token_expired: fatal("the token has expired (token_expired): turn token rotation off and copy a new token"),
	not_allowed_token_type: fatal(
		"the token is of the wrong kind (not_allowed_token_type): the bot token begins with xoxb-, the " +
			"app-level token with xapp-",
	),
	team_disabled: fatal("the workspace is disabled (team_disabled)"),
	user_removed_from_team: fatal(
		"the bot was removed from the workspace (user_removed_from_team): install the app again",
	),
	missing_scope: passing(
		"the token lacks a scope (missing_scope): add it in the settings of the app, and install the app again",
		NOT_SET_UP,
	),
	not_in_channel: passing("the bot is not in the channel (not_in_channel): invite it with /invite", NOT_IN_CHANNEL),
	channel_not_found: passing(
		"the bot does not see the channel (channel_not_found): invite it with /invite",
		NOT_IN_CHANNEL,
	),
	is_archived: passing("the channel is archived (is_archived)", NOT_THERE),
	restricted_action: passing("the workspace lets the bot not write in the channel (restricted_action)", NOT_THERE),
	expired_trigger_id: passing("a window was opened too late (expired_trigger_id)", TOO_LATE),
	expired_url: passing("an answer came too late for its address (expired_url)", TOO_LATE),
	used_url: passing("an answer came too often for its address (used_url)", TOO_LATE),
};

function fatal(reason: string): ExplainedError {
	return { reason, apology: NOT_SET_UP, isFatal: true };
}

function passing(reason: string, apology: string): ExplainedError {
	return { reason, apology, isFatal: false };
}

/** For whoever sets it up: what a code of Slack’s means and what to do; null where it is not known. */
export function explainSlackCode(code: string): string | null {
	return KNOWN[code]?.reason ?? null;
}

/** The code of a refusal by Slack, such as "not_in_channel"; null for any other error. */
export function slackErrorCode(error: unknown): string | null {
	if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
	return error instanceof RespondError ? error.code : null;
}

const Needed = z.object({ needed: z.string() });

/** What to say of an error of Slack that somebody can mend; null for any other. */
export function explainSlackError(error: unknown): ExplainedError | null {
	const known = KNOWN[slackErrorCode(error) ?? ""] ?? null;
	const refusal = Needed.safeParse(error instanceof webApi.WebAPIPlatformError ? error.data : null);
	// The name of a scope, such as "chat:write", is no secret.
	if (known === null || !refusal.success) return known;
	return { ...known, reason: known.reason.replace("a scope", `the scope "${refusal.data.needed}"`) };
}
