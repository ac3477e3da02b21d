import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readConfig, readServeConfig } from "#src/settings/config.ts";

const NO_SOURCES = { polled: [], interval: 300_000, privateHosts: [] };

test("readConfig() gives the defaults when nothing is set, or set to nothing", () => {
	const folders = { corpusDirectory: "corpus", dataDirectory: "data", databaseUrl: null };
	const rest = { engine: null, usesReader: true, sources: NO_SOURCES, allowsColours: true };
	const config = { ...folders, keepVersions: "hashes", logLevel: "info", ...rest };
	expect(readConfig({})).toEqual({ kind: "config", config });
	expect(readConfig({ CORPUS_DIR: "", LOG_LEVEL: "", NO_COLOR: "" })).toEqual({ kind: "config", config });
});

test("readConfig() reads every setting, and none of the chat platforms", () => {
	const databaseUrl = "postgresql://record:pass@db.example/record?sslmode=verify-full";
	const read = { corpusDirectory: "news", dataDirectory: "state", databaseUrl, keepVersions: "words" };
	const rest = { engine: null, usesReader: false, sources: NO_SOURCES, allowsColours: false };
	const config = { ...read, logLevel: "debug", ...rest };
	const set = {
		CORPUS_DIR: "news",
		DATA_DIR: "state",
		KEEP_VERSIONS: "words",
		READER: "off",
		DATABASE_URL: databaseUrl,
	};
	const variables = { ...set, LOG_LEVEL: "debug", NO_COLOR: "0", HOME: "/", DISCORD_TOKEN: "wrong" };
	expect(readConfig(variables)).toEqual({ kind: "config", config });
});

test("readConfig() names the setting that is wrong", () => {
	expect(readConfig({ LOG_LEVEL: "loud" })).toEqual({
		kind: "faults",
		faults: [expect.stringMatching(/^Cannot read setting "LOG_LEVEL": .*"debug"/)],
	});
});

const DISCORD = { DISCORD_TOKEN: "MTIz.abc-_.def", DISCORD_CLIENT_ID: "12345678901234567" };
const SOCKET = { SLACK_BOT_TOKEN: "xoxb-1-a", SLACK_APP_TOKEN: "xapp-1-a" };
const HTTP = { SLACK_BOT_TOKEN: "xoxb-1-a", SLACK_SIGNING_SECRET: "a1b2" };
const discord = {
	...{ token: "MTIz.abc-_.def", clientId: "12345678901234567", admins: [], forums: [], apiUrl: undefined },
};
const slackCommands = { ask: "/ask", quotes: "/quotes", check: "/check" };
const slackApp = { followsThreads: false, unfurlDomains: [] };
const slack = { botToken: "xoxb-1-a", commands: slackCommands, admins: [], ...slackApp, apiUrl: undefined };
const socket = { kind: "socket", appToken: "xapp-1-a", ...slack };
const http = { kind: "http", signingSecret: "a1b2", port: 3_000, ...slack };
const renamed = { ask: "/ask-news", quotes: "/quotes", check: "/check" };
const web = { port: 8_080, host: "127.0.0.1", url: null, userHeader: null, trustedProxies: [] };
const API = "http://127.0.0.1:8080/api";

