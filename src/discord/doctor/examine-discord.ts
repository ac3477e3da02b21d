import { ApplicationFlags, GatewayIntentBits } from "discord.js";
import { z } from "zod";
import { type ApiAnswer, callApi } from "../../doctor/call-api.ts";
import { type Finding, fine, toMend } from "../../doctor/finding.ts";
import { judgeClock } from "../../doctor/judge-clock.ts";
import { COMMANDS } from "../commands.ts";
import { intentsOf } from "../connection/client.ts";
import { BAD_TOKEN } from "../connection/start-failures.ts";
import { compareCommands } from "../deploy/command-differences.ts";
import type { DiscordSettings } from "../settings.ts";

const SUBJECT = "Discord";
const DISCORD_API = "https://discord.com/api";

const Application = z.object({ id: z.string(), flags: z.int().default(0) });
const Gateway = z.object({ session_start_limit: z.object({ remaining: z.int() }) });

/** Whether Discord takes the token, for this application, grants the intents, knows the commands; and the clocks. */
export async function examineDiscord(settings: DiscordSettings, signal: AbortSignal): Promise<readonly Finding[]> {
	const { apiUrl = DISCORD_API, clientId, token } = settings;
	const get = (path: string) =>
		callApi(`${apiUrl.replace(/\/+$/, "")}/v10${path}`, { method: "GET", authorization: `Bot ${token}`, signal });
	const asked = await get("/applications/@me");
	const application = read(asked, Application);
	if (application.kind === "refused") return [toMend(SUBJECT, application.reason)];
	if (application.value.id !== clientId) return [toMend(SUBJECT, OTHER_APPLICATION)];
	const [gateway, commands] = await Promise.all([
		get("/gateway/bot"),
		get(`/applications/${clientId}/commands?with_localizations=true`),
	]);
	return [
		fine(SUBJECT, "it takes DISCORD_TOKEN, of the application that DISCORD_CLIENT_ID names"),
		judgeIntents(application.value.flags, intentsOf(settings)),
		judgeGateway(gateway),
		judgeCommands(commands),
		...judgeClock(SUBJECT, asked.kind === "answer" ? asked.ahead : null),
	];
}

const OTHER_APPLICATION =
	"DISCORD_TOKEN is of another application than DISCORD_CLIENT_ID: copy both from the same one in the Developer Portal";

type Read<Value> =
	| { readonly kind: "read"; readonly value: Value }
	| { readonly kind: "refused"; readonly reason: string };

function read<Value>(answer: ApiAnswer, schema: z.ZodType<Value>): Read<Value> {
	if (answer.kind === "silent") {
		const reason = `it cannot be reached (${answer.code}): check the network, the proxy and DISCORD_API_URL`;
		return { kind: "refused", reason };
	}
	if (answer.status === 401) return { kind: "refused", reason: BAD_TOKEN };
	if (answer.status === 429) return { kind: "refused", reason: "it asks to wait (429): try again in a minute" };
	const parsed = schema.safeParse(answer.body);
	if (answer.status === 200 && parsed.success) return { kind: "read", value: parsed.data };
	const strange = `its API does not answer as Discord’s does (status ${answer.status})`;
	return { kind: "refused", reason: `${strange}: check DISCORD_API_URL, discordstatus.com` };
}

/** https://docs.discord.com/developers/events/gateway#privileged-intents; the limited flag is of unverified bots. */
const PRIVILEGED = [
	{
		intent: GatewayIntentBits.MessageContent,
		name: "Message Content Intent",
		flags: ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited,
	},
	{
		intent: GatewayIntentBits.GuildMembers,
		name: "Server Members Intent",
		flags: ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited,
	},
	{
		intent: GatewayIntentBits.GuildPresences,
		name: "Presence Intent",
		flags: ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited,
	},
] as const;

/** Whether an application with these flags is granted the intents that the bot asks for. */
export function judgeIntents(flags: number, intents: readonly number[]): Finding {
	const wanted = PRIVILEGED.filter(({ intent }) => intents.includes(intent));
	const missing = wanted.filter((it) => (flags & it.flags) === 0).map(({ name }) => name);
	if (missing.length > 0) {
		const wayOut = "turn it on in the Developer Portal under Bot, Privileged Gateway Intents";
		return toMend(SUBJECT, `the bot is not granted the ${missing.join(" and the ")}: ${wayOut}`);
	}
	return fine(SUBJECT, wanted.length === 0 ? "the bot needs no privileged intent" : "the bot is granted its intents");
}

function judgeGateway(answer: ApiAnswer): Finding {
	const gateway = read(answer, Gateway);
	if (gateway.kind === "refused") return toMend(SUBJECT, gateway.reason);
	const { remaining } = gateway.value.session_start_limit;
	if (remaining > 0) return fine(SUBJECT, `the bot may connect ${remaining.toLocaleString("en")} more times today`);
	return toMend(SUBJECT, "the bot has connected as often as it may in a day: stop what starts it again and again");
}

function judgeCommands(answer: ApiAnswer): Finding {
	const registered = read(answer, z.array(z.unknown()));
	if (registered.kind === "refused") return toMend(SUBJECT, registered.reason);
	const differences = compareCommands(COMMANDS, registered.value, "everywhere");
	if (differences.length === 0) return fine(SUBJECT, `its ${COMMANDS.length} commands are registered as they are`);
	return toMend(SUBJECT, `its commands differ (${differences.join("; ")}): run "npm run discord:deploy"`);
}
