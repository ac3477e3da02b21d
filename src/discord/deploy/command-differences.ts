import { isDeepStrictEqual } from "node:util";
import { ApplicationCommandType, ApplicationIntegrationType } from "discord.js";
import { z } from "zod";

const Choice = z.object({ name: z.string(), value: z.union([z.string(), z.number()]) });

const Option = z.object({
	type: z.int(),
	name: z.string(),
	description: z.string(),
	required: z.boolean().default(false),
	autocomplete: z.boolean().default(false),
	min_length: z.int().optional(),
	max_length: z.int().optional(),
	choices: z.array(Choice).default([]),
});

/** A command with all that we decide about it, and none of what Discord adds. */
const Command = z.object({
	type: z.int().default(ApplicationCommandType.ChatInput),
	name: z.string(),
	description: z.string().default(""),
	options: z.array(Option).default([]),
	contexts: z.array(z.int()).nullish().transform(sorted),
	// Where none are given they are those of the application, which are servers alone at first.
	integration_types: z
		.array(z.int())
		.nullish()
		.transform((types) => sorted(types ?? [ApplicationIntegrationType.GuildInstall])),
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
	const told = changed.map((field) => `${field}${tellPlaces(field, before, after)}`);
	return told.length > 0 ? `~ ${title}: ${told.join(", ")}` : null;
}

/** What the numbers of a field stand for: https://docs.discord.com/developers/interactions/application-commands */
const PLACES: Readonly<Record<"contexts" | "integration_types", readonly string[]>> = {
	contexts: ["in servers", "in direct messages with the bot", "between users"],
	integration_types: ["added to servers", "added by users"],
};

/** Which places a field gains or loses: " (+ between users)"; empty for a field that names none. */
function tellPlaces(field: keyof Command, before: Command, after: Command): string {
	if (field !== "contexts" && field !== "integration_types") return "";
	const [was, is] = [before[field] ?? [], after[field] ?? []];
	const name = (place: number) => PLACES[field][place] ?? String(place);
	const gained = is.filter((place) => !was.includes(place)).map((place) => `+ ${name(place)}`);
	const lost = was.filter((place) => !is.includes(place)).map((place) => `- ${name(place)}`);
	return ` (${[...gained, ...lost].join(", ")})`;
}

function titleOf({ type, name }: Command): string {
	return type === ApplicationCommandType.ChatInput ? `/${name}` : `"${name}"`;
}

function sorted(numbers: readonly number[] | null | undefined): readonly number[] | null {
	return numbers?.toSorted((a, b) => a - b) ?? null;
}