test.each([
	["nothing", {}, {}],
	["an address and a port alone", { DISCORD_API_URL: API, HTTP_PORT: "1" }, {}],
	["Discord", DISCORD, { discord }],
	[
		"Discord with admins",
		{ ...DISCORD, DISCORD_ADMINS: "12345678901234567, 12345678901234568" },
		{ discord: { ...discord, admins: ["12345678901234567", "12345678901234568"] } },
	],
	[
		"Discord with a forum",
		{ ...DISCORD, DISCORD_FORUMS: "12345678901234567" },
		{ discord: { ...discord, forums: ["12345678901234567"] } },
	],
	[
		"Discord with shards",
		{ ...DISCORD, DISCORD_SHARDS: "2-3/8" },
		{ discord: { ...discord, shards: { ids: [2, 3], of: 8 } } },
	],
	["Slack with an admin", { ...SOCKET, SLACK_ADMINS: "U02ABCDEF" }, { slack: { ...socket, admins: ["U02ABCDEF"] } }],
	[
		"Slack with its threads",
		{ ...SOCKET, SLACK_THREADS: "on" },
		{ slack: { ...socket, followsThreads: true }, slackApp: { ...slackApp, followsThreads: true } },
	],
	[
		"Slack with links",
		{ ...SOCKET, SLACK_UNFURL_DOMAINS: "news.example, a.example" },
		{
			slack: { ...socket, unfurlDomains: ["news.example", "a.example"] },
			slackApp: { ...slackApp, unfurlDomains: ["news.example", "a.example"] },
		},
	],
	["Discord elsewhere", { ...DISCORD, DISCORD_API_URL: API }, { discord: { ...discord, apiUrl: API } }],
	["Slack in Socket Mode", SOCKET, { slack: socket }],
	["Slack over HTTP", HTTP, { slack: http }],
	["Slack on another port", { ...HTTP, HTTP_PORT: "8080" }, { slack: { ...http, port: 8080 } }],
	["Slack in Socket Mode, where both are set", { ...SOCKET, ...HTTP }, { slack: socket }],
	["Slack elsewhere", { ...SOCKET, SLACK_API_URL: API }, { slack: { ...socket, apiUrl: API } }],
	[
		"commands in Slack with other names",
		{ ...SOCKET, SLACK_ASK_COMMAND: "/ask-news" },
		{ slack: { ...socket, commands: renamed }, slackCommands: renamed },
	],
	["the web page", { WEB_PORT: "8080" }, { web }],
	[
		"the web page behind a proxy",
		{
			...{ WEB_PORT: "0", WEB_HOST: "::1", WEB_URL: "https://Record.example/", WEB_USER_HEADER: "X-User" },
			WEB_TRUSTED_PROXY: "10.0.0.1, fd00::/8",
		},
		{
			web: {
				...{ port: 0, host: "::1", url: "https://record.example", userHeader: "X-User" },
				trustedProxies: ["10.0.0.1", "fd00::/8"],
			},
		},
	],
	["another folder", { DATA_DIR: "state", CORPUS_DIR: "news" }, { dataDirectory: "state", corpusDirectory: "news" }],
])("readServeConfig() reads %s", (_, variables, expected) => {
	const folders = { corpusDirectory: "corpus", dataDirectory: "data", databaseUrl: null };
	const rest = { engine: null, usesReader: true, sources: NO_SOURCES, allowsColours: true };
	const common = { ...folders, keepVersions: "hashes", logLevel: "info", ...rest };
	const platforms = { discord: null, slack: null, slackCommands, slackApp, web: null };
	const config = { ...common, ...platforms, health: null, keepsQuestions: false, ...expected };
	expect(readServeConfig(variables)).toEqual({ kind: "config", config });
});

let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "config-"));
	writeFileSync(join(folder, "token"), `${DISCORD.DISCORD_TOKEN}\n`);
	writeFileSync(join(folder, "empty"), "\n");
});

afterAll(() => rmSync(folder, { recursive: true }));

test("readServeConfig() reads a secret from the file that is named", () => {
	const { DISCORD_CLIENT_ID } = DISCORD;
	const read = readServeConfig({ DISCORD_CLIENT_ID, DISCORD_TOKEN_FILE: join(folder, "token") });
	expect(read).toMatchObject({ kind: "config", config: { discord } });
});

test("readConfig() reads the address of the database from a file, and no other secret", () => {
	const url = "postgres:///record?host=/run/postgresql";
	writeFileSync(join(folder, "database"), `${url}\n`);
	const variables = { DATABASE_URL_FILE: join(folder, "database"), DISCORD_TOKEN_FILE: "none" };
	expect(readConfig(variables)).toMatchObject({ kind: "config", config: { databaseUrl: url } });
	expect(readConfig({ DATABASE_URL_FILE: "none" })).toEqual({
		kind: "faults",
		faults: ['Cannot read setting "DATABASE_URL_FILE": there is no such file'],
	});
});

