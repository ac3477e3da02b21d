import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type StandInDiscord, startStandInDiscord } from "../discord/stand-in/stand-in.ts";

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

test("discord-deploy registers the commands, and prints the link with the least permissions", async () => {
	const address = `https://discord.com/oauth2/authorize?client_id=${discord.world.applicationId}`;
	const server = `${address}&integration_type=0&permissions=274877975552&scope=bot+applications.commands`;
	const user = `${address}&integration_type=1&scope=applications.commands`;
	const links = [`Add the bot to a server: ${server}`, `Add its commands for yourself, wherever you are: ${user}`];
	const commands = [
		"+ /ask",
		"+ /quotes",
		"+ /check",
		"+ /articles",
		"+ /help",
		'+ "Find this in the article"',
		'+ "Check this quotation"',
	];
	expect(await deploy([])).toEqual({
		status: 0,
		lines: ["The commands are registered. What changed:", ...commands, "", ...links],
		stderr: "",
	});
	expect((await deploy(["--dry-run"])).lines[0]).toBe("The commands are registered as they are.");
}, 20_000);

test.each<[string, readonly string[], Readonly<Record<string, string>>, number, string]>([
	[
		"no server",
		["--guild", "here"],
		{},
		2,
		"Cannot deploy commands: --guild needs the id of a server, 17 to 20 digits",
	],
	[
		"half a setting",
		[],
		{ DISCORD_TOKEN: "" },
		2,
		'Cannot read setting "DISCORD_TOKEN": it is missing, but DISCORD_CLIENT_ID is set',
	],
	[
		"a wrong token",
		[],
		{ DISCORD_TOKEN: "a.b.c" },
		1,
		"Cannot deploy commands: Discord does not know the token; reset it in",
	],
])("discord-deploy with %s says so", async (_, words, own, status, reason) => {
	const refused = await deploy(words, own);
	expect(refused.status).toBe(status);
	expect(refused.stderr).toContain(reason);
});
