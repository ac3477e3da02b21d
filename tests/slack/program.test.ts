import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { quotedWords } from "./quoted.ts";
import { slackForTest } from "./stand-in/for-test.ts";

const QUESTION = "who said Russia is an enemy?";
const PASSAGE = "He has no doubt the Russians should leave: “For us, Russia is an enemy.”";

let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "slack-program-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

// What a developer has in .env must reach no real Slack: a variable that is set to nothing is not read from there.
const NOTHING = {
	...{
		DISCORD_TOKEN: "",
		DISCORD_TOKEN_FILE: "",
		DISCORD_CLIENT_ID: "",
		SLACK_BOT_TOKEN: "",
		SLACK_BOT_TOKEN_FILE: "",
	},
	...{ SLACK_APP_TOKEN: "", SLACK_APP_TOKEN_FILE: "", SLACK_SIGNING_SECRET: "", SLACK_SIGNING_SECRET_FILE: "" },
	...{ LOG_LEVEL: "info", HTTP_PORT: "" },
};

/** The program as it is shipped, which is killed with its test if it still runs. */
function start(name: string, settings: Readonly<Record<string, string>>) {
	const env = { ...process.env, ...NOTHING, DATA_DIR: join(folder, name), ...settings };
	const program = spawn(process.execPath, ["src/main.ts", "serve"], { env, stdio: ["ignore", "pipe", "pipe"] });
	onTestFinished(() => void program.kill("SIGKILL"));
	let log = "";
	program.stderr.setEncoding("utf8").on("data", (text: string) => {
		log += text;
	});
	return { program, read: () => log };
}

async function end(program: ChildProcess): Promise<number | null> {
	if (program.exitCode === null) await once(program, "exit");
	return program.exitCode;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	await once(server, "close");
	return address !== null && typeof address === "object" ? address.port : 0;
}

test.each(["socket", "http"] as const)(
	"npm start answers over %s, finishes what is in flight at SIGTERM, and exits with 0",
	async (kind) => {
		const slack = await slackForTest();
		const { botToken, appToken, signingSecret } = slack.options;
		const port = await freePort();
		const ways: Readonly<Record<typeof kind, Readonly<Record<string, string>>>> = {
			socket: { SLACK_APP_TOKEN: appToken },
			http: { SLACK_SIGNING_SECRET: signingSecret, HTTP_PORT: String(port) },
		};
		const token = join(folder, `token-${kind}`);
		writeFileSync(token, `${botToken}\n`);
		const { program, read } = start(kind, { SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN_FILE: token, ...ways[kind] });
		await expect.poll(read, { timeout: 10_000 }).toContain("Platform started");
		if (kind === "http") slack.useHttp(`http://127.0.0.1:${port}/slack/events`);
		const first = await slack.reply(slack.mention(slack.ana, slack.newsroom, QUESTION).message);
		expect(quotedWords(first.blocks)).toEqual([PASSAGE]);
		slack.misbehave("chat.postMessage", { kind: "slow", milliseconds: 300 });
		const { message, deliveries } = slack.dm(slack.ana, QUESTION);
		await deliveries[0]?.outcome;
		program.kill("SIGTERM");
		expect(await end(program)).toBe(0);
		expect(slack.replies(message)).toHaveLength(1);
		expect(slack.faults).toEqual([]);
		expect(read()).not.toMatch(/xoxb|xapp|stand-in-signing-secret|enemy|Taha/);
	},
	20_000,
);

test("npm start says in one sentence what to mend when the token is wrong, and exits with 1", async () => {
	const slack = await slackForTest();
	const settings = { SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: "xoxb-other", SLACK_APP_TOKEN: "xapp-stand-in" };
	const { program, read } = start("wrong", { ...settings, LOG_LEVEL: "error" });
	expect(await end(program)).toBe(1);
	expect(read()).toBe(
		"Cannot start Slack (SLACK_BOT_TOKEN): Slack does not accept the token (invalid_auth): copy it " +
			"anew from the settings of the app\n",
	);
}, 20_000);