function faultsOf(variables: Readonly<Record<string, string>>): readonly string[] {
	const read = readServeConfig(variables);
	return read.kind === "faults" ? read.faults : [];
}

test.each<[Readonly<Record<string, string>>, string]>([
	[
		{ ...DISCORD, DISCORD_TOKEN: "secret" },
		'"DISCORD_TOKEN": is not a bot token: copy it from the Developer Portal, under Bot',
	],
	[{ ...DISCORD, DISCORD_CLIENT_ID: "secret" }, '"DISCORD_CLIENT_ID": must be the application id, 17 to 20 digits'],
	[{ ...DISCORD, DISCORD_SHARDS: "8/8" }, '"DISCORD_SHARDS": must be auto, or some of all connections, such as 0-3/8'],
	...["mysql://a:secret@host/name", "postgres://a:secret@host", "secret"].map(
		(DATABASE_URL): [Readonly<Record<string, string>>, string] => [
			{ DATABASE_URL },
			'"DATABASE_URL": must be the address of a PostgreSQL database, such as postgresql://user:password@host:5432/name',
		],
	),
	[{ DISCORD_API_URL: "ftp://secret" }, '"DISCORD_API_URL": must begin with https:// or http://'],
	[{ SLACK_ADMINS: "@ann" }, '"SLACK_ADMINS": must be ids of users, such as U02ABCDEF'],
	[{ SLACK_UNFURL_DOMAINS: "https://a.example" }, '"SLACK_UNFURL_DOMAINS": must be up to five domains'],
	[{ SLACK_UNFURL_DOMAINS: "a.b a.c a.d a.e a.f a.g" }, '"SLACK_UNFURL_DOMAINS": must be up to five domains'],
	[{ SLACK_THREADS: "yes" }, '"SLACK_THREADS": Invalid option: expected one of "off"|"on"'],
	[{ DISCORD_ADMINS: "ann" }, '"DISCORD_ADMINS": must be ids of users, 17 to 20 digits each'],
	[{ SLACK_API_URL: "secret" }, '"SLACK_API_URL": must begin with https:// or http://'],
	[{ ...SOCKET, SLACK_BOT_TOKEN: "xoxp-secret" }, '"SLACK_BOT_TOKEN": is not a bot token: one begins with xoxb-'],
	[{ ...SOCKET, SLACK_APP_TOKEN: "secret" }, '"SLACK_APP_TOKEN": is not an app-level token: one begins with xapp-'],
	[{ ...HTTP, SLACK_SIGNING_SECRET: "a secret" }, '"SLACK_SIGNING_SECRET": must be one word'],
	[{ HTTP_PORT: "secret" }, '"HTTP_PORT": must be a port, 0 to 65535'],
	[{ HTTP_PORT: "65536" }, '"HTTP_PORT": must be a port, 0 to 65535'],
	[{ WEB_PORT: "secret" }, '"WEB_PORT": must be a port, 0 to 65535'],
	[{ WEB_HOST: "secret" }, '"WEB_HOST": must be an IP address, or localhost'],
	[{ WEB_URL: "secret" }, '"WEB_URL": must be an address such as https://record.example, with no path'],
	[
		{ WEB_URL: "https://x.example/secret" },
		'"WEB_URL": must be an address such as https://record.example, with no path',
	],
	[
		{ WEB_TRUSTED_PROXY: "10.0.0.1/secret" },
		'"WEB_TRUSTED_PROXY": must be IP addresses or ranges of them, such as 10.0.0.0/8',
	],
	[
		{ WEB_TRUSTED_PROXY: "10.0.0.1/33" },
		'"WEB_TRUSTED_PROXY": must be IP addresses or ranges of them, such as 10.0.0.0/8',
	],
	[{ WEB_USER_HEADER: "a secret" }, '"WEB_USER_HEADER": must be the name of a header'],
	[{ WEB_URL: "https://secret.example" }, '"WEB_PORT": it is missing, but WEB_URL is set'],
	[{ WEB_USER_HEADER: "X-Secret" }, '"WEB_TRUSTED_PROXY": it is missing, but WEB_USER_HEADER is set'],
	[{ DISCORD_TOKEN: DISCORD.DISCORD_TOKEN }, '"DISCORD_CLIENT_ID": it is missing, but DISCORD_TOKEN is set'],
	[{ DISCORD_CLIENT_ID: DISCORD.DISCORD_CLIENT_ID }, '"DISCORD_TOKEN": it is missing, but DISCORD_CLIENT_ID is set'],
	[
		{ SLACK_BOT_TOKEN: "xoxb-secret" },
		'"SLACK_APP_TOKEN": it is missing, and so is SLACK_SIGNING_SECRET, but SLACK_BOT_TOKEN is set',
	],
	[{ SLACK_SIGNING_SECRET: "secret" }, '"SLACK_BOT_TOKEN": it is missing, but SLACK_SIGNING_SECRET is set'],
	[{ SLACK_APP_TOKEN_FILE: "none" }, '"SLACK_BOT_TOKEN": it is missing, but SLACK_APP_TOKEN is set'],
])("readServeConfig() of %o complains of %s, without its value", (variables, fault) => {
	const faults = faultsOf(variables);
	expect(faults).toContain(`Cannot read setting ${fault}`);
	expect(faults.join("\n")).not.toContain("secret");
});

