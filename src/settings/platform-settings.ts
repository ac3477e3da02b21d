import { z } from "zod";
import type { DiscordSettings } from "../discord/settings.ts";
import { readShards } from "../discord/shards.ts";
import type { CommandNames } from "../slack/command-names.ts";
import type { SlackApp, SlackSettings, SlackTransport } from "../slack/settings.ts";
import { isPort } from "./is-port.ts";
import { splitList } from "./split-list.ts";

const apiUrl = z.url({ protocol: /^https?$/, error: "must begin with https:// or http://" }).optional();

// https://docs.slack.dev/interactivity/implementing-slash-commands#creating_commands
const commandName = z
	.string()
	.regex(/^\/[a-z\d_-]{1,31}$/, "must be a slash and up to 31 small letters, digits, hyphens or underscores");

// https://docs.discord.com/developers/reference#snowflakes, https://docs.slack.dev/reference/objects/user-object
const discordUsers = ids(/^\d{17,20}$/, "must be ids of users, 17 to 20 digits each");
const discordForums = ids(/^\d{17,20}$/, "must be ids of forum channels, 17 to 20 digits each");
const slackUsers = ids(/^[UW][A-Z\d]{2,}$/, "must be ids of users, such as U02ABCDEF");

function ids(form: RegExp, message: string) {
	return z
		.string()
		.default("")
		.transform(splitList)
		.refine((list) => list.every((id) => form.test(id)), message);
}

/** The settings of the chat platforms, one key an environment variable. No message may repeat a value. */
export const PlatformEnvironment = z.object({
	// Three parts of letters with dots between: https://docs.discord.com/developers/reference#authentication
	DISCORD_TOKEN: z
		.string()
		.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, "is not a bot token: copy it from the Developer Portal, under Bot")
		.optional(),
	DISCORD_CLIENT_ID: z
		.string()
		.regex(/^\d{17,20}$/, "must be the application id, 17 to 20 digits")
		.optional(),
	DISCORD_ADMINS: discordUsers,
	DISCORD_FORUMS: discordForums,
	DISCORD_SHARDS: z
		.string()
		.transform((text, { issues }) => {
			const shards = readShards(text);
			if (shards !== null) return shards;
			issues.push({ code: "custom", input: text, message: "must be auto, or some of all connections, such as 0-3/8" });
			return z.NEVER;
		})
		.optional(),
	DISCORD_API_URL: apiUrl,
	SLACK_BOT_TOKEN: z
		.string()
		.regex(/^xoxb-\S+$/, "is not a bot token: one begins with xoxb-")
		.optional(),
	SLACK_APP_TOKEN: z
		.string()
		.regex(/^xapp-\S+$/, "is not an app-level token: one begins with xapp-")
		.optional(),
	SLACK_SIGNING_SECRET: z.string().regex(/^\S+$/, "must be one word").optional(),
	SLACK_ASK_COMMAND: commandName.default("/ask"),
	SLACK_QUOTES_COMMAND: commandName.default("/quotes"),
	SLACK_CHECK_COMMAND: commandName.default("/check"),
	SLACK_ADMINS: slackUsers,
	SLACK_THREADS: z.enum(["off", "on"]).default("off"),
	// https://github.com/slackapi/manifest-schema: five domains, without a scheme.
	SLACK_UNFURL_DOMAINS: z
		.string()
		.default("")
		.transform(splitList)
		.refine((domains) => domains.length <= 5 && domains.every(isDomain), "must be up to five domains"),
	SLACK_API_URL: apiUrl,
	HTTP_PORT: z.string().refine(isPort, "must be a port, 0 to 65535").transform(Number).default(3_000),
});

function isDomain(text: string): boolean {
	return /^[a-z\d][a-z\d.-]*[a-z\d]$/.test(text);
}

type PlatformEnvironment = z.infer<typeof PlatformEnvironment>;

export type PlatformSettings = {
	/** Null where the platform is not set up. */
	readonly discord: DiscordSettings | null;
	readonly slack: SlackSettings | null;
	/** What the commands in Slack are called, whether or not it is set up. */
	readonly slackCommands: CommandNames;
	/** What else its manifest depends on. */
	readonly slackApp: SlackApp;
};

/** The settings of each platform that is set up. */
export function toPlatformSettings(environment: PlatformEnvironment): PlatformSettings {
	return {
		discord: toDiscordSettings(environment),
		slack: toSlackSettings(environment),
		slackCommands: toSlackCommands(environment),
		slackApp: toSlackApp(environment),
	};
}

function toDiscordSettings(environment: PlatformEnvironment): DiscordSettings | null {
	const { DISCORD_TOKEN: token, DISCORD_CLIENT_ID: clientId, DISCORD_API_URL: apiUrl } = environment;
	const { DISCORD_ADMINS: admins, DISCORD_FORUMS: forums, DISCORD_SHARDS: shards } = environment;
	if (token === undefined || clientId === undefined) return null;
	return { token, clientId, admins, forums, ...(shards !== undefined && { shards }), apiUrl };
}

function toSlackSettings(environment: PlatformEnvironment): SlackSettings | null {
	const { SLACK_BOT_TOKEN: botToken, SLACK_ADMINS: admins, SLACK_API_URL: apiUrl } = environment;
	const transport = chooseTransport(environment);
	const commands = toSlackCommands(environment);
	if (botToken === undefined || transport === null) return null;
	return { ...transport, ...toSlackApp(environment), botToken, commands, admins, apiUrl };
}

function toSlackApp({ SLACK_THREADS, SLACK_UNFURL_DOMAINS: unfurlDomains }: PlatformEnvironment): SlackApp {
	return { followsThreads: SLACK_THREADS === "on", unfurlDomains };
}

function toSlackCommands(environment: PlatformEnvironment): CommandNames {
	const { SLACK_ASK_COMMAND: ask, SLACK_QUOTES_COMMAND: quotes, SLACK_CHECK_COMMAND: check } = environment;
	return { ask, quotes, check };
}

/** Socket Mode wherever there is a token for it. */
function chooseTransport(environment: PlatformEnvironment): SlackTransport | null {
	const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret, HTTP_PORT: port } = environment;
	if (appToken !== undefined) return { kind: "socket", appToken };
	return signingSecret === undefined ? null : { kind: "http", signingSecret, port };
}

/** What a platform needs: of each list one. Where one is set the others may not be missing. */
const NEEDED_TOGETHER = [
	[["DISCORD_TOKEN"], ["DISCORD_CLIENT_ID"]],
	[["SLACK_BOT_TOKEN"], ["SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"]],
] as const;

/** What is missing of each platform that is set up by half. */
export function findMissing(isSet: (name: string) => boolean): readonly string[] {
	return NEEDED_TOGETHER.flatMap((needed) => {
		const set = needed.flat().find(isSet);
		const missing = needed.filter((names) => !names.some(isSet));
		return set === undefined ? [] : missing.map(([name, or]) => explainMissing({ name, or, set }));
	});
}

function explainMissing({
	name,
	or,
	set,
}: {
	readonly name: string;
	readonly or?: string | undefined;
	readonly set: string;
}) {
	return `Cannot read setting "${name}": it is missing${or ? `, and so is ${or}` : ""}, but ${set} is set`;
}
