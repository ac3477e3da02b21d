import { once } from "node:events";
import { type Client, Events, GatewayIntentBits } from "discord.js";
import { expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { connect, createClient } from "../made-clients.ts";
import { type StandInDiscord, startStandInDiscord } from "../stand-in.ts";

const LONG = { within: 4000, reason: () => "It did not happen in time" };

type Order = { readonly what: string; readonly give: (discord: StandInDiscord) => void };

const resumable: readonly Order[] = [
	{ what: "a socket that drops", give: ({ gateway }) => gateway.drop() },
	{ what: "opcode 7", give: ({ gateway }) => gateway.reconnect() },
	{ what: "opcode 9 that is resumable", give: ({ gateway }) => gateway.invalidate() },
	{ what: "close code 4000", give: ({ gateway }) => gateway.close(4000) },
];

test.concurrent.each(resumable)("after $what the client resumes and gets what it missed, once", async ({ give }) => {
	await using connected = await connect();
	const { discord, client } = connected;
	const seen = contents(client);
	give(discord);
	await discord.until(() => (discord.gateway.isConnected() ? undefined : true), LONG);
	for (const text of ["1", "2", "3"]) discord.mention(text);
	await discord.until(() => discord.gateway.counts().resumes || undefined, LONG);
	discord.mention("4");
	await vi.waitFor(() => expect(seen).toEqual(["1", "2", "3", "4"]), 4000);
	expect(discord.gateway.counts()).toMatchObject({ identifies: 1, resumes: 1 });
	expect(discord.faults()).toEqual([]);
});

const final: readonly Order[] = [
	{ what: "opcode 9 for good", give: ({ gateway }) => gateway.forget() },
	{
		what: "a session that is forgotten",
		give: ({ gateway }) => {
			gateway.forgetSilently();
			gateway.drop();
		},
	},
	{ what: "close code 4009", give: ({ gateway }) => gateway.close(4009) },
];

test.concurrent.each(final)("after $what the client identifies anew, and what it missed is lost", async ({ give }) => {
	await using connected = await connect();
	const { discord, client } = connected;
	const seen = contents(client);
	give(discord);
	await discord.until(() => (discord.gateway.isConnected() ? undefined : true), LONG);
	discord.mention("1");
	await discord.until(() => discord.gateway.counts().identifies === 2 || undefined, LONG);
	discord.mention("2");
	await vi.waitFor(() => expect(seen).toEqual(["2"]), 4000);
	expect(discord.gateway.counts().resumes).toBe(0);
});

test.concurrent("withheld acknowledgements make the client resume", async () => {
	await using connected = await connect({ standIn: { heartbeatInterval: 100 } });
	const { discord } = connected;
	discord.gateway.withholdAcknowledgements();
	await discord.until(() => (discord.gateway.isConnected() ? undefined : true), LONG);
	discord.gateway.acknowledgeAgain();
	await discord.until(() => discord.gateway.counts().resumes || undefined, LONG);
	const { heartbeats } = discord.gateway.counts();
	await discord.until(() => discord.gateway.counts().heartbeats > heartbeats + 2 || undefined, LONG);
	expect(discord.gateway.counts().connections).toBe(2);
});

test.concurrent("opcode 1 gets a heartbeat at once", async () => {
	await using connected = await connect({ standIn: { heartbeatInterval: 3_600_000 } });
	const { discord } = connected;
	discord.gateway.askForHeartbeat();
	await discord.until(() => discord.gateway.counts().heartbeats || undefined, LONG);
});

test.concurrent("an interaction in flight is answered while the gateway is away", async () => {
	const { promise: dropped, resolve: drop } = Promise.withResolvers<void>();
	await using connected = await connect({
		onInteraction: async (interaction) => {
			if (!interaction.isRepliable()) return;
			await interaction.deferReply();
			await dropped;
			await interaction.editReply("Yes.");
		},
	});
	const { discord } = connected;
	const asked = discord.command("ask");
	await asked.firstResponse();
	discord.gateway.drop();
	drop();
	expect(await asked.answer()).toMatchObject({ content: "Yes." });
});

test.concurrent("a message twice reaches the client twice", async () => {
	await using connected = await connect();
	const { discord, client } = connected;
	const seen = contents(client);
	discord.mention("1").deliverAgain();
	await vi.waitFor(() => expect(seen).toEqual(["1"]), 4000);
	expect(discord.messages()).toHaveLength(1);
});

const { Guilds, GuildMessages, MessageContent } = GatewayIntentBits;

test.concurrent.each([
	[4014, "a privileged intent that is not granted", { intents: [Guilds, MessageContent] }, undefined],
	[4004, "an order", {}, 4004],
] as const)("the client is closed with %i for %s", async (code, _what, options, order) => {
	const discord = await startStandInDiscord();
	const client = createClient(discord, options);
	if (order !== undefined) discord.gateway.refuseNextIdentify(order);
	const closed = once(client, Events.ShardDisconnect);
	client.on(Events.Error, () => {});
	client.login(discord.token).catch(() => {});
	expect(await closed).toMatchObject([{ code }, 0]);
	await client.destroy();
	await discord.stop();
});

test.concurrent("a granted privileged intent brings the text of all messages", async () => {
	await using connected = await connect({
		standIn: { grantedIntents: MessageContent },
		client: { intents: [Guilds, GuildMessages, MessageContent] },
	});
	const { discord, client } = connected;
	const seen = contents(client);
	discord.say("1");
	await vi.waitFor(() => expect(seen).toEqual(["1"]), 4000);
});

test.concurrent("login() rejects a token that REST refuses", async () => {
	const discord = await startStandInDiscord();
	const client = createClient(discord);
	await expect(client.login("MTE0.other.token")).rejects.toThrow("An invalid token was provided");
	expect(discord.requests()).toMatchObject([{ route: "GET /gateway/bot", status: 401 }]);
	await discord.stop();
});

const heartbeat = { op: 1, d: null };
const properties = { os: "linux", browser: "test", device: "test" };
const identify = (token: string) => ({ op: 2, d: { token, intents: 1, properties } });
const resume = (token: string, seq: number) => ({ op: 6, d: { token, session_id: "SESSION", seq } });

test.concurrent.each<[number, string, (token: string) => readonly unknown[]]>([
	[4001, "an opcode that it does not know", () => [{ op: 99, d: null }]],
	[4002, "what is not JSON", () => ["{"]],
	[4002, "more than 4096 bytes", () => [{ ...heartbeat, padding: "x".repeat(4096) }]],
	[4003, "a presence before IDENTIFY", () => [{ op: 3, d: { status: "online" } }]],
	[4004, "a token that is not the bot's", () => [identify("wrong")]],
	[4005, "a second IDENTIFY", (token) => [identify(token), identify(token)]],
	[4007, "a RESUME from a sequence to come", (token) => [identify(token), "drop", resume(token, 99)]],
	[4008, "121 frames in a minute", () => Array.from({ length: 121 }, () => heartbeat)],
	[4013, "intents that do not exist", (token) => [{ op: 2, d: { token, intents: 2 ** 30, properties } }]],
])("the gateway closes with %i for %s", async (code, _what, frames) => {
	const discord = await startStandInDiscord();
	expect(await speak(discord, frames(discord.token))).toBe(code);
	await discord.stop();
});

test.concurrent("the gateway closes with 4009 for a client without heartbeats", async () => {
	const discord = await startStandInDiscord({ heartbeatInterval: 10 });
	expect(await speak(discord, [])).toBe(4009);
	await discord.stop();
});

test.concurrent("an IDENTIFY too soon after another gets opcode 9", async () => {
	await using connected = await connect({ standIn: { identifyInterval: 60_000 } });
	const { discord } = connected;
	const socket = new WebSocket(gatewayUrl(discord));
	await once(socket, "message");
	socket.send(JSON.stringify(identify(discord.token)));
	const [answer] = await once(socket, "message");
	expect(JSON.parse(String(answer))).toEqual({ op: 9, d: false });
});

test.concurrent("a session moves to the socket that resumes it", async () => {
	const discord = await startStandInDiscord();
	const first = new WebSocket(gatewayUrl(discord));
	await once(first, "message");
	first.send(JSON.stringify(identify(discord.token)));
	const [ready] = await once(first, "message");
	const { session_id } = JSON.parse(String(ready)).d;
	const second = new WebSocket(gatewayUrl(discord));
	await once(second, "message");
	second.send(JSON.stringify({ op: 6, d: { token: discord.token, session_id, seq: 2 } }));
	const [resumed] = await once(second, "message");
	expect(JSON.parse(String(resumed))).toMatchObject({ t: "RESUMED", s: 3 });
	if (first.readyState !== first.CLOSED) await once(first, "close");
	discord.command("ask");
	const [sent] = await once(second, "message");
	expect(JSON.parse(String(sent))).toMatchObject({ t: "INTERACTION_CREATE", s: 4 });
	await discord.stop();
});

function gatewayUrl({ apiUrl }: StandInDiscord): string {
	return `${apiUrl.replace("http", "ws").replace("/api", "/gateway")}?v=10&encoding=json`;
}

/** Sends frames, reconnects at "drop", and gives the code that the gateway closes with. */
async function speak(discord: StandInDiscord, frames: readonly unknown[]): Promise<unknown> {
	let session = "";
	let socket = await open();
	async function open(): Promise<WebSocket> {
		const opened = new WebSocket(gatewayUrl(discord));
		opened.on("message", (data) => {
			session = /"session_id":"([^"]+)"/.exec(data.toString())?.[1] ?? session;
		});
		await once(opened, "open");
		return opened;
	}
	for (const frame of frames) {
		if (frame === "drop") {
			await vi.waitFor(() => expect(session).not.toBe(""), 4000);
			socket.terminate();
			socket = await open();
		} else {
			const text = typeof frame === "string" ? frame : JSON.stringify(frame);
			socket.send(text.replace("SESSION", session));
		}
	}
	const [code] = await once(socket, "close");
	return code;
}

/** The texts of the users' messages that the client sees, without the mention. */
function contents(client: Client): readonly string[] {
	const seen: string[] = [];
	client.on(Events.MessageCreate, ({ author, content }) => {
		if (!author.bot) seen.push(content.replace(/<@\d+> /, ""));
	});
	return seen;
}