test("readServeConfig() says why it cannot read a secret from a file, without the name of the file", () => {
	const fault = (variables: Readonly<Record<string, string>>) => faultsOf({ ...DISCORD, ...variables });
	const name = 'Cannot read setting "SLACK_BOT_TOKEN_FILE"';
	expect(fault({ ...SOCKET, SLACK_BOT_TOKEN_FILE: join(folder, "token") })).toEqual([
		`${name}: SLACK_BOT_TOKEN is set too, and only one of them may be`,
	]);
	const { SLACK_APP_TOKEN } = SOCKET;
	const file = (path: string) => fault({ SLACK_APP_TOKEN, SLACK_BOT_TOKEN_FILE: path });
	expect(file("xoxb-secret")).toEqual([`${name}: there is no such file`]);
	expect(file(folder)).toEqual([`${name}: it names a folder`]);
	expect(file(join(folder, "empty"))).toEqual([`${name}: the file is empty`]);
	expect(file(join(folder, "token"))).toEqual([
		'Cannot read setting "SLACK_BOT_TOKEN": is not a bot token: one begins with xoxb-',
	]);
});

test("readServeConfig() reads credentials of systemd, but for what is set in another way", () => {
	const credentials = join(folder, "credentials");
	mkdirSync(join(credentials, "SLACK_SIGNING_SECRET"), { recursive: true });
	writeFileSync(join(credentials, "SLACK_BOT_TOKEN"), "xoxb-credential\n");
	writeFileSync(join(credentials, "SLACK_APP_TOKEN"), "xapp-credential\n");
	const read = (variables: Readonly<Record<string, string>>) => {
		const settings = readServeConfig({ CREDENTIALS_DIRECTORY: credentials, ...variables });
		return settings.kind === "config" ? settings.config.slack : settings.faults;
	};
	expect(read({})).toMatchObject({ kind: "socket", botToken: "xoxb-credential", appToken: "xapp-credential" });
	expect(read({ SLACK_BOT_TOKEN: "xoxb-set" })).toMatchObject({ botToken: "xoxb-set", appToken: "xapp-credential" });
	expect(read({ CREDENTIALS_DIRECTORY: join(folder, "none") })).toBeNull();
});

