import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from "discord.js";
import { asksForHelp } from "../../core/question/intent/read-intent.ts";
import type { Desk } from "../../newsroom/desk.ts";
import type { TypedText } from "../../newsroom/linked-article.ts";
import { refuseQuestion } from "../../presentation/apologies.ts";
import { ASK, CHECK, CHECK_MESSAGE, FIND, HELP, QUOTES } from "../command-names.ts";
import { type Origin, originOf } from "../read/origin.ts";
import { readText } from "../read/read-text.ts";
import { explainUse } from "../render/help.ts";
import { notice } from "../render/markup/notice.ts";
import type { Outgoing } from "../render/markup/outgoing.ts";
import { checkMessage, checkTyped } from "./handle-check.ts";
import { replyToNarrowed } from "./narrowed-question.ts";

type Command = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** Whether only whoever uses the command sees what comes of it. */
export function isHidden(command: Command): boolean {
	if (!command.isChatInputCommand() || command.commandName === HELP) return true;
	const hide = command.options.get("hide")?.value;
	// A reporter checks before anything runs: that is for nobody else to read, unless they say so.
	return command.commandName === CHECK ? hide !== false : hide === true;
}

/** The message that answers a command. */
export async function answerCommand(command: Command, desk: Desk): Promise<Outgoing> {
	if (command.isMessageContextMenuCommand()) return answerMessageCommand(command, desk);
	switch (command.commandName) {
		case ASK:
			return ask(command, desk);
		case QUOTES:
			return quotes(command, desk);
		case CHECK:
			return checkTyped(desk, { ...readOptions(command), text: command.options.getString("quote", true) });
		case HELP:
			return explainUse(desk.newsroom, command.guildId);
		default:
			return notice(UNKNOWN);
	}
}

async function answerMessageCommand(command: MessageContextMenuCommandInteraction, desk: Desk): Promise<Outgoing> {
	const pasted = readText(command.targetMessage.content, desk.newsroom.articles.values());
	const origin = originOf(command);
	switch (command.commandName) {
		case FIND:
			return find(desk, { ...pasted, origin });
		case CHECK_MESSAGE:
			return checkMessage(desk, { ...pasted, origin });
		default:
			return notice(UNKNOWN);
	}
}

/** What somebody reads who uses what this version does not know. */
export const UNKNOWN = "This command is of another version of the bot. Try again in a few minutes.";

async function ask(command: ChatInputCommandInteraction, desk: Desk): Promise<Outgoing> {
	const question = command.options.getString("question", true);
	if (asksForHelp(question)) return explainUse(desk.newsroom, command.guildId);
	const refusal = refuseQuestion(question);
	if (refusal !== null) return notice(refusal);
	return replyToNarrowed(desk, { ...readOptions(command), question });
}

async function quotes(command: ChatInputCommandInteraction, desk: Desk): Promise<Outgoing> {
	const options = readOptions(command);
	if (options.speaker === null) return notice("Name the speaker whose words you look for.");
	return replyToNarrowed(desk, { ...options, question: command.options.getString("about") ?? "" });
}

function readOptions(command: ChatInputCommandInteraction) {
	const { options } = command;
	const [speaker, article] = ["speaker", "article"].map((name) => options.getString(name)?.trim() || null);
	return {
		speaker: speaker ?? null,
		article: article ?? null,
		isHidden: isHidden(command),
		origin: originOf(command),
	};
}

/** Finds the words of a message, or answers it if it is a question: the articles are asked the same way for both. */
async function find(desk: Desk, { text, article, origin }: TypedText & { readonly origin: Origin }): Promise<Outgoing> {
	if (text === "") return notice("This message has no text that could be looked for.");
	const refusal = refuseQuestion(text);
	if (refusal !== null) return notice(refusal);
	return replyToNarrowed(desk, { question: text, speaker: null, article, isHidden: true, origin });
}
