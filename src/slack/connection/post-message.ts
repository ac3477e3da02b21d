import type { webApi } from "@slack/bolt";
import type { Mail } from "../../newsroom/mail.ts";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import type { Content } from "../render/markup/content.ts";
import { renderNotice } from "../render/markup/notice.ts";
import { slackErrorCode } from "./failures.ts";
import { AS_TYPED, REFUSED_BLOCKS } from "./message-arguments.ts";
import { waitOutLimits } from "./wait-out-limits.ts";

/** A place for a message: a channel, or the direct messages with a user by the user's id. */
export type Destination = { readonly channel: string; readonly thread?: string | undefined };

/** A message of ours in a channel. */
export type Posted = { readonly channel: string; readonly message: string };

export type Posting = {
	readonly client: { readonly chat: Pick<webApi.WebClient["chat"], "postMessage"> };
	readonly newsroom: Pick<Newsroom, "log">;
};

/** Posts a message, once more as text alone where Slack refuses its blocks; gives where it stands, if Slack tells. */
export async function postMessage(
	{ client, newsroom }: Posting,
	{ channel, thread }: Destination,
	{ blocks, text }: Content,
): Promise<Posted | null> {
	const place = { channel, ...(thread !== undefined && { thread_ts: thread }), ...AS_TYPED };
	try {
		return readPosted(await client.chat.postMessage({ ...place, blocks, text }));
	} catch (error) {
		const code = slackErrorCode(error);
		if (!REFUSED_BLOCKS.has(code)) throw error;
		newsroom.log.warn({ platform: "Slack", code }, "Slack refused the blocks of a message; it is posted as text");
		return readPosted(await client.chat.postMessage({ ...place, text }));
	}
}

function readPosted({ channel, ts }: webApi.ChatPostMessageResponse): Posted | null {
	return channel === undefined || ts === undefined ? null : { channel, message: ts };
}

/** Puts a content in place of that of a message; gives the code by which Slack refuses, or null. */
export function editMessage(
	{ chat }: { readonly chat: Pick<webApi.WebClient["chat"], "update"> },
	{ channel, message }: Posted,
	{ blocks, text }: Content,
): Promise<string | null> {
	return codeOfRefusal(() => chat.update({ channel, ts: message, blocks, text, parse: "none", link_names: false }));
}

/** Makes a call; gives the code by which Slack refuses it, or null where it does not. */
async function codeOfRefusal(call: () => Promise<unknown>): Promise<string | null> {
	try {
		await waitOutLimits(call);
		return null;
	} catch (error) {
		const code = slackErrorCode(error);
		if (code === null) throw error;
		return code;
	}
}

/** Where one reader of a channel sees a message that nobody else does. */
export type Seat = { readonly channel: string; readonly user: string; readonly thread?: string | undefined };

type Showing = {
	readonly client: { readonly chat: Pick<webApi.WebClient["chat"], "postEphemeral"> };
	readonly newsroom: Pick<Newsroom, "log">;
};

/**
 * Shows a message to one reader of a channel, if the mail may still be answered. Slack forgets it when the reader loads
 * anew, and shows it in a thread only where that has replies.
 * https://docs.slack.dev/reference/methods/chat.postEphemeral
 */
export async function postEphemeral(
	{ client, newsroom }: Showing,
	{ channel, user, thread }: Seat,
	{ content: { blocks, text }, mail }: { readonly content: Content; readonly mail: Mail },
): Promise<void> {
	const { parse, link_names } = AS_TYPED;
	const seat = { channel, user, ...(thread !== undefined && { thread_ts: thread }), parse, link_names };
	const show = async () => {
		if (!(await mail.begin())) return;
		try {
			await client.chat.postEphemeral({ ...seat, blocks, text });
		} catch (error) {
			const code = slackErrorCode(error);
			if (!REFUSED_BLOCKS.has(code)) throw error;
			newsroom.log.warn({ platform: "Slack", code }, "Slack refused the blocks of a message; it is shown as text");
			await client.chat.postEphemeral({ ...seat, text });
		}
	};
	await waitOutLimits(show, mail.withdraw);
}

/** Writes lines to a user in private, by the user's id; gives the code by which Slack refuses, or null. */
export function writeToAdmin(posting: Posting, user: string, lines: readonly string[]): Promise<string | null> {
	return codeOfRefusal(() => postMessage(posting, { channel: user }, renderNotice(lines.join("\n"))));
}