test.each([
	["HEALTH_PORT", "8081", { port: 8081, host: "127.0.0.1" }],
	["HEALTH_PORT", "0", { port: 0, host: "127.0.0.1" }],
	["HEALTH_HOST", "0.0.0.0", null],
])("readServeConfig() reads %s=%s", (name, value, health) => {
	const read = readServeConfig({ [name]: value });
	expect(read.kind === "config" && read.config.health).toEqual(health);
});

test.each([
	["HEALTH_PORT", "secret", "must be a port, 0 to 65535"],
	["KEEP_QUESTIONS", "secret", "must be yes or no"],
	["HEALTH_HOST", "http://secret", "must be an address of this machine"],
])("readServeConfig() names the fault of %s=%s", (name, value, problem) => {
	expect(faultsOf({ [name]: value })).toEqual([expect.stringContaining(`"${name}": ${problem}`)]);
});

test.each([
	["yes", true],
	["1", true],
	["no", false],
	["", false],
])("readServeConfig() keeps questions with KEEP_QUESTIONS=%s: %s", (value, keeps) => {
	const read = readServeConfig({ KEEP_QUESTIONS: value });
	expect(read.kind === "config" && read.config.keepsQuestions).toBe(keeps);
});

test("readServeConfig() lists all faults at once", () => {
	const faults = faultsOf({
		LOG_LEVEL: "loud",
		DISCORD_TOKEN: "x",
		SLACK_APP_TOKEN: "y",
		SLACK_BOT_TOKEN_FILE: "none",
	});
	expect(faults.map((fault) => /"(\w+)"/.exec(fault)?.[1])).toEqual([
		"SLACK_BOT_TOKEN_FILE",
		"LOG_LEVEL",
		"DISCORD_TOKEN",
		"SLACK_APP_TOKEN",
		"DISCORD_CLIENT_ID",
	]);
});

test(".env.example explains each setting, and is accepted as it is", () => {
	const lines = readFileSync(".env.example", "utf8").split("\n");
	const settings = lines.flatMap((line, at) => (/^\w+=/.test(line) ? [{ line, comment: lines[at - 1] ?? "" }] : []));
	expect(settings.filter(({ comment }) => !comment.startsWith("# "))).toEqual([]);
	expect(settings.map(({ line }) => line.split("=")[0])).toEqual([
		...[
			"CORPUS_DIR",
			"FEEDS",
			"WORDPRESS",
			"FEED_MINUTES",
			"ALLOW_PRIVATE_HOSTS",
			"DATA_DIR",
			...["DATABASE_URL", "DATABASE_URL_FILE"],
			"KEEP_VERSIONS",
			"READER",
			"LOG_LEVEL",
			"KEEP_QUESTIONS",
			"HEALTH_PORT",
			"HEALTH_HOST",
			"NO_COLOR",
		],
		...[
			"DISCORD_TOKEN",
			"DISCORD_TOKEN_FILE",
			"DISCORD_CLIENT_ID",
			"DISCORD_ADMINS",
			"DISCORD_FORUMS",
			"DISCORD_SHARDS",
			"DISCORD_API_URL",
		],
		...["SLACK_BOT_TOKEN", "SLACK_BOT_TOKEN_FILE", "SLACK_APP_TOKEN", "SLACK_APP_TOKEN_FILE"],
		...["SLACK_SIGNING_SECRET", "SLACK_SIGNING_SECRET_FILE", "HTTP_PORT"],
		...["SLACK_ASK_COMMAND", "SLACK_QUOTES_COMMAND", "SLACK_CHECK_COMMAND", "SLACK_ADMINS", "SLACK_THREADS"],
		"SLACK_UNFURL_DOMAINS",
		"SLACK_API_URL",
		...["WEB_PORT", "WEB_HOST", "WEB_URL", "WEB_USER_HEADER", "WEB_TRUSTED_PROXY"],
		...["SEARCH_URL", "SEARCH_USER", "SEARCH_PASSWORD", "SEARCH_PASSWORD_FILE", "SEARCH_CA", "SEARCH_INDEX"],
	]);
	const variables = Object.fromEntries(settings.map(({ line }) => line.split("=")));
	expect(readConfig(variables).kind).toBe("config");
	expect(readServeConfig(variables)).toEqual(readServeConfig({}));
});

