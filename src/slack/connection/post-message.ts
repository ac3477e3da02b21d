import type { webApi } from "@slack/bolt";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import type { Content } from "../render/markup/content.ts";
import { slackErrorCode } from "./failures.ts";
import { AS_TYPED, REFUSED_BLOCKS } from "./message-arguments.ts";

/** A place for a message: a channel, or the direct messages with a user by the user's id. */
export type Destination = { readonly channel: string; readonly thread?: string | undefined };

export type Posting = {
	readonly client: { readonly chat: Pick<webApi.WebClient["chat"], "postMessage"> };
	readonly newsroom: Pick<Newsroom, "log">;
};

/** Posts a message; once more as text alone where Slack refuses its blocks. */
export async function postMessage(
	{ client, newsroom }: Posting,
	{ channel, thread }: Destination,
	{ blocks, text }: Content,
): Promise<void> {
	const place = { channel, ...(thread !== undefined && { thread_ts: thread }), ...AS_TYPED };
	try {
		await client.chat.postMessage({ ...place, blocks, text });
	} catch (error) {
		const code = slackErrorCode(error);
		if (!REFUSED_BLOCKS.has(code)) throw error;
		newsroom.log.warn({ platform: "Slack", code }, "Slack refused the blocks of a message; it is posted as text");
		await client.chat.postMessage({ ...place, text });
	}
}
