import { once } from "node:events";
import { createServer } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import { deployCommands } from "#src/discord/deploy/deploy-commands.ts";
import { commandsNote } from "#src/discord/render/help.ts";
import { PlatformError } from "#src/newsroom/platform-error.ts";
import { openState, type State } from "#src/state/open-state.ts";
import type { Failure } from "../stand-in/rest/failures.ts";
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
	readonly apiUrl?: string;
	readonly token?: string;
	readonly clientId?: string;
	readonly guildId?: string;
	readonly isDryRun?: boolean;
};

function deploy({ guildId, isDryRun = false, ...own }: Own = {}): Promise<readonly string[]> {
	const { apiUrl, token, world } = discord;
	const settings = { apiUrl, admins: [], forums: [], token, clientId: world.applicationId, ...own };
	return deployCommands(settings, { guildId: guildId ?? null, isDryRun, notes: state.notes });
}

function puts(): number {
	return discord.requests().filter(({ route }) => route.startsWith("PUT ")).length;
}

const ALL = [
	...["+ /ask", "+ /quotes", "+ /check", "+ /articles", "+ /help"],
	...['+ "Find this in the article"', '+ "Check this quotation"'],
];

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
	expect(ids).toHaveLength(7);
	expect(JSON.parse((await state.notes.read(commandsNote(null))) ?? "")).toEqual(Object.fromEntries(ids));
});

test("deployCommands() registers the commands in one server alone", async () => {
	const { guildId } = discord.world;
	expect(await deploy({ guildId })).toEqual(ALL);
	expect(await deploy({ guildId })).toEqual([]);
	expect(discord.commands.list("guild")).toHaveLength(7);
	expect(discord.commands.list("global")).toEqual([]);
});

const MISMATCHED = "DISCORD_CLIENT_ID is not the application of DISCORD_TOKEN; copy both from the same application";
const SERVER = "123456789012345678";

test.each<[string, Own, string]>([
	["token", { token: "a.b.c" }, "Discord does not know the token; reset it in the Developer Portal"],
	["application", { clientId: "12345678901234567" }, MISMATCHED],
	[
		"server",
		{ guildId: SERVER },
		`the bot may register none in server ${SERVER} (50001); add it there first: https://discord.com/oauth2/authorize?`,
	],
])("deployCommands() with a wrong %s says so", async (_, own, reason) => {
	await expect(deploy(own)).rejects.toThrow(`Cannot deploy commands: ${reason}`);
});

const PUT = "PUT /applications/:application/commands";
const refused = (status: number, code: number) => ({ kind: "refusal", status, code, message: "No.\nNo." }) as const;

test.each<[string, Failure, string]>([
	["takes no more today", refused(400, 30_034), "Discord takes no more than 200 new commands a day (30034); try again"],
	[
		"wants a long wait",
		{ kind: "rate-limit", retryAfter: 90, scope: "user" },
		"no more for now; try again in 2 minutes",
	],
	["refuses for another reason", refused(400, 30_032), "Discord refuses: No. No. (30032); try again later"],
	["does not know the application", refused(404, 10_002), `${MISMATCHED} (10002)`],
	["does not know the server", refused(404, 10_004), "there is no server null (10004); copy its id"],
	[
		"breaks down",
		{ kind: "error", status: 503 },
		"Discord answers with status 503; try again later; status.discord.com",
	],
])(
	"deployCommands() says in a sentence what to do where Discord %s",
	async (_, failure, reason) => {
		discord.failures.order(PUT, failure, 9);
		const error = await deploy().catch((it: unknown) => it);
		expect(error).toBeInstanceOf(PlatformError);
		expect(String(error)).toContain(reason);
		expect(String(error)).not.toContain("\n");
		discord.failures.clear();
	},
	20_000,
);

test("deployCommands() waits where Discord wants a short wait", async () => {
	discord.failures.order(PUT, { kind: "rate-limit", retryAfter: 0.2, scope: "user" });
	expect(await deploy()).toEqual(ALL);
});

test("deployCommands() says that nobody answers, or somebody else than Discord", async () => {
	const apiUrl = "http://127.0.0.1:9/api";
	await expect(deploy({ apiUrl })).rejects.toThrow(
		"Cannot deploy commands: Discord cannot be reached (ECONNREFUSED); check the network, the proxy and DISCORD_API_URL",
	);
	const other = createServer((_, response) => response.end("<p>Hello</p>")).listen(0, "127.0.0.1");
	await once(other, "listening");
	const address = other.address();
	const port = address !== null && typeof address === "object" ? address.port : 0;
	await expect(deploy({ apiUrl: `http://127.0.0.1:${port}/api` })).rejects.toThrow(
		"what answers is not Discord; check DISCORD_API_URL and the proxy",
	);
	other.closeAllConnections();
	other.close();
});
