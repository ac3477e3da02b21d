import { afterEach, beforeEach, expect, test } from "vitest";
import { deployCommands } from "#src/discord/deploy/deploy-commands.ts";
import { commandsNote } from "#src/discord/render/help.ts";
import { openState, type State } from "#src/state/open-state.ts";
import { type StandInDiscord, startStandInDiscord } from "../stand-in/stand-in.ts";

let discord: StandInDiscord;
let state: State;

beforeEach(async () => {
	discord = await startStandInDiscord();
	state = openState(":memory:");
});

afterEach(async () => {
	expect(discord.faults()).toEqual([]);
	await discord.stop();
});

type Own = {
	readonly token?: string;
	readonly clientId?: string;
	readonly guildId?: string;
	readonly isDryRun?: boolean;
};

function deploy({ guildId, isDryRun = false, ...own }: Own = {}): Promise<readonly string[]> {
	const { apiUrl, token, world } = discord;
	const settings = { apiUrl, admins: [], token, clientId: world.applicationId, ...own };
	return deployCommands(settings, { guildId: guildId ?? null, isDryRun, notes: state.notes });
}

function puts(): number {
	return discord.requests().filter(({ route }) => route.startsWith("PUT ")).length;
}

const ALL = ["+ /ask", "+ /quotes", "+ /check", "+ /help", '+ "Find this in the article"', '+ "Check this quotation"'];

test("deployCommands() tells what a dry run would change, and changes nothing", async () => {
	expect(await deploy({ isDryRun: true })).toEqual(ALL);
	expect(puts()).toBe(0);
	expect(await state.notes.read(commandsNote(null))).toBe(null);
});

test("deployCommands() registers the commands once, and notes their ids", async () => {
	expect(await deploy()).toEqual(ALL);
	expect(await deploy()).toEqual([]);
	expect(puts()).toBe(1);
	const ids = discord.commands.list("global").map(({ name, id }) => [name, id]);
	expect(ids).toHaveLength(6);
	expect(JSON.parse((await state.notes.read(commandsNote(null))) ?? "")).toEqual(Object.fromEntries(ids));
});

test("deployCommands() registers the commands in one server alone", async () => {
	const { guildId } = discord.world;
	expect(await deploy({ guildId })).toEqual(ALL);
	expect(await deploy({ guildId })).toEqual([]);
	expect(discord.commands.list("guild")).toHaveLength(6);
	expect(discord.commands.list("global")).toEqual([]);
});

test.each<[string, Own, string]>([
	[
		"token",
		{ token: "a.b.c" },
		"Cannot deploy commands: Discord does not know the token; reset it in the Developer Portal",
	],
	["application", { clientId: "12345678901234567" }, "Cannot deploy commands: Discord refuses: Missing Access (50001)"],
])("deployCommands() with a wrong %s says so", async (_, own, reason) => {
	await expect(deploy(own)).rejects.toThrow(reason);
});
