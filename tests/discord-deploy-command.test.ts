import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type StandInDiscord, startStandInDiscord } from "./discord/stand-in/stand-in.ts";

let folder = "";
let discord: StandInDiscord;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "deploy-"));
	discord = await startStandInDiscord();
});

afterAll(async () => {
	expect(discord.faults()).toEqual([]);
	await discord.stop();
	rmSync(folder, { recursive: true });
});

async function deploy(words: readonly string[], own: Readonly<Record<string, string>> = {}) {
	const { apiUrl, token, world } = discord;
	const settings = { DISCORD_API_URL: apiUrl, DISCORD_TOKEN: token, DISCORD_CLIENT_ID: world.applicationId };
	const slack = { SLACK_BOT_TOKEN: "", SLACK_APP_TOKEN: "", SLACK_SIGNING_SECRET: "", DISCORD_TOKEN_FILE: "" };
	const env = { ...process.env, ...slack, ...settings, DATA_DIR: join(folder, "data"), ...own };
	const child = spawn(process.execPath, ["src/main.ts", "discord-deploy", ...words], { env });
	const closed = new Promise((resolve) => child.once("close", resolve));
	const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
	expect(stdout + stderr).not.toContain(token);
	return { status, lines: stdout.trim().split("\n"), stderr: stderr.trim() };
}

function puts(): number {
	return discord.requests().filter(({ route }) => route.startsWith("PUT ")).length;
}

const ALL = ["+ /ask", "+ /quotes", "+ /help", '+ "Find this in the article"'];

test("discord-deploy tells what would change, registers it once, and gives the link with the least permissions", async () => {
	const link = `Add the bot to a server: https://discord.com/oauth2/authorize?client_id=${discord.world.applicationId}&permissions=274877975552&scope=bot+applications.commands`;
	const dry = await deploy(["--dry-run"]);
	expect(dry).toEqual({ status: 0, lines: ["Registering the commands would change:", ...ALL, "", link], stderr: "" });
	expect(puts()).toBe(0);
	const first = await deploy([]);
	expect(first.lines).toEqual(["The commands are registered. What changed:", ...ALL, "", link]);
	expect(discord.commands.list("global").map(({ name }) => name)).toEqual([
		...["ask", "quotes", "help", "Find this in the article"],
	]);
	const second = await deploy([]);
	expect(second.lines).toEqual(["The commands are registered as they are.", "", link]);
	expect(puts()).toBe(1);
}, 20_000);

test("discord-deploy registers the commands in one server", async () => {
	expect((await deploy(["--guild", discord.world.guildId])).lines).toEqual(expect.arrayContaining(ALL));
	expect(discord.commands.list("guild")).toHaveLength(4);
	expect((await deploy(["--guild", discord.world.guildId])).lines[0]).toBe("The commands are registered as they are.");
}, 20_000);

test.each<[string, readonly string[], Readonly<Record<string, string>>, number, RegExp]>([
	[
		"no server",
		["--guild", "here"],
		{},
		2,
		/^Cannot deploy commands: --guild needs the id of a server, 17 to 20 digits$/,
	],
	[
		"nothing set up",
		[],
		{ DISCORD_TOKEN: "", DISCORD_CLIENT_ID: "" },
		2,
		/^Cannot deploy commands: set DISCORD_TOKEN and/,
	],
	[
		"a wrong token",
		[],
		{ DISCORD_TOKEN: "a.b.c" },
		1,
		/^Cannot deploy commands: Discord does not know the token; reset it/,
	],
	[
		"another application",
		[],
		{ DISCORD_CLIENT_ID: "12345678901234567" },
		1,
		/^Cannot deploy commands: Discord refuses: Missing Access/,
	],
])("discord-deploy with %s says so", async (_, words, own, status, reason) => {
	const refused = await deploy(words, own);
	expect(refused.status).toBe(status);
	expect(refused.stderr).toMatch(reason);
});
