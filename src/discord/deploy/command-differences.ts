import { isDeepStrictEqual } from "node:util";
import { ApplicationCommandType } from "discord.js";
import { z } from "zod";

const Option = z.object({
	type: z.int(),
	name: z.string(),
	description: z.string(),
	required: z.boolean().default(false),
	autocomplete: z.boolean().default(false),
	min_length: z.int().optional(),
	max_length: z.int().optional(),
});

/** A command with all that we decide about it, and none of what Discord adds. */
const Command = z.object({
	type: z.int().default(ApplicationCommandType.ChatInput),
	name: z.string(),
	description: z.string().default(""),
	options: z.array(Option).default([]),
	contexts: z.array(z.int()).nullish().transform(sorted),
	integration_types: z.array(z.int()).nullish().transform(sorted),
});

type Command = z.infer<typeof Command>;

const Commands = z.array(Command);

/**
 * Where commands are registered: in all servers, or in one, where they have neither contexts nor kinds of installation.
 */
export type CommandScope = "everywhere" | "guild";

/** What registering the wanted commands would change, a line each; none where they are registered as they are. */
export function compareCommands(wanted: unknown, registered: unknown, scope: CommandScope): readonly string[] {
	const [after, before] = [wanted, registered].map((commands) => readCommands(commands, scope));
	const keys = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])];
	return keys.flatMap((key) => compareCommand(key, before?.get(key), after?.get(key)) ?? []);
}

function readCommands(commands: unknown, scope: CommandScope): ReadonlyMap<string, Command> {
	const read = Commands.parse(commands).map((command) =>
		scope === "guild" ? { ...command, contexts: null, integration_types: null } : command,
	);
	return new Map(read.map((command) => [titleOf(command), command]));
}

function compareCommand(title: string, before: Command | undefined, after: Command | undefined): string | null {
	if (before === undefined) return `+ ${title}`;
	if (after === undefined) return `- ${title}`;
	const fields = ["description", "options", "contexts", "integration_types"] as const;
	const changed = fields.filter((field) => !isDeepStrictEqual(before[field], after[field]));
	return changed.length > 0 ? `~ ${title}: ${changed.join(", ")}` : null;
}

function titleOf({ type, name }: Command): string {
	return type === ApplicationCommandType.ChatInput ? `/${name}` : `"${name}"`;
}

function sorted(numbers: readonly number[] | null | undefined): readonly number[] | null {
	return numbers?.toSorted((a, b) => a - b) ?? null;
}
