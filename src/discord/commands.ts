import {
	type APIApplicationCommandBasicOption,
	ApplicationCommandOptionType,
	ApplicationCommandType,
	ApplicationIntegrationType,
	InteractionContextType,
	type RESTPostAPIApplicationCommandsJSONBody,
	type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import { LONGEST_PASTED } from "../core/check/text/pasted.ts";
import { ARTICLES, ASK, CHECK, CHECK_MESSAGE, FIND, HELP, QUOTES } from "./command-names.ts";
import { LIMITS } from "./render/markup/limits.ts";
import { LONGEST_LISTED } from "./render/markup/list-press.ts";

const EVERYWHERE = {
	contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
	integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

const article: APIApplicationCommandBasicOption = {
	type: ApplicationCommandOptionType.String,
	name: "article",
	description: "The only article to look through",
	autocomplete: true,
};
const hide: APIApplicationCommandBasicOption = {
	type: ApplicationCommandOptionType.Boolean,
	name: "hide",
	description: "Whether only you see the answer",
};

const order: APIApplicationCommandBasicOption = {
	type: ApplicationCommandOptionType.String,
	name: "order",
	description: "In which order of date what answers is told",
	choices: [
		{ name: "newest first", value: "newest" },
		{ name: "oldest first", value: "oldest" },
	],
};

/** What narrows a question to some of the articles, and the order of its answer. */
const narrowing: readonly APIApplicationCommandBasicOption[] = [
	typed("since", "Only articles published since then: 2025-03-01, March 2025, last week"),
	typed("until", "Only articles published until then, that day, month or year included"),
	typed("author", "Only articles with this name in the byline"),
	typed("section", "Only articles of this section"),
	order,
];

function typed(name: string, description: string): APIApplicationCommandBasicOption {
	return { type: ApplicationCommandOptionType.String, name, description, max_length: LIMITS.choiceText };
}

/** The commands as Discord registers them: https://docs.discord.com/developers/interactions/application-commands. */
export const COMMANDS: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
	{
		type: ApplicationCommandType.ChatInput,
		name: ASK,
		description: "Ask the published articles",
		options: [
			{
				type: ApplicationCommandOptionType.String,
				name: "question",
				description: "What you want to know, such as: who said Russia is an enemy?",
				required: true,
				min_length: 3,
				max_length: 300,
			},
			article,
			{
				type: ApplicationCommandOptionType.String,
				name: "speaker",
				description: "The only speaker whose words answer",
				autocomplete: true,
			},
			...narrowing,
			hide,
		],
		...EVERYWHERE,
	},
	{
		type: ApplicationCommandType.ChatInput,
		name: QUOTES,
		description: "Show what somebody is quoted on",
		options: [
			{
				type: ApplicationCommandOptionType.String,
				name: "speaker",
				description: "Who is quoted",
				required: true,
				autocomplete: true,
			},
			{
				type: ApplicationCommandOptionType.String,
				name: "about",
				description: "What the quotations are about",
				max_length: 100,
			},
			article,
			...narrowing,
			hide,
		],
		...EVERYWHERE,
	},
	{
		type: ApplicationCommandType.ChatInput,
		name: CHECK,
		description: "Check a quotation before it runs: is it what was printed?",
		options: [
			{
				type: ApplicationCommandOptionType.String,
				name: "quote",
				description: "The quotation, with or without quotation marks",
				required: true,
				// Discord would take 6,000.
				max_length: LONGEST_PASTED,
			},
			{
				type: ApplicationCommandOptionType.String,
				name: "speaker",
				description: "By what name or title it is ascribed to somebody",
				autocomplete: true,
				max_length: LIMITS.choiceText,
			},
			article,
			{ ...hide, description: "Whether only you see the verdict: unless this is false, only you do" },
		],
		...EVERYWHERE,
	},
	{
		type: ApplicationCommandType.ChatInput,
		name: ARTICLES,
		description: "List the articles, the newest first, and ask about one",
		options: [
			{
				type: ApplicationCommandOptionType.String,
				name: "about",
				description: "Words that are in them",
				max_length: LONGEST_LISTED,
			},
			{
				type: ApplicationCommandOptionType.String,
				name: "author",
				description: "Who wrote them",
				autocomplete: true,
			},
			{
				type: ApplicationCommandOptionType.String,
				name: "order",
				description: "Which come first; with “about” those with its words in the headline, unless you choose",
				choices: [
					{ name: "newest first", value: "newest" },
					{ name: "oldest first", value: "oldest" },
				],
			},
		],
		...EVERYWHERE,
	},
	{
		type: ApplicationCommandType.ChatInput,
		name: HELP,
		description: "What there is to ask, and how",
		...EVERYWHERE,
	},
	{
		type: ApplicationCommandType.Message,
		name: FIND,
		...EVERYWHERE,
	} satisfies RESTPostAPIContextMenuApplicationCommandsJSONBody,
	{
		type: ApplicationCommandType.Message,
		name: CHECK_MESSAGE,
		...EVERYWHERE,
	} satisfies RESTPostAPIContextMenuApplicationCommandsJSONBody,
];
