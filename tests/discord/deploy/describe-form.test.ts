import { expect, test } from "vitest";
import { describeForm } from "#src/discord/deploy/describe-form.ts";
import { readCommands } from "../stand-in/interactions/check-commands.ts";
import { ApiError } from "../stand-in/rest/api-error.ts";

const option = { type: 3, name: "question", description: "What?" };
const COMMANDS = [
	{ name: "help", description: "Help" },
	{ name: "ask", description: "Ask", options: [option] },
];

/** What Discord finds wrong with commands, as it says it. */
function refuse(commands: unknown): object {
	try {
		readCommands(commands);
	} catch (error) {
		if (error instanceof ApiError) return { code: error.code, message: error.message, errors: error.errors };
	}
	throw new Error("Nothing is wrong with these commands");
}

const LONG = "a".repeat(101);

test.each<[string, unknown, string]>([
	["a command", [{ ...COMMANDS[0], description: LONG }], "help, description: Must be 100 or fewer in length."],
	[
		"an option",
		[COMMANDS[0], { ...COMMANDS[1], options: [{ ...option, description: LONG }] }],
		"ask, option question, description: Must be 100 or fewer in length.",
	],
	[
		"several",
		[
			{ ...COMMANDS[0], description: LONG },
			{ ...COMMANDS[1], name: "A S K", options: [{ ...option, description: LONG }] },
		],
		"help, description: Must be 100 or fewer in length. (and 3 more)",
	],
])("describeForm() names the first fault of %s", (_, sent, expected) => {
	expect(describeForm(refuse(sent), COMMANDS)).toBe(expected);
});

test.each<[object, string]>([
	[{ message: "Invalid Form Body" }, "it does not say why"],
	[{ errors: { _errors: [{ code: "A", message: "Too\nmany" }] } }, "Too many"],
	[{ errors: { "7": { name: { _errors: [{ code: "A" }] } } } }, "7.name: it is wrong"],
	[{ errors: { _errors: "all" } }, "it does not say why"],
])("describeForm() of %j is %j", (refusal, expected) => expect(describeForm(refusal, COMMANDS)).toBe(expected));
