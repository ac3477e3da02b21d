import type { Client } from "discord.js";
import { asksForHelp } from "../../core/question/intent/read-intent.ts";
import type { Desk } from "../../newsroom/desk.ts";
import type { Mail } from "../../newsroom/mail.ts";
import { refuseQuestion } from "../../presentation/apologies.ts";
import { codeOfLoss, isForbidden } from "../connection/failures.ts";
import { addBelow, reply, writePrivately } from "../connection/reply.ts";
import { findPost } from "../connection/solved-tag.ts";
import { PLATFORM } from "../platform.ts";
import { forumQuestion } from "../read/forum-question.ts";
import type { Posted } from "../read/kept.ts";
import { originOfMessage } from "../read/origin.ts";
import { readText } from "../read/read-text.ts";
import { explainUse } from "../render/help.ts";
import { notice } from "../render/markup/notice.ts";
import type { Outgoing } from "../render/markup/outgoing.ts";
import { renderSolvedHint } from "../render/render-solved.ts";
import { notePost } from "./note-post.ts";
import { replyToQuestion } from "./reply-to-question.ts";

export type Answering = { readonly client: Client; readonly desk: Desk; readonly mail: Mail };

/** Answers a message that addresses the bot, where it stands; it never rejects. */
export function handleMessage(posted: Posted, answering: Answering): Promise<void> {
	return sendReply(posted, answering, () => answerTo(posted, answering.desk));
}

/** Tells whoever wrote a message a sentence, where it stands; it never rejects. */
export function tellInReply(posted: Posted, answering: Answering, text: string): Promise<void> {
	return sendReply(posted, answering, async () => notice(text));
}

async function sendReply(posted: Posted, { client, desk, mail }: Answering, write: () => Promise<Outgoing>) {
	try {
		const outgoing = await write();
		if (await mail.begin()) {
			await notePost(desk.newsroom, outgoing, await reply(client, posted, outgoing));
			if (posted.title !== null && outgoing.hasAnswer) await tellHowToSolve(posted, { client, desk, mail });
		}
	} catch (error) {
		await apologise(posted, { client, desk, mail }, error);
	}
	await mail.finish();
}

/** Says below the answer to a post how to mark it as solved. The answer stands, whether or not that works. */
async function tellHowToSolve(posted: Posted, { client, desk }: Answering): Promise<void> {
	try {
		const post = await findPost(client, posted.channelId);
		if (post !== null) await addBelow(client, posted, renderSolvedHint({ hasTag: post.tag !== null }));
	} catch (error) {
		const code = codeOfLoss(error);
		if (code !== null || isForbidden(error)) desk.newsroom.log.warn({ code }, "A post was not told how to be solved");
		else await desk.newsroom.reportFailure(error);
	}
}

async function apologise(posted: Posted, { client, desk, mail }: Answering, error: unknown): Promise<void> {
	const { log, tally, reportFailure } = desk.newsroom;
	const code = codeOfLoss(error);
	if (code !== null) tally.failed(code);
	if (code !== null) return log.warn({ code }, "A message is gone that was to be answered");
	const apology = notice(isForbidden(error) ? FORBIDDEN : await reportFailure(error));
	if (!(await mail.begin())) return;
	const send = async () =>
		void (await (isForbidden(error) ? writePrivately(client, posted, apology) : reply(client, posted, apology)));
	await send().catch((second: unknown) => (isForbidden(second) ? undefined : reportFailure(second)));
}

const FORBIDDEN =
	"I may not write in the channel where you mentioned me. Ask who manages it to let me, or ask me here.";
const NO_TEXT =
	"I can read no question there. Mention me with one, or use `/ask`: replies to its answers do not reach me.";

async function answerTo(posted: Posted, desk: Desk): Promise<Outgoing> {
	const { guildId, title } = posted;
	const { text: said, article } = await readText(posted.content, desk.newsroom);
	const text = title === null ? said : questionOf(title, said);
	if (text === "") return notice(NO_TEXT);
	if (asksForHelp(text)) return explainUse(desk.newsroom, guildId);
	const refusal = refuseQuestion(text);
	if (refusal !== null) return notice(refusal);
	return replyToQuestion(desk, {
		asked: { question: text, article: article ?? undefined },
		origin: originOfMessage(posted),
		isPrivate: () => guildId === null,
		conversation: conversationOf(posted),
	});
}

/** The question of a post; of one that says too much at once the title alone. */
function questionOf(title: string, said: string): string {
	const question = forumQuestion(title, said);
	return refuseQuestion(question) === null ? question : title;
}

// A thread is one conversation for all in it, elsewhere everybody has their own.
function conversationOf({
	author,
	channelId,
	isInThread,
}: Pick<Posted, "author" | "channelId" | "isInThread">): string {
	const place = `${PLATFORM}:${channelId}`;
	return isInThread ? place : `${place}:${author}`;
}
