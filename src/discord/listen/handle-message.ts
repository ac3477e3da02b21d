import type { Message } from "discord.js";
import { asksForHelp } from "../../core/question/intent/read-intent.ts";
import type { Desk } from "../../newsroom/desk.ts";
import { refuseQuestion } from "../../presentation/apologies.ts";
import { codeOfLoss, isForbidden } from "../connection/failures.ts";
import { PLATFORM } from "../platform.ts";
import { scopeOf } from "../read/origin.ts";
import { readText } from "../read/read-text.ts";
import { explainUse } from "../render/help.ts";
import { notice } from "../render/markup/notice.ts";
import { type Outgoing, toPublicPayload } from "../render/markup/outgoing.ts";
import { replyToQuestion } from "./reply-to-question.ts";

/** The members of a message that are read. */
export type AskingMessage = Pick<
	Message,
	"id" | "author" | "channelId" | "content" | "guildId" | "mentions" | "reply" | "system" | "webhookId"
> & { readonly channel?: { readonly isThread: () => boolean } };

/** Answers a message that addresses the bot, once and where it stands; it never rejects. */
export async function handleMessage(message: AskingMessage, botId: string, desk: Desk): Promise<void> {
	const { log, reportFailure, state } = desk.newsroom;
	if (!addresses(message, botId)) return;
	try {
		if (!(await state.deliveries.isFirst(`${PLATFORM}:${message.id}`))) return;
		await answer(message, await replyTo(message, desk));
	} catch (error) {
		const code = codeOfLoss(error);
		if (code !== null) return log.warn({ code }, "A message is gone that was to be answered");
		const apology = notice(isForbidden(error) ? FORBIDDEN : await reportFailure(error));
		const send = () => (isForbidden(error) ? sendPrivately(message, apology) : answer(message, apology));
		await send().catch((second: unknown) => (isForbidden(second) ? undefined : reportFailure(second)));
	}
}

const FORBIDDEN =
	"I may not write in the channel where you mentioned me. Ask who manages it to let me, or ask me here.";
const NO_TEXT =
	"I can read no question there. Mention me with one, or use `/ask`: replies to its answers do not reach me.";

// A role or everybody is not the bot, even where the bot is one of them.
function addresses({ author, guildId, mentions, system, webhookId }: AskingMessage, botId: string): boolean {
	if (author.bot || webhookId !== null || system) return false;
	return guildId === null || mentions.users.has(botId);
}

async function replyTo(message: AskingMessage, desk: Desk): Promise<Outgoing> {
	const { author, channelId, content, guildId } = message;
	const { text, article } = readText(content, desk.newsroom.articles.values());
	if (text === "") return notice(NO_TEXT);
	if (asksForHelp(text)) return explainUse(desk.newsroom, guildId);
	const refusal = refuseQuestion(text);
	if (refusal !== null) return notice(refusal);
	const scope = guildId === null ? null : scopeOf(guildId, channelId);
	return replyToQuestion(desk, {
		asked: { question: text, article: article ?? undefined },
		origin: { asker: author.id, scope, canShare: false },
		isPrivate: () => scope === null,
		conversation: conversationOf(message),
	});
}

// A thread is one conversation for all in it, elsewhere everybody has their own.
function conversationOf({ author, channel, channelId }: AskingMessage): string {
	const place = `${PLATFORM}:${channelId}`;
	return channel?.isThread() ? place : `${place}:${author.id}`;
}

/** Replies; should Discord be asked twice because its answer was lost, one message comes of it. */
async function answer(message: AskingMessage, outgoing: Outgoing): Promise<void> {
	await message.reply({
		...toPublicPayload(outgoing),
		failIfNotExists: false,
		nonce: message.id,
		enforceNonce: true,
	});
}

async function sendPrivately({ author }: AskingMessage, outgoing: Outgoing): Promise<void> {
	await author.send(toPublicPayload(outgoing));
}
