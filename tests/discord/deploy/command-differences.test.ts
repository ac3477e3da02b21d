import { expect, test } from "vitest";
import { COMMANDS } from "#src/discord/commands.ts";
import { compareCommands } from "#src/discord/deploy/command-differences.ts";
import { readCommands } from "../stand-in/interactions/check-commands.ts";

const option = { type: 3, name: "question", description: "What?", required: true };
const ask = {
	type: 1,
	name: "ask",
	description: "Ask",
	options: [option],
	contexts: [0, 1],
	integration_types: [0, 1],
};
// As Discord gives it back: with what it adds, and what it fills in.
const registered = {
	...ask,
	...{ id: "1", application_id: "2", version: "3", nsfw: false, default_member_permissions: null },
	...{ name_localizations: null, description_localizations: null, contexts: [1, 0] },
	options: [{ ...option, name_localizations: null, description_localizations: null }],
};

const ASK_TYPES = "~ /ask: integration_types";

test.each<[string, object[], object[], readonly string[]]>([
	["nothing changed", [ask], [registered], []],
	["one is new", [ask], [], ["+ /ask"]],
	["one is gone", [], [registered], ["- /ask"]],
	["the words changed", [{ ...ask, description: "Ask me" }], [registered], ["~ /ask: description"]],
	["an option changed", [{ ...ask, options: [{ ...option, max_length: 9 }] }], [registered], ["~ /ask: options"]],
	[
		"the places changed",
		[{ ...ask, contexts: [0] }],
		[registered],
		["~ /ask: contexts (- in direct messages with the bot)"],
	],
	[
		"what is to choose from changed",
		[{ ...ask, options: [{ ...option, choices: [{ name: "One", value: "1" }] }] }],
		[{ ...registered, options: [{ ...option, choices: [{ name: "Two", value: "1", name_localizations: null }] }] }],
		["~ /ask: options"],
	],
	["users may add it", [ask], [{ ...registered, integration_types: [0] }], [`${ASK_TYPES} (+ added by users)`]],
	[
		"nobody says who may add it",
		[{ ...ask, integration_types: undefined }],
		[{ ...registered, integration_types: [0] }],
		[],
	],
	["another kind has the name", [ask], [{ ...registered, type: 3 }], ['- "ask"', "+ /ask"]],
])("compareCommands() where %s", (_, wanted, before, expected) => {
	expect(compareCommands(wanted, before, "everywhere")).toEqual(expected);
});

test("compareCommands() heeds no places in one server, where commands have none", () => {
	const { contexts: _contexts, integration_types: _types, ...inServer } = registered;
	expect(compareCommands([ask], [inServer], "guild")).toEqual([]);
	expect(compareCommands([ask], [inServer], "everywhere")).toEqual([
		"~ /ask: contexts (+ in servers, + in direct messages with the bot), integration_types (+ added by users)",
	]);
});

test("the commands are such as Discord takes", () => {
	expect(readCommands(structuredClone(COMMANDS)).map(({ name }) => name)).toEqual([
		...["ask", "quotes", "check", "articles", "help", "Find this in the article", "Check this quotation"],
	]);
});
