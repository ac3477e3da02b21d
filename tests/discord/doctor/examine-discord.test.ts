import { ApplicationFlags, GatewayIntentBits } from "discord.js";
import { expect, onTestFinished, test } from "vitest";
import { deployCommands } from "#src/discord/deploy/deploy-commands.ts";
import { examineDiscord, judgeIntents } from "#src/discord/doctor/examine-discord.ts";
import { openState } from "#src/state/open-state.ts";
import { startServer } from "../../sources/stand-in-server.ts";
import { type StandInDiscord, startStandInDiscord } from "../stand-in/stand-in.ts";

const SIGNAL = AbortSignal.timeout(60_000);

async function found(change: object = {}, act: (discord: StandInDiscord) => unknown = () => {}) {
	const discord = await startStandInDiscord();
	onTestFinished(discord.stop);
	const { apiUrl, token, world } = discord;
	const settings = { token, clientId: world.applicationId, admins: [], forums: [], apiUrl };
	const deployment = { guildId: null, isDryRun: false, notes: openState(":memory:").notes };
	await deployCommands(settings, deployment);
	await act(discord);
	const findings = await examineDiscord({ ...settings, ...change }, SIGNAL);
	expect(JSON.stringify(findings)).not.toContain(token);
	expect(discord.faults()).toEqual([]);
	return findings;
}

test("examineDiscord() finds all well", async () => {
	expect(await found()).toEqual([
		{ subject: "Discord", ok: true, says: "it takes DISCORD_TOKEN, of the application that DISCORD_CLIENT_ID names" },
		{ subject: "Discord", ok: true, says: "the bot needs no privileged intent" },
		{ subject: "Discord", ok: true, says: expect.stringMatching(/^the bot may connect [\d,]+ more times today$/) },
		{ subject: "Discord", ok: true, says: expect.stringMatching(/^its \d+ commands are registered as they are$/) },
		{ subject: "clock", ok: true, says: "within a minute of Discord’s" },
	]);
});

test.each<readonly [string, object, (discord: StandInDiscord) => unknown, string]>([
	["a wrong token", { token: "a.b.c" }, () => {}, "Discord does not know the token; reset it in the Developer Portal"],
	[
		"another application",
		{ clientId: "12345678901234567" },
		() => {},
		"DISCORD_TOKEN is of another application than DISCORD_CLIENT_ID: copy both from the same one",
	],
	[
		"a server that fails",
		{},
		(it) => it.failures.order("GET /applications/@me", { kind: "error", status: 500 }),
		"its API does not answer as Discord’s does (status 500): check DISCORD_API_URL, discordstatus.com",
	],
	[
		"too many calls",
		{},
		(it) => it.failures.order("GET /gateway/bot", { kind: "rate-limit", retryAfter: 1, scope: "user" }),
		"it asks to wait (429): try again in a minute",
	],
	[
		"nobody there",
		{ apiUrl: "http://127.0.0.1:2/api" },
		() => {},
		"it cannot be reached (ECONNREFUSED): check the network, the proxy and DISCORD_API_URL",
	],
])("examineDiscord() says what to do about %s", async (_, change, act, says) => {
	const wrong = (await found(change, act)).filter(({ ok }) => !ok);
	expect(wrong).toEqual([{ subject: "Discord", ok: false, says: expect.stringContaining(says) }]);
});

test("examineDiscord() says what to do about commands that differ, and about too many connections", async () => {
	const server = await startServer();
	onTestFinished(server.close);
	const answer = (path: string, body: object) =>
		server.answer(`/v10${path}`, (_, response) => response.end(JSON.stringify(body)));
	answer("/applications/@me", { id: "12345678901234567", flags: 0 });
	answer("/gateway/bot", { url: "", shards: 1, session_start_limit: { remaining: 0 } });
	answer("/applications/12345678901234567/commands", []);
	const settings = { token: "a.b.c", clientId: "12345678901234567", admins: [], forums: [], apiUrl: server.address };
	const wrong = (await examineDiscord(settings, SIGNAL)).filter(({ ok }) => !ok);
	expect(wrong.map(({ says }) => says)).toEqual([
		"the bot has connected as often as it may in a day: stop what starts it again and again",
		expect.stringMatching(/^its commands differ \(\+ \/ask; .*\): run "npm run discord:deploy"$/),
	]);
});

test("judgeIntents() says which intent is not granted", () => {
	const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent];
	expect(judgeIntents(0, intents)).toEqual({
		subject: "Discord",
		ok: false,
		says:
			"the bot is not granted the Message Content Intent: turn it on in the Developer Portal under Bot, " +
			"Privileged Gateway Intents",
	});
	expect(judgeIntents(ApplicationFlags.GatewayMessageContentLimited, intents).ok).toBe(true);
});
