import { asksForHelp } from "../../core/question/intent/read-intent.ts";
import type { Mail } from "../../newsroom/mail.ts";
import { answerPages } from "../../presentation/answer/answer-pages.ts";
import type { Task } from "../connection/attempt.ts";
import type { Parcel } from "../connection/outbox.ts";
import type { Desk } from "../desk.ts";
import { PLATFORM } from "../platform.ts";
import { readAddressed } from "../read/addressed.ts";
import { isChannel } from "../read/channel-kind.ts";
import type { PostedEvent } from "../read/payloads.ts";
import { readAsked } from "../read/read-asked.ts";
import { withoutMention } from "../read/read-text.ts";
import { HOW_TO_ASK } from "../render/help.ts";
import { joinContents } from "../render/markup/content.ts";
import { renderNotice } from "../render/markup/notice.ts";
import { renderAsked, renderMessage } from "../render/render-answer.ts";
import { renderSearched } from "../render/render-searched.ts";
import { replyToQuestion } from "./reply-to-question.ts";

type Posted = PostedEvent["event"];

/** Answers a message that mentions the bot or is written to it directly, in its thread; null for any other message. */
export function handleMessage(desk: Desk, body: unknown): Task | null {
	const posted = readAddressed(body, desk.botUserId);
	if (posted === null) return null;
	const { event } = posted;
	return {
		channel: event.channel,
		work: async (mail) => desk.outbox.post({ ...placeOf(event), ...(await reply(desk, event)), mail }),
		tell: (text, mail) => tell(desk, event, { text, mail }),
	};
}

type Reply = Pick<Parcel, "content" | "beside" | "answer">;

async function reply(desk: Desk, event: Posted): Promise<Reply> {
	const { channel, user, type } = event;
	const { text: question, article } = readTyped(event, desk);
	if (question === "" || asksForHelp(question)) {
		const searched = renderSearched(desk.newsroom.archive.searched);
		return { content: joinContents([renderNotice(HOW_TO_ASK), searched]), beside: null, answer: null };
	}
	const given = await replyToQuestion(desk, {
		surface: type === "app_mention" ? "mention" : "direct message",
		question,
		article: article ?? undefined,
		user,
		scope: channel,
		conversation: conversationOf(event),
	});
	if (given.kind === "notice") return notify(question, given.text);
	const shown = { ...given, isPublic: isChannel(channel) };
	const content = renderMessage(given.answer, shown);
	// Who turns a page puts it in place of the whole message.
	const isMergeable = answerPages(given.answer).length === 1;
	const beside = isMergeable ? renderMessage(given.answer, { ...shown, showsQuestion: true }) : null;
	return { content, beside, answer: given.id };
}

function readTyped({ text }: Posted, { botUserId, newsroom }: Desk) {
	return readAsked(withoutMention(text, botUserId), newsroom.articles.values());
}

function notify(question: string, text: string): Reply {
	const content = renderNotice(text);
	return { content, beside: joinContents([renderAsked(question), content]), answer: null };
}

// A thread is one conversation for all in it, which may go on from what its asker asked in the channel before.
function conversationOf({ channel, user, ts, thread_ts }: Posted) {
	const inChannel = `${PLATFORM}:${channel}:${user}`;
	const inThread = `${PLATFORM}:${channel}:${thread_ts ?? ts}`;
	return thread_ts === undefined ? { from: inChannel, to: [inChannel, inThread] } : { from: inThread, to: [inThread] };
}

type Told = { readonly text: string; readonly mail: Mail };

// Where nothing can be posted in the channel, it may be possible to write to whoever asked.
async function tell(desk: Desk, event: Posted, { text, mail }: Told): Promise<void> {
	const told = notify(readTyped(event, desk).text, text);
	await desk.outbox
		.post({ ...placeOf(event), ...told, mail })
		.catch(() => desk.outbox.post({ ...told, channel: event.user, beside: null, isRoot: false, mail }));
}

function placeOf({ channel, thread_ts, ts }: Posted) {
	return { channel, thread: thread_ts ?? ts, isRoot: thread_ts === undefined };
}
