import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from "discord.js";
import { refuseQuestion } from "../presentation/apologies.ts";
import { ASK, FIND, HELP, QUOTES } from "./command-names.ts";
import type { Desk } from "./desk.ts";
import { explainUse } from "./help.ts";
import { replyToNarrowed } from "./narrowed-question.ts";
import { notice } from "./notice.ts";
import { originOf } from "./origin.ts";
import type { Outgoing } from "./outgoing.ts";
import { readPastedText } from "./pasted-text.ts";

type Command = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** Whether only whoever uses the command sees what comes of it. */
export function isHidden(command: Command): boolean {
	if (!command.isChatInputCommand() || command.commandName === HELP) return true;
	return command.options.get("hide")?.value === true;
}

/** The message that answers a command. */
export async function answerCommand(command: Command, desk: Desk): Promise<Outgoing> {
	if (command.isMessageContextMenuCommand())
		return command.commandName === FIND ? find(command, desk) : notice(UNKNOWN);
	switch (command.commandName) {
		case ASK:
			return ask(command, desk);
		case QUOTES:
			return quotes(command, desk);
		case HELP:
			return explainUse(desk.newsroom, command.guildId);
		default:
			return notice(UNKNOWN);
	}
}

/** What somebody reads who uses what this version does not know. */
export const UNKNOWN = "This command is of another version of the bot. Try again in a few minutes.";

async function ask(command: ChatInputCommandInteraction, desk: Desk): Promise<Outgoing> {
	const question = command.options.getString("question", true);
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
async function find(command: MessageContextMenuCommandInteraction, desk: Desk): Promise<Outgoing> {
	const { text, article } = readPastedText(command.targetMessage.content, desk.newsroom.articles.values());
	if (text === "") return notice("This message has no text that could be looked for.");
	const refusal = refuseQuestion(text);
	if (refusal !== null) return notice(refusal);
	const narrowed = { question: text, speaker: null, article, isHidden: true, origin: originOf(command) };
	return replyToNarrowed(desk, narrowed);
}
