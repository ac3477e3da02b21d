import { ApplicationCommandType } from "discord.js";
import { z } from "zod";
import { LIMITS } from "../limits.ts";
import { type BodyFault, parseBody, refuseFaults } from "../rest/body-faults.ts";
import { Command } from "./command.ts";

const Commands = z.array(Command);
const MOST = [
	[ApplicationCommandType.ChatInput, LIMITS.chatInputCommands],
	[ApplicationCommandType.User, LIMITS.userCommands],
	[ApplicationCommandType.Message, LIMITS.messageCommands],
] as const;

/** The commands that a bulk overwrite registers, or the refusal. */
export function readCommands(body: unknown): readonly Command[] {
	const commands = parseBody(Commands, body);
	refuseFaults([...checkCounts(commands), ...checkNames(commands), ...commands.flatMap(checkLength)]);
	return commands;
}

function checkCounts(commands: readonly Command[]): BodyFault[] {
	return MOST.flatMap(([of, most]) => {
		if (commands.filter(({ type }) => type === of).length <= most) return [];
		const message = `Maximum number of application commands of type ${of} reached (${most}).`;
		return [{ path: [], code: "APPLICATION_COMMANDS_MAX", message }];
	});
}

function checkNames(commands: readonly Command[]): BodyFault[] {
	const seen = new Set<string>();
	return commands.flatMap(({ type, name }, index) => {
		const key = `${type} ${name}`;
		const isRepeated = seen.has(key);
		seen.add(key);
		const message = "Application command names must be unique";
		return isRepeated ? [{ path: [index, "name"], code: "APPLICATION_COMMANDS_DUPLICATE_NAME", message }] : [];
	});
}

function checkLength(command: Command, index: number): BodyFault[] {
	const length = countCharacters(command);
	if (length <= LIMITS.commandCharacters) return [];
	const message = `Command exceeds maximum size (${LIMITS.commandCharacters}): it has ${length} characters`;
	return [{ path: [index], code: "APPLICATION_COMMAND_TOO_LARGE", message }];
}

type Counted = {
	readonly name?: string;
	readonly name_localizations?: Localizations;
	readonly description?: string;
	readonly description_localizations?: Localizations;
	readonly value?: string | number;
	readonly options?: readonly Counted[] | undefined;
	readonly choices?: readonly Counted[] | undefined;
};
type Localizations = Readonly<Partial<Record<string, string | null>>> | null | undefined;

// "only the longest localization for each field" counts (`interactions/application-commands`, Slash Commands).
function countCharacters({ options = [], choices = [], ...own }: Counted): number {
	const name = longest(own.name, own.name_localizations);
	const description = longest(own.description, own.description_localizations);
	const value = typeof own.value === "string" ? own.value.length : 0;
	const below = [...options, ...choices].reduce((sum, it) => sum + countCharacters(it), 0);
	return name + description + value + below;
}

function longest(text = "", localizations: Localizations): number {
	return Math.max(text.length, ...Object.values(localizations ?? {}).map((it) => it?.length ?? 0));
}
