import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { quotedWords } from "../slack/quoted.ts";
import { slackForTest } from "../slack/stand-in/for-test.ts";
import { SERVE_NOTHING } from "./started-serve.ts";

const QUESTION = "who said Russia is an enemy?";
const PASSAGE = "He has no doubt the Russians should leave: “For us, Russia is an enemy.”";
const LONG = 60_000;

/** Runs `npm start` as the leader of a group of processes, as a terminal and many service managers do. */
async function startGroup(variables: Readonly<Record<string, string>>) {
	const folder = mkdtempSync(join(tmpdir(), "serve-group-"));
	const env = { ...process.env, ...SERVE_NOTHING, DATA_DIR: join(folder, "data"), ...variables };
	const npm = spawn("npm", ["start"], { env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
	let log = "";
	for (const stream of [npm.stdout, npm.stderr])
		stream.setEncoding("utf8").on("data", (text: string) => {
			log += text;
		});
	const ended = once(npm, "close");
	const kill = (signal: NodeJS.Signals) => process.kill(-Number(npm.pid), signal);
	onTestFinished(async () => {
		if (npm.exitCode === null && npm.signalCode === null) kill("SIGKILL");
		await ended;
		rmSync(folder, { recursive: true });
	});
	return { read: () => log, kill, ended };
}

test.each(["SIGTERM", "SIGINT"] as const)(
	"npm start finishes what it was asked when its group of processes is sent %s",
	{ timeout: LONG },
	async (signal) => {
		const slack = await slackForTest();
		const { botToken, appToken } = slack.options;
		const group = await startGroup({
			...{ SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken },
		});
		await slack.until("the program", () => slack.sockets.count() > 0 || undefined, LONG);
		// Slack takes its time over the answer, which is in flight when the signal comes.
		slack.misbehave("chat.postMessage", { kind: "slow", milliseconds: 1_000 });
		const { message, deliveries } = slack.mention(slack.ana, slack.newsroom, QUESTION);
		await deliveries[0]?.outcome;
		group.kill(signal);
		await group.ended;
		expect(slack.replies(message).map(({ blocks }) => quotedWords(blocks))).toEqual([[PASSAGE]]);
		expect(group.read()).toContain('"Stopped"');
	},
);
