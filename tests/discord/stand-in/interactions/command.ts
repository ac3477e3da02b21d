import { Locale, ApplicationCommandOptionType as OptionType, ApplicationCommandType as Type } from "discord.js";
import { z } from "zod";
import { LIMITS } from "../limits.ts";

// discord-api-docs `interactions/application-commands`, Application Command Naming.
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+$/u;
const INVALID_NAME = "Command name is invalid";
const REQUIRED_FIRST = "Required options must be placed before non-required options";

const AnyName = z.string().min(1).max(LIMITS.commandName);
const SlashName = AnyName.regex(NAME, INVALID_NAME).refine((name) => name === name.toLowerCase(), INVALID_NAME);
const Description = z.string().min(1).max(LIMITS.commandDescription);
const ChoiceText = z.string().min(1).max(LIMITS.choiceText);
const localized = (text: z.ZodString) => z.partialRecord(z.enum(Locale), text.nullable()).nullish();

const described = {
	name: SlashName,
	name_localizations: localized(SlashName),
	description: Description,
	description_localizations: localized(Description),
};
const Choice = z.looseObject({
	name: ChoiceText,
	name_localizations: localized(ChoiceText),
	value: z.union([ChoiceText, z.number()]),
});
const Parameter = z
	.looseObject({
		...described,
		type: z.literal([
			OptionType.String,
			OptionType.Integer,
			OptionType.Boolean,
			OptionType.User,
			OptionType.Channel,
			OptionType.Role,
			OptionType.Mentionable,
			OptionType.Number,
			OptionType.Attachment,
		]),
		required: z.boolean().optional(),
		autocomplete: z.boolean().optional(),
		choices: z.array(Choice).max(LIMITS.choices).optional(),
		min_length: z.int().min(0).max(LIMITS.optionLength).optional(),
		max_length: z.int().min(1).max(LIMITS.optionLength).optional(),
	})
	.refine(({ autocomplete, choices }) => !(autocomplete && choices?.length), {
		message: "Autocomplete cannot be used together with choices",
		path: ["autocomplete"],
	})
	.refine(({ min_length = 0, max_length = LIMITS.optionLength }) => min_length <= max_length, {
		message: "min_length is more than max_length",
		path: ["min_length"],
	});
const Parameters = z
	.array(Parameter)
	.max(LIMITS.commandOptions)
	.refine(areNamesUnique, "Option name is already used")
	.refine(areRequiredFirst, REQUIRED_FIRST);
const Subcommand = z.looseObject({
	...described,
	type: z.literal(OptionType.Subcommand),
	options: Parameters.optional(),
});
const SubcommandGroup = z.looseObject({
	...described,
	type: z.literal(OptionType.SubcommandGroup),
	options: z.array(Subcommand).min(1).max(LIMITS.commandOptions).refine(areNamesUnique, "Option name is already used"),
});
const Options = z
	.array(z.discriminatedUnion("type", [Parameter, Subcommand, SubcommandGroup]))
	.max(LIMITS.commandOptions)
	.refine(areNamesUnique, "Option name is already used")
	.refine(areRequiredFirst, REQUIRED_FIRST)
	.refine((options) => new Set(options.map(({ type }) => type < OptionType.String)).size < 2, {
		message: "Sub-command and sub-command group option types are mutually exclusive to all other types",
	});

const availability = {
	default_member_permissions: z.string().regex(/^\d+$/).nullish(),
	nsfw: z.boolean().optional(),
	integration_types: z
		.array(z.literal([0, 1]))
		.min(1)
		.optional(),
	contexts: z
		.array(z.literal([0, 1, 2]))
		.min(1)
		.nullish(),
};
const ChatInputCommand = z.looseObject({
	...described,
	...availability,
	type: z.literal(Type.ChatInput),
	options: Options.optional(),
});
const MenuCommand = z.looseObject({
	...availability,
	type: z.literal([Type.User, Type.Message]),
	name: AnyName,
	name_localizations: localized(AnyName),
	description: z.literal("", "Context menu commands cannot have description").optional(),
	options: z.array(z.never("Context menu commands cannot have options")).optional(),
});

/** A command as an application registers it; without a type it is a slash command. */
export const Command = z.preprocess(
	(body) => (typeof body === "object" && body !== null && !("type" in body) ? { ...body, type: Type.ChatInput } : body),
	z.discriminatedUnion("type", [ChatInputCommand, MenuCommand]),
);
export type Command = z.infer<typeof Command>;

function areNamesUnique(options: readonly { readonly name: string }[]): boolean {
	return new Set(options.map(({ name }) => name)).size === options.length;
}

function areRequiredFirst(options: readonly { readonly type: OptionType; readonly required?: unknown }[]): boolean {
	return options.every((it, index) => !it.required || (options[index - 1] ?? it).required);
}
