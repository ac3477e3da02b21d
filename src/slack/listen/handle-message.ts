import { asksForHelp } from "../../core/question/intent/read-intent.ts";
import type { Task } from "../connection/attempt.ts";
import { postMessage } from "../connection/post-message.ts";
import type { Desk } from "../desk.ts";
import { PLATFORM } from "../platform.ts";
import { isFirstDelivery } from "../read/deliveries.ts";
import { PostedEvent } from "../read/payloads.ts";
import { readAsked } from "../read/read-asked.ts";
import { withoutMention } from "../read/read-text.ts";
import { HOW_TO_ASK } from "../render/help.ts";
import type { Content } from "../render/markup/content.ts";
import { renderNotice } from "../render/markup/notice.ts";
import { renderMessage } from "../render/render-answer.ts";
import { replyToQuestion } from "./reply-to-question.ts";

type Posted = PostedEvent["event"];

/** What messages of people may be besides plain ones; all others are edits, joins and the like. */
const SPOKEN: ReadonlySet<string> = new Set(["file_share", "thread_broadcast"]);

/** Answers a message that mentions the bot or is written to it directly, in its thread; null for any other message. */
export function handleMessage(desk: Desk, body: unknown): Task | null {
	const read = PostedEvent.safeParse(body);
	if (!read.success || !isQuestion(read.data.event, desk.botUserId)) return null;
	const { event } = read.data;
	const { queue, newsroom } = desk;
	return {
		channel: event.channel,
		work: () =>
			queue.run(event.channel, async () => {
				if (await isFirstDelivery(newsroom, read.data))
					await postMessage(desk, placeOf(event), await reply(desk, event));
			}),
		tell: (text) => tell(desk, event, text),
	};
}

function isQuestion({ type, channel_type, user, bot_id, subtype, edited }: Posted, botUserId: string): boolean {
	if (bot_id !== undefined || user === botUserId || edited !== undefined) return false;
	if (subtype !== undefined && !SPOKEN.has(subtype)) return false;
	return type === "app_mention" || channel_type === "im";
}

async function reply(desk: Desk, event: Posted): Promise<Content> {
	const { channel, user, type } = event;
	const { text: question, article } = readAsked(
		withoutMention(event.text, desk.botUserId),
		desk.newsroom.articles.values(),
	);
	if (question === "" || asksForHelp(question)) return renderNotice(HOW_TO_ASK);
	const given = await replyToQuestion(desk, {
		surface: type === "app_mention" ? "mention" : "direct message",
		question,
		article: article ?? undefined,
		user,
		scope: channel,
		conversation: conversationOf(event),
	});
	return given.kind === "notice" ? renderNotice(given.text) : renderMessage(given.answer, given);
}

// A thread is one conversation for all in it, which may go on from what its asker asked in the channel before.
function conversationOf({ channel, user, ts, thread_ts }: Posted) {
	const inChannel = `${PLATFORM}:${channel}:${user}`;
	const inThread = `${PLATFORM}:${channel}:${thread_ts ?? ts}`;
	return thread_ts === undefined ? { from: inChannel, to: [inChannel, inThread] } : { from: inThread, to: [inThread] };
}

// Where nothing can be posted in the channel, it may be possible to write to whoever asked.
async function tell(desk: Desk, event: Posted, text: string): Promise<void> {
	const notice = renderNotice(text);
	await postMessage(desk, placeOf(event), notice).catch(() => postMessage(desk, { channel: event.user }, notice));
}

function placeOf({ channel, thread_ts, ts }: Posted) {
	return { channel, thread: thread_ts ?? ts };
}
