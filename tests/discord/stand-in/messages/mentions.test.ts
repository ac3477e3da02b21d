import { expect, test } from "vitest";
import { connect } from "../made-clients.ts";
import { findMentions, findPings, type PingRequest } from "./mentions.ts";

test.each([
	["<@1> and <@!2>", ["user 1", "user 2"]],
	["<@&3>", ["role 3"]],
	["@everyone or @here", ["everyone everyone", "everyone here"]],
	[
		"\\<@1> \\@everyone `<@2>` ```\n<@3>``` ``a ` <@4>``",
		["1 as typed", "everyone as typed", "2 as typed", "3 as typed", "4 as typed"],
	],
	["\\\\<@1>", ["user 1"]],
	["a@example.org <@ 1> <1>", []],
])("findMentions() finds in %j %j", (text, expected) => {
	const found = findMentions(text).map(({ kind, target, isLiteral }) =>
		isLiteral ? `${target} as typed` : `${kind} ${target}`,
	);
	expect(found).toEqual(expected);
});

const ALL = "<@1> <@&2> @everyone";
const request = { texts: [ALL], allowed: undefined, isInteraction: false, repliedUser: "9" } as const;

test.each<[string, Partial<PingRequest>, readonly string[]]>([
	["all by default", {}, ["1", "2", "everyone", "9"]],
	["users by default in an interaction", { isInteraction: true }, ["1"]],
	["nobody where none may be parsed", { allowed: { parse: [] } }, []],
	["nobody where nothing is allowed", { allowed: {} }, []],
	["roles", { allowed: { parse: ["roles"] } }, ["2"]],
	["everyone", { allowed: { parse: ["everyone"] } }, ["everyone"]],
	["a user that is listed", { allowed: { users: ["1"] } }, ["1"]],
	["nobody for a user who is listed but not mentioned", { allowed: { users: ["7"] } }, []],
	["whoever is replied to", { allowed: { parse: [], replied_user: true } }, ["9"]],
	[
		"what is behind a backslash or in code, to be safe",
		{ texts: ["\\<@1> `<@3>`"], repliedUser: undefined },
		["1", "3"],
	],
])("findPings() finds %s", (_what, changes, expected) => {
	expect(findPings({ ...request, ...changes }).map(({ target }) => target)).toEqual(expected);
});

test("pings() tells whom replies, edits and text displays would notify", async () => {
	await using connected = await connect({
		onInteraction: async (interaction) => {
			if (!interaction.isRepliable()) return;
			await interaction.reply({ content: "<@1> @everyone" });
			await interaction.editReply({ content: "<@2>", allowedMentions: { parse: [] } });
			await interaction.editReply({ content: "<@3>" });
			const components = [{ type: 10, content: "<@4>" }] as const;
			await interaction.followUp({ flags: 32_768, components });
		},
	});
	const { discord } = connected;
	const asked = discord.command("ask");
	await discord.until(() => asked.steps()[3], { within: 2000, reason: () => "no follow-up" });
	expect(discord.pings().map(({ target }) => target)).toEqual(["1", "3", "4"]);
});
