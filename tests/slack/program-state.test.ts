import { mkdtempSync, rmSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { startServe } from "../commands/started-serve.ts";
import { damagePagesOf } from "../state/damage-pages.ts";
import { slackForTest } from "./stand-in/for-test.ts";

const QUESTION = "who said Russia is an enemy?";
const ONLY_SLACK = { DISCORD_TOKEN: "", DISCORD_CLIENT_ID: "", DISCORD_API_URL: "" };

let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "program-state-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function lock(file: string): void {
	const database = new DatabaseSync(file);
	database.exec("BEGIN EXCLUSIVE");
	onTestFinished(() => database.close());
}

function damage(file: string): void {
	const database = new DatabaseSync(file);
	database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
	database.close();
	damagePagesOf(file);
}

test.each<[string, string, (file: string) => void]>([
	["is locked", "database is locked", lock],
	["is deleted", "its file was moved or deleted", unlinkSync],
	["is damaged", "database is malformed", damage],
])("npm start goes on answering, each once, when its state %s, and logs why once", async (name, reason, fail) => {
	const slack = await slackForTest();
	const { botToken, appToken } = slack.options;
	const DATA_DIR = join(folder, name);
	const serve = startServe({
		...{ ...ONLY_SLACK, DATA_DIR, SLACK_API_URL: slack.apiUrl },
		...{ SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken },
	});
	onTestFinished(() => void serve.program.kill("SIGKILL"));
	await expect.poll(serve.read, { timeout: 10_000 }).toContain("Platform started");
	fail(join(DATA_DIR, "state.sqlite"));
	for (let count = 0; count < 2; count++) {
		const { message, deliveries } = slack.mention(slack.ana, slack.newsroom, QUESTION);
		const reply = await slack.reply(message);
		expect(JSON.stringify(reply.blocks)).toContain("For us, Russia is an enemy.");
		await deliveries[0]?.again();
		await slack.reply(slack.dm(slack.ana, QUESTION).message);
		expect(slack.replies(message)).toHaveLength(1);
	}
	expect(serve.read().split(`Cannot use the state: ${reason};`)).toHaveLength(2);
	serve.program.kill("SIGTERM");
	expect(await serve.ended).toBe(0);
	expect(serve.read()).not.toContain('"level":50');
});
