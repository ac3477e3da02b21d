import { asksForHelp } from "../../core/question/intent/read-intent.ts";
import type { Mail } from "../../newsroom/mail.ts";
import { answerPages } from "../../presentation/answer/answer-pages.ts";
import { describeSearching } from "../../presentation/answer/searched-wording.ts";
import type { Task } from "../connection/attempt.ts";
import type { Parcel } from "../connection/outbox.ts";
import { postEphemeral } from "../connection/post-message.ts";
import type { Desk } from "../desk.ts";
import { isOverheard, readAddressed } from "../read/addressed.ts";
import { isChannel } from "../read/channel-kind.ts";
import { conversationOf } from "../read/conversation-keys.ts";
import type { PostedEvent } from "../read/payloads.ts";
import { readAsked, readAskedText } from "../read/read-asked.ts";
import { withoutMention } from "../read/read-text.ts";
import { HOW_TO_ASK } from "../render/help.ts";
import { joinContents } from "../render/markup/content.ts";
import { renderNotice } from "../render/markup/notice.ts";
import { renderAsked, renderMessage } from "../render/render-answer.ts";
import { renderSearched } from "../render/render-searched.ts";
import { type Asking, replyToQuestion } from "./reply-to-question.ts";

type Posted = PostedEvent["event"];

/** Answers a message that is for the bot; null for any other. */
export async function handleMessage(desk: Desk, body: unknown): Promise<Task | null> {
	const posted = await readAddressed(body, desk);
	return posted && answerPosted(desk, posted);
}

/** Answers a message in its thread; a direct message below it, or in the thread where it stands. */
export function answerPosted(desk: Desk, { event }: PostedEvent): Task {
	const noteFor = (text: string) => notify(textOf(event, desk), text);
	return {
		channel: event.channel,
		work: async (mail) => {
			const thread = { channel: event.channel, ts: event.thread_ts ?? event.ts };
			const isNew = await isFirstOfDirectThread(desk, event);
			await desk.agent.during(thread, describeSearching(desk.newsroom.archive.searched), async () => {
				const replying = await reply(desk, event);
				if (replying === null) return;
				const { isForAsker, ...replied } = replying;
				if (isForAsker) await tellAsker(desk, event, { ...replied, mail });
				else await desk.outbox.post({ ...placeOf(event), ...replied, mail });
			});
			if (isNew) await desk.agent.entitle(thread, textOf(event, desk));
		},
		tell: (text, mail) => tellAsker(desk, event, { ...noteFor(text), mail }),
		tellLate: async (text, mail) => {
			const note = { ...noteFor(text), mail };
			await desk.outbox.post({ ...placeOf(event), ...note }).catch(() => writePrivately(desk, event, note));
		},
	};
}

type Note = Pick<Parcel, "content" | "beside" | "answer">;
type Reply = Note & {
	/** Whether it is of no use to others who read the channel: how to ask, or why there is no answer. */
	readonly isForAsker: boolean;
};

/** Null where nobody said anything to the bot: thanks in a thread may be for others. */
async function reply(desk: Desk, event: Posted): Promise<Reply | null> {
	const { channel, user } = event;
	const { text: question, article } = await readAsked(withoutMention(event.text, desk.botUserId), desk.newsroom);
	if (question === "" || asksForHelp(question)) {
		if (isOverheard(event)) return null;
		const searched = renderSearched(desk.newsroom.archive.searched);
		const content = joinContents([renderNotice(HOW_TO_ASK), searched]);
		return { content, beside: null, answer: null, isForAsker: true };
	}
	const given = await replyToQuestion(desk, {
		surface: surfaceOf(event),
		question,
		article: article ?? undefined,
		user,
		scope: channel,
		conversation: conversationOf(event),
	});
	if (given.kind === "notice") return { ...notify(question, given.text), isForAsker: true };
	const shown = { ...given, isPublic: isChannel(channel) };
	const content = renderMessage(given.answer, shown);
	// Who turns a page puts it in place of the whole message.
	const isMergeable = answerPages(given.answer).length === 1;
	const beside = isMergeable ? renderMessage(given.answer, { ...shown, showsQuestion: true }) : null;
	// What is no question and finds nothing may be said to others: they need not read that.
	const isForAsker = isOverheard(event) && given.answer.kind === "not-found" && !question.includes("?");
	return { content, beside, answer: given.id, isForAsker };
}

function textOf({ text }: Posted, { botUserId }: Desk): string {
	return readAskedText(withoutMention(text, botUserId));
}

function notify(question: string, text: string): Note {
	const content = renderNotice(text);
	return { content, beside: joinContents([renderAsked(question), content]), answer: null };
}

function surfaceOf(event: Posted): Asking["surface"] {
	if (isOverheard(event)) return "thread";
	return event.type === "app_mention" ? "mention" : "direct message";
}

type Mailed = Note & { readonly mail: Mail };

/** Tells whoever asked, and in a channel nobody else. */
async function tellAsker(desk: Desk, event: Posted, note: Mailed): Promise<void> {
	const { channel, user, thread_ts } = event;
	const told = isChannel(channel)
		? postEphemeral(desk, { channel, user, thread: thread_ts }, note)
		: desk.outbox.post({ ...placeOf(event), ...note });
	await told.catch(() => writePrivately(desk, event, note));
}

// Where nothing can be posted in the channel, it may be possible to write to whoever asked.
function writePrivately(desk: Desk, { user }: Posted, note: Mailed): Promise<void> {
	return desk.outbox.post({ ...note, channel: user, beside: null, isRoot: false });
}

// Nobody but the two reads direct messages: there an answer needs no thread of its own.
function placeOf({ channel, thread_ts, ts }: Posted) {
	return { channel, thread: thread_ts ?? (isChannel(channel) ? ts : undefined), isRoot: thread_ts === undefined };
}

/** Whether a message begins to ask in a thread of direct messages. */
async function isFirstOfDirectThread({ newsroom }: Desk, event: Posted): Promise<boolean> {
	if (event.thread_ts === undefined || isChannel(event.channel)) return false;
	return (await newsroom.state.conversations.find(conversationOf(event).from)) === undefined;
}
