import { setTimeout as wait } from "node:timers/promises";
import { GatewayCloseCodes } from "discord.js";
import { expect, test, vi } from "vitest";
import { startDiscord } from "#src/discord/bot.ts";
import { openState } from "#src/state/open-state.ts";
import { ARCHIVE } from "../made-archive.ts";
import { type MadeBot, startBot } from "../made-bot.ts";
import { makeNewsroom } from "../made-newsroom.ts";
import { type StandInDiscord, startStandInDiscord } from "../stand-in/stand-in.ts";

const LIMIT = { within: 10_000, reason: () => "It did not happen in time" };
const HELD = { question: "what did Ana Diaz say about the dam?" };

type Own = { readonly token?: string; readonly clientId?: string; readonly apiUrl?: string };

/** Why the bot does not start. */
async function whyNot(prepare: (discord: StandInDiscord) => Own | undefined): Promise<string> {
	const discord = await startStandInDiscord({ identifyInterval: 0 });
	const { apiUrl, token, world } = discord;
	const settings = { token, clientId: world.applicationId, admins: [], forums: [], apiUrl, ...prepare(discord) };
	const { newsroom } = makeNewsroom(ARCHIVE);
	const started = await startDiscord(settings, newsroom).catch((error: Error) => error);
	await discord.stop();
	return started instanceof Error ? `${started.name}: ${started.message}` : "it started";
}

const BAD_TOKEN =
	"PlatformError: Cannot start Discord: Discord does not know the token; reset it in the Developer " +
	"Portal under Bot, and set DISCORD_TOKEN to the new one";

test.concurrent.each<[string, (discord: StandInDiscord) => Own | undefined, string]>([
	["the token is wrong", () => ({ token: "a.b.c" }), BAD_TOKEN],
	[
		"the gateway refuses the token",
		({ gateway }) => void gateway.refuseNextIdentify(GatewayCloseCodes.AuthenticationFailed),
		`${BAD_TOKEN} (close code 4004)`,
	],
	[
		"an intent is not granted",
		({ gateway }) => void gateway.refuseNextIdentify(GatewayCloseCodes.DisallowedIntents),
		"PlatformError: Cannot start Discord: Discord does not grant an intent of the bot; turn it on in " +
			"the Developer Portal under Bot, Privileged Gateway Intents (close code 4014)",
	],
	[
		"the application is another one",
		() => ({ clientId: "12345678901234567" }),
		"PlatformError: Cannot start Discord: DISCORD_TOKEN is of another application than DISCORD_CLIENT_ID: " +
			"copy both from the same application",
	],
	[
		"nothing listens",
		() => ({ apiUrl: "http://127.0.0.1:1/api" }),
		"PlatformError: Cannot start Discord: Discord cannot be reached (ECONNREFUSED); check the network, the proxy and " +
			"DISCORD_API_URL",
	],
	[
		"Discord is down",
		({ failures }) => void failures.order("GET /gateway/bot", { kind: "error", status: 503 }, 9),
		"PlatformError: Cannot start Discord: Discord answers with status 503; try again later, and see discordstatus.com",
	],
	["nothing is wrong, with a slash behind the address", ({ apiUrl }) => ({ apiUrl: `${apiUrl}/` }), "it started"],
])("startDiscord() where %s", async (_, prepare, reason) => expect(await whyNot(prepare)).toBe(reason));

test.concurrent("a connection that is closed for good later on ends the program with a sentence", async () => {
	await using bot = await startBot({ articles: ARCHIVE });
	bot.discord.gateway.close(GatewayCloseCodes.DisallowedIntents);
	await vi.waitFor(() => expect(bot.endings).toHaveLength(1));
	expect(bot.endings[0]).toMatch(
		/^Cannot go on in Discord: Discord does not grant an intent of the bot;.*\(close code 4014\)$/,
	);
});

test.concurrent.each<[string, (bot: MadeBot) => void]>([
	["Discord asks for a new connection", ({ discord }) => discord.gateway.reconnect()],
	["the session is invalid, but resumable", ({ discord }) => discord.gateway.invalidate()],
	["the connection drops", ({ discord }) => discord.gateway.drop()],
])("what is asked while %s is answered once", async (_, trouble) => {
	await using bot = await startBot({ articles: ARCHIVE });
	const before = bot.discord.command("ask", HELD);
	trouble(bot);
	const after = bot.discord.command("ask", HELD, { user: "bob" });
	await Promise.all([before.answer(), after.answer()]);
	await bot.discord.until(() => (bot.discord.gateway.counts().resumes > 0 ? true : undefined), LIMIT);
	expect(bot.discord.gateway.counts().identifies).toBe(1);
	expect([before, after].map((asked) => asked.messages().length)).toEqual([1, 1]);
	expect(bot.endings).toEqual([]);
});

test.concurrent("a new session begins where the old one is gone, and answers", async () => {
	await using bot = await startBot({ articles: ARCHIVE });
	bot.discord.gateway.forget();
	await bot.discord.until(() => (bot.discord.gateway.counts().identifies > 1 ? true : undefined), LIMIT);
	await bot.discord.connected();
	expect((await bot.discord.command("ask", HELD).answer()).components).toHaveLength(1);
}, 15_000);

test.concurrent("a connection without acknowledged heartbeats is made anew", async () => {
	await using bot = await startBot({ articles: ARCHIVE, standIn: { heartbeatInterval: 100 } });
	bot.discord.gateway.withholdAcknowledgements();
	await bot.discord.until(() => (bot.discord.gateway.counts().resumes > 0 ? true : undefined), LIMIT);
	bot.discord.gateway.acknowledgeAgain();
	expect((await bot.discord.command("ask", HELD).answer()).components).toHaveLength(1);
});

test.concurrent("stop() finishes what is in flight, refuses what comes then, and logs out", async () => {
	const { promise: isAnswering, resolve: answers } = Promise.withResolvers<void>();
	const state = openState(":memory:");
	const keep: typeof state.answers.keep = async (given) => {
		answers();
		await wait(300);
		return state.answers.keep(given);
	};
	await using bot = await startBot({
		articles: ARCHIVE,
		newsroom: { state: { ...state, answers: { ...state.answers, keep } } },
	});
	const inFlight = bot.discord.command("ask", HELD);
	await isAnswering;
	const stopped = bot.stop();
	const late = bot.discord.command("ask", HELD, { user: "bob" });
	await late.answer();
	expect(late.shown()).toBe("(Only you can see this)\nI am about to be restarted. Ask again in a minute.");
	await stopped;
	expect(inFlight.messages()).toHaveLength(1);
	expect(bot.discord.gateway.isConnected()).toBe(false);
});
