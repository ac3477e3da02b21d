import { setTimeout as wait } from "node:timers/promises";
import { type Client, DiscordAPIError, type SendableChannels } from "discord.js";
import { expect, test } from "vitest";
import { connect } from "../made-clients.ts";
import { type StandInDiscord, type StandInOptions, startStandInDiscord } from "../stand-in.ts";
import type { Failure } from "./failures.ts";

const POST = "POST /channels/:channel/messages";
const CALLBACK = "POST /interactions/:interaction/:token/callback";

async function newsroom(discord: StandInDiscord, client: Client): Promise<SendableChannels> {
	const channel = await client.channels.fetch(discord.world.newsroom.id);
	if (!channel?.isSendable()) throw new Error("There is no newsroom");
	return channel;
}

type Failing = {
	readonly failure: Failure;
	readonly times?: number;
	/** What the log says of the requests for one message, and how many messages there are in the end. */
	readonly statuses: readonly number[];
	readonly messages: number;
};

test.concurrent.each<Failing>([
	{ failure: { kind: "rate-limit", retryAfter: 0.1, scope: "user" }, statuses: [429, 200], messages: 1 },
	{ failure: { kind: "rate-limit", retryAfter: 0.1, scope: "shared" }, statuses: [429, 200], messages: 1 },
	{ failure: { kind: "rate-limit", retryAfter: 0.1, scope: "global" }, statuses: [429, 200], messages: 1 },
	{ failure: { kind: "cloudflare", retryAfter: 0.1 }, statuses: [429, 200], messages: 1 },
	{ failure: { kind: "error", status: 500 }, statuses: [500, 200], messages: 1 },
	{ failure: { kind: "error", status: 503 }, times: 4, statuses: [503, 503, 503, 503], messages: 0 },
	{ failure: { kind: "lost-answer", status: 502 }, statuses: [502, 200], messages: 2 },
	{
		failure: { kind: "refusal", status: 403, code: 50013, message: "Missing Permissions" },
		statuses: [403],
		messages: 0,
	},
	{ failure: { kind: "slow-request", milliseconds: 50 }, statuses: [200], messages: 1 },
	{ failure: { kind: "slow-answer", milliseconds: 50 }, statuses: [200], messages: 1 },
	{ failure: { kind: "hang-up" }, statuses: [], messages: 0 },
])("the failure $failure gives $statuses", async ({ failure, times, statuses, messages }) => {
	await using connected = await connect();
	const { discord, client } = connected;
	const channel = await newsroom(discord, client);
	discord.failures.order(POST, failure, times);
	const isSent = await channel.send("The dam held.").then(
		() => true,
		() => false,
	);
	expect(discord.requests().flatMap(({ route, status }) => (route === POST ? status : []))).toEqual(statuses);
	expect(discord.messages()).toHaveLength(messages);
	expect(isSent).toBe(statuses.at(-1) === 200);
	expect(discord.faults()).toEqual([]);
});

test("a lost answer makes the client respond twice: the second is refused", async () => {
	await using connected = await connect({
		onInteraction: async (interaction) => {
			if (interaction.isRepliable()) await interaction.reply("Yes.").catch(() => {});
		},
	});
	const { discord } = connected;
	discord.failures.order(CALLBACK, { kind: "lost-answer", status: 502 });
	const asked = discord.command("ask");
	await discord.until(() => asked.steps()[1], { within: 2000, reason: () => "no second response" });
	expect(asked.steps()).toMatchObject([{ kind: "message" }, { kind: "refused", code: 40060 }]);
});

test("with enforceNonce a lost answer makes no second message", async () => {
	await using connected = await connect();
	const { discord, client } = connected;
	discord.failures.order(POST, { kind: "lost-answer", status: 502 });
	const channel = await newsroom(discord, client);
	await channel.send({ content: "The dam held.", nonce: "1", enforceNonce: true });
	expect(discord.messages()).toHaveLength(1);
});

