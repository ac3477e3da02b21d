import { Routes } from "discord.js";
import { expect, test } from "vitest";
import { connect } from "../made-clients.ts";
import { ApiError } from "../rest/api-error.ts";
import { readCommands } from "./check-commands.ts";

const x = (length: number) => "x".repeat(length);
const command = (more: object = {}) => ({ name: "ask", description: "Ask.", ...more });
const option = (more: object = {}) => ({ type: 3, name: "question", description: "What?", ...more });
const choice = (more: object = {}) => ({ name: "a", value: "a", ...more });
const menu = (more: object = {}) => ({ type: 3, name: "Find this in the article", ...more });

function times<T>(count: number, make: (name: string) => T): T[] {
	return Array.from({ length: count }, (_, index) => make(`n${index}`));
}
function options(count: number) {
	return times(count, (name) => option({ name }));
}
/** A command with so many characters in all. */
function large(characters: number) {
	const full = times(78, (name) => choice({ name: `${name}${x(50 - name.length)}`, value: x(50) }));
	const [first, second, third, rest] = [full.slice(0, 25), full.slice(25, 50), full.slice(50, 75), full.slice(75)];
	const filled = [first, second, third, rest].map((choices, index) =>
		option({ name: `o${index}`, description: "What?", choices }),
	);
	const used = 7 + 4 * 7 + 78 * 100;
	const last = option({ name: "o4", description: x(Math.min(100, characters - used - 2)) });
	const remaining = characters - used - 2 - last.description.length;
	return command({
		options: [...filled, last, ...(remaining > 0 ? [option({ name: "p", description: x(remaining - 1) })] : [])],
	});
}

test.each<[string, unknown]>([
	["names in other scripts", [command({ name: "спроси-1_a" }), command({ name: "質問" })]],
	["a name of 32 and a description of 100", [command({ name: x(32), description: x(100) })]],
	["25 options", [command({ options: options(25) })]],
	[
		"25 choices of 100",
		[command({ options: [option({ choices: times(25, (name) => choice({ name, value: x(100) })) })] })],
	],
	["required options first", [command({ options: [option({ required: true }), option({ name: "b" })] })]],
	["subcommands", [command({ options: [option({ type: 1, options: options(25) })] })]],
	["a message command", [menu({ contexts: [0, 1, 2], integration_types: [0, 1] })]],
	["localisations", [command({ name_localizations: { "en-GB": "ask", de: "frage" } })]],
	[
		"100 slash commands and 15 message commands",
		[...times(100, (name) => command({ name })), ...times(15, (name) => menu({ name }))],
	],
	["8000 characters", [large(8000)]],
])("readCommands() accepts %s", (_what, commands) => {
	expect(() => readCommands(commands)).not.toThrow();
});

test.each<[string, unknown, string]>([
	["an upper-case name", [command({ name: "Ask" })], "Command name is invalid"],
	["a name with a blank", [command({ name: "ask me" })], "Command name is invalid"],
	["a name of 33", [command({ name: x(33) })], "Must be 32 or fewer in length."],
	["a description of 101", [command({ description: x(101) })], "Must be 100 or fewer in length."],
	["no description", [{ name: "ask" }], "This field is required"],
	["26 options", [command({ options: options(26) })], "Must be 25 or fewer in length."],
	["an option twice", [command({ options: [option(), option()] })], "Option name is already used"],
	[
		"a required option last",
		[command({ options: [option(), option({ name: "b", required: true })] })],
		"Required options must be placed before",
	],
	[
		"a subcommand beside a question",
		[command({ options: [option({ type: 1 }), option({ name: "b" })] })],
		"mutually exclusive",
	],
	["a group of questions", [command({ options: [option({ type: 2, options: [option()] })] })], "BASE_TYPE_BAD_VALUE"],
	[
		"26 choices",
		[command({ options: [option({ choices: times(26, (name) => choice({ name })) })] })],
		"Must be 25 or fewer in length.",
	],
	[
		"a choice of 101",
		[command({ options: [option({ choices: [choice({ value: x(101) })] })] })],
		"Must be 100 or fewer in length.",
	],
	[
		"choices beside autocomplete",
		[command({ options: [option({ autocomplete: true, choices: [choice()] })] })],
		"Autocomplete cannot be used together with choices",
	],
	["a length of 6001", [command({ options: [option({ max_length: 6001 })] })], "Must be less than or equal to 6000."],
	["an unknown locale", [command({ name_localizations: { ar: "a" } })], "Unrecognized key"],
	["a description of a message command", [menu({ description: "a" })], "Context menu commands cannot have description"],
	["a name twice", [command(), command()], "Application command names must be unique"],
	["101 slash commands", times(101, (name) => command({ name })), "Maximum number of application commands"],
	["16 message commands", times(16, (name) => menu({ name })), "Maximum number of application commands"],
	["8001 characters", [large(8001)], "it has 8001 characters"],
])("readCommands() refuses %s", (_what, commands, message) => {
	expect(complaints(commands)).toContain(message);
});

function complaints(commands: unknown): string {
	try {
		readCommands(commands);
		return "";
	} catch (error) {
		return error instanceof ApiError && error.code === 50035 ? JSON.stringify(error.errors) : String(error);
	}
}

test("commands are replaced all at once, keep their ids, and are listed with localisations on request", async () => {
	await using connected = await connect();
	const { discord, client } = connected;
	const { applicationId, guildId } = discord.world;
	const { rest } = client;
	const route = Routes.applicationCommands(applicationId);
	const localised = command({ name_localizations: { de: "frage" } });
	const [first] = discord.commands.list("global");
	expect(first).toBeUndefined();
	await rest.put(route, { body: [localised, menu()] });
	const ids = discord.commands.list("global").map(({ id }) => id);
	await rest.put(route, { body: [localised] });
	expect(discord.commands.list("global").map(({ id }) => id)).toEqual(ids.slice(0, 1));
	const listed = { id: ids[0], application_id: applicationId, type: 1, name: "ask", nsfw: false, contexts: null };
	expect(await rest.get(route)).toEqual([expect.not.objectContaining({ name_localizations: expect.anything() })]);
	const query = new URLSearchParams({ with_localizations: "true" });
	expect(await rest.get(route, { query })).toMatchObject([{ ...listed, name_localizations: { de: "frage" } }]);
	await rest.put(Routes.applicationGuildCommands(applicationId, guildId), { body: [command()] });
	expect(discord.commands.list("guild")).toHaveLength(1);
	await expect(rest.put(Routes.applicationCommands("1"), { body: [] })).rejects.toThrow("Missing Access");
});
