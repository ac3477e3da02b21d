import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from "discord.js";
import { z } from "zod";
import { ARTICLES, CHECK, HELP } from "../command-names.ts";
import { Origin, originOf } from "./origin.ts";

/** The use of a command, with all that is needed to answer it. */
export const Use = z.object({
	command: z.string(),
	/** What was typed, by the names of the options. */
	options: z.record(z.string(), z.string()),
	/** The text of the message on which it is used; null where it is used on none. */
	content: z.string().nullable(),
	/** Whether only whoever uses the command sees what comes of it. */
	isHidden: z.boolean(),
	origin: Origin,
	guildId: z.string().nullable(),
});

export type Use = Readonly<z.infer<typeof Use>>;

type Command = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** Reads what Discord tells of the use of a command. */
export function readUse(command: Command): Use {
	const origin = originOf(command);
	const typed = command.options.data.flatMap(({ name, value }) => (typeof value === "string" ? [[name, value]] : []));
	return {
		command: command.commandName,
		options: Object.fromEntries(typed),
		content: command.isMessageContextMenuCommand() ? command.targetMessage.content : null,
		isHidden: origin.isAlwaysPrivate || isHidden(command),
		origin,
		guildId: command.guildId,
	};
}

// They tell how to ask, and what there is to ask about.
const PRIVATE: readonly string[] = [HELP, ARTICLES];

function isHidden(command: Command): boolean {
	if (!command.isChatInputCommand() || PRIVATE.includes(command.commandName)) return true;
	const hide = command.options.get("hide")?.value;
	// A reporter checks before anything runs: that is for nobody else to read, unless they say so.
	return command.commandName === CHECK ? hide !== false : hide === true;
}