test("a client keeps to the limit that the headers tell", async () => {
	await using connected = await connect({ standIn: { rules: [{ route: POST, limit: 2, within: 150 }] } });
	const { discord, client } = connected;
	const channel = await newsroom(discord, client);
	for (const text of ["1", "2", "3", "4", "5"]) await channel.send(text);
	const posts = discord.requests().filter(({ route }) => route === POST);
	expect(posts.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
});

type Sent = { readonly status: number; readonly body: unknown; readonly headers: Headers };

/** Sends requests of raw JSON with the bot's token, one after the other. */
async function withRaw(
	run: (send: (name: string, body?: unknown) => Promise<Sent>, discord: StandInDiscord) => Promise<void>,
	options: StandInOptions = {},
): Promise<void> {
	const discord = await startStandInDiscord(options);
	const headers = { "Content-Type": "application/json", Authorization: `Bot ${discord.token}` };
	await run(async (name, body) => {
		const [method = "", path] = name.split(" ");
		const request = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
		const response = await fetch(`${discord.apiUrl}/v10${path}`, request);
		const text = await response.text();
		return { status: response.status, body: text === "" ? undefined : JSON.parse(text), headers: response.headers };
	}, discord);
	await discord.stop();
}

test("a limited route stays limited until the time is up", async () => {
	await withRaw(async (send, discord) => {
		const post = `POST /channels/${discord.world.newsroom.id}/messages`;
		discord.failures.order(POST, { kind: "rate-limit", retryAfter: 0.1, scope: "user" });
		const first = await send(post, { content: "1" });
		expect(first).toMatchObject({ status: 429, body: { global: false } });
		expect(first.headers.get("X-RateLimit-Scope")).toBe("user");
		expect((await send(post, { content: "2" })).status).toBe(429);
		expect((await send("GET /users/@me")).status).toBe(200);
		await wait(120);
		expect((await send(post, { content: "3" })).status).toBe(200);
	});
});

test("more requests a second than allowed are limited globally", async () => {
	await withRaw(
		async (send) => {
			await send("GET /users/@me");
			await send("GET /applications/@me");
			const third = await send("GET /users/@me");
			expect(third).toMatchObject({ status: 429, body: { global: true } });
			expect(third.headers.get("X-RateLimit-Global")).toBe("true");
			expect((await send("POST /webhooks/1/none", { content: "1" })).status).toBe(404);
		},
		{ requestsPerSecond: 2 },
	);
});

test("what is not known is refused and counts as a fault", async () => {
	await withRaw(async (send, discord) => {
		expect(await send("GET /nowhere")).toMatchObject({ status: 404, body: { message: "404: Not Found" } });
		expect((await fetch(`${discord.apiUrl}/v9/users/@me`)).status).toBe(404);
		expect(discord.faults()).toEqual(['Unknown route "GET /api/v10/nowhere"', 'Unknown route "GET /api/v9/users/@me"']);
	});
});

test("a malformed body is refused with a path and counts as a fault", async () => {
	await withRaw(async (send, discord) => {
		const post = `POST /channels/${discord.world.newsroom.id}/messages`;
		const row = { type: 1, components: [{ type: 2, style: 1, label: "x".repeat(81), custom_id: "a" }] };
		const code = "BASE_TYPE_MAX_LENGTH";
		const label = { _errors: [{ code, message: "Must be 80 or fewer in length." }] };
		expect(await send(post, { flags: 32_768, components: [row] })).toMatchObject({
			status: 400,
			body: { code: 50035, errors: { components: { 0: { components: { 0: { label } } } } } },
		});
		expect(discord.faults()).toHaveLength(1);
		expect(discord.messages()).toEqual([]);
	});
});

test("messages can be read, edited and deleted; those of others only read", async () => {
	await withRaw(async (send, discord) => {
		const { message } = discord.say("Did it hold?");
		const path = `/channels/${discord.world.newsroom.id}/messages`;
		expect(await send(`GET ${path}/${message.id}`)).toMatchObject({ body: { content: "Did it hold?" } });
		expect(await send(`PATCH ${path}/${message.id}`, { content: "No." })).toMatchObject({ body: { code: 50005 } });
		await send(`POST ${path}`, { content: "Yes." });
		const own = discord.messages().at(-1)?.id;
		expect(await send(`PATCH ${path}/${own}`, { content: "No." })).toMatchObject({ body: { content: "No." } });
		expect((await send(`DELETE ${path}/${own}`)).status).toBe(204);
		expect(await send(`GET ${path}/${own}`)).toMatchObject({ status: 404, body: { code: 10008 } });
		expect(await send(`GET /channels/1/messages/${own}`)).toMatchObject({ status: 404, body: { code: 10003 } });
		expect(discord.faults()).toEqual([]);
	});
});

test("a reply to a message that is gone is refused, unless it need not exist", async () => {
	await withRaw(async (send, discord) => {
		const post = `POST /channels/${discord.world.newsroom.id}/messages`;
		const reply = { content: "Yes.", message_reference: { message_id: "1" } };
		expect(await send(post, reply)).toMatchObject({ status: 400, body: { code: 50035 } });
		const lenient = { ...reply, message_reference: { message_id: "1", fail_if_not_exists: false } };
		const sent = await send(post, lenient);
		expect(sent).toMatchObject({ status: 200, body: { type: 0 } });
	});
});

test("a message with a file arrives with its name", async () => {
	await using connected = await connect();
	const { discord, client } = connected;
	const channel = await newsroom(discord, client);
	await channel.send({ content: "All:", files: [{ attachment: Buffer.from("a,b"), name: "quotes.csv" }] });
	expect(discord.messages()).toMatchObject([{ content: "All:", files: ["quotes.csv"] }]);
});

test("the client's error holds the code and the path", async () => {
	await using connected = await connect();
	const { discord, client } = connected;
	const channel = await newsroom(discord, client);
	const error = await channel.send("x".repeat(2001)).catch((reason: unknown) => reason);
	expect(error).toBeInstanceOf(DiscordAPIError);
	expect(String(error)).toContain("content[BASE_TYPE_MAX_LENGTH]: Must be 2000 or fewer in length.");
});