test("readConfig() reads the sources of articles, between spaces and commas", () => {
	const read = readConfig({
		FEEDS: "https://ledger.example/feed, https://ann:pw@ledger.example/sport?a=b\n https://ledger.example/feed",
		WORDPRESS: "https://harbour.example",
		FEED_MINUTES: "15",
		ALLOW_PRIVATE_HOSTS: "Intranet.example,10.0.0.7 ::1",
	});
	expect(read.kind === "config" && read.config.sources).toEqual({
		polled: [
			{ kind: "feed", address: "https://ledger.example/feed" },
			{ kind: "feed", address: "https://ann:pw@ledger.example/sport?a=b" },
			{ kind: "wordpress", address: "https://harbour.example" },
		],
		interval: 900_000,
		privateHosts: ["intranet.example", "10.0.0.7", "::1"],
	});
});

test.each([
	["FEEDS", "ledger.example/feed", "must be an address that begins with https:// or http://"],
	[
		"FEEDS",
		"https://ledger.example ftp://ann:secret@x.example",
		"its address 2 does not begin with https:// or http://",
	],
	["WORDPRESS", "file:///secret", "must be an address that begins with https:// or http://"],
	["FEED_MINUTES", "0", "must be a number of minutes, 1 to 1440"],
	["FEED_MINUTES", "secret", "must be a number of minutes, 1 to 1440"],
	["ALLOW_PRIVATE_HOSTS", "https://secret:8080", "must name hosts, such as intranet.example or 10.0.0.7"],
	["ALLOW_PRIVATE_HOSTS", "localhost:8080", "must name hosts"],
])("readConfig() names the fault of %s=%s without what it says", (name, value, problem) => {
	const read = readConfig({ [name]: value });
	expect(read).toEqual({ kind: "faults", faults: [expect.stringContaining(`"${name}": ${problem}`)] });
	expect(JSON.stringify(read)).not.toContain("secret");
});

const ENGINE = { urls: ["https://a.example:9200"], user: null, password: null, certificate: null };

test.each([
	["an address", { SEARCH_URL: "https://a.example:9200" }, { ...ENGINE, prefix: "on-the-record" }],
	[
		"several addresses and a name",
		{ SEARCH_URL: "https://a.example:9200, http://b.example", SEARCH_INDEX: "news" },
		{ ...ENGINE, urls: ["https://a.example:9200", "http://b.example"], prefix: "news" },
	],
	[
		"an address with a user and a password",
		{ SEARCH_URL: "https://me:p%40ss@a.example:9200" },
		{ ...ENGINE, user: "me", password: "p@ss", prefix: "on-the-record" },
	],
	[
		"a user and a password beside it",
		{ SEARCH_URL: "https://a.example:9200", SEARCH_USER: "me", SEARCH_PASSWORD: "p@ss" },
		{ ...ENGINE, user: "me", password: "p@ss", prefix: "on-the-record" },
	],
])("readConfig() reads an engine from %s", (_, variables, engine) => {
	expect(readConfig(variables)).toEqual({ kind: "config", config: expect.objectContaining({ engine }) });
});

test.each([
	["no address", { SEARCH_URL: "me:secret@a.example" }],
	["an address of files", { SEARCH_URL: "ftp://me:secret@a.example" }],
	["an address with a path", { SEARCH_URL: "https://me:secret@a.example/path" }],
])("readConfig() names the fault of an engine with %s without what it says", (_, variables) => {
	const read = readConfig(variables);
	expect(read).toEqual({ kind: "faults", faults: [expect.stringMatching(/^Cannot read setting "SEARCH_URL": must/)] });
	expect(JSON.stringify(read)).not.toContain("secret");
});
