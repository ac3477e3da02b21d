import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startStandInDiscord } from "../discord/stand-in/stand-in.ts";
import { slackForTest } from "../slack/stand-in/for-test.ts";
import { startServe } from "./started-serve.ts";

const QUESTION = "who said Russia is an enemy?";
const LONG = 60_000;

function makeFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "serve-health-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return folder;
}

async function startBoth() {
	const slack = await slackForTest();
	const discord = await startStandInDiscord({ identifyInterval: 0, responseWindow: 20_000, patience: 30_000 });
	const serve = startServe({
		...{ DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: discord.token },
		...{ DISCORD_CLIENT_ID: discord.world.applicationId, SLACK_API_URL: slack.apiUrl },
		...{ SLACK_BOT_TOKEN: slack.options.botToken, SLACK_APP_TOKEN: slack.options.appToken },
		...{ DATA_DIR: join(makeFolder(), "data"), HEALTH_PORT: "0" },
	});
	onTestFinished(async () => {
		serve.program.kill("SIGKILL");
		await serve.ended;
		await discord.stop();
	});
	await expect.poll(serve.read, { timeout: LONG }).toContain("Telling of its health");
	const port = /"port":(\d+),"host":"127\.0\.0\.1","msg":"Telling of its health"/.exec(serve.read())?.[1];
	const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
	return { slack, discord, serve, get };
}

test("serve tells of its health while it serves both chats", { timeout: LONG }, async () => {
	const { slack, discord, serve, get } = await startBoth();
	const ready = async () => (await get("/readyz")).status;
	const reasons = async () => JSON.stringify(await (await get("/readyz")).json());
	expect((await get("/livez")).status).toBe(200);
	await expect.poll(ready, { timeout: LONG }).toBe(200);

	await slack.reply(slack.mention(slack.ana, slack.newsroom, QUESTION).message);
	await discord.command("ask", { question: QUESTION }).answer();
	await discord.mention(QUESTION).answer();
	await discord.command("check", { quote: "For us, Russia is an enemy" }).answer();
	const metrics = await (await get("/metrics")).text();
	for (const line of [
		'questions_total{platform="slack",surface="mention",outcome="answered"} 1',
		'questions_total{platform="discord",surface="command",outcome="answered"} 1',
		'questions_total{platform="discord",surface="mention",outcome="answered"} 1',
		'questions_total{platform="discord",surface="command",outcome="exact"} 1',
		'question_seconds_count{platform="slack",surface="mention"} 1',
		'platform_connected{platform="discord"} 1',
		"index_articles 1",
	])
		expect(metrics).toContain(`on_the_record_${line}`);
	expect(metrics).not.toMatch(/enemy|Russia|Taha|U[0-9A-Z]{8,}/);

	// Neither lets anybody in again for a while.
	slack.misbehave("apps.connections.open", { kind: "http-error", status: 503 }, 2);
	slack.sockets.drop();
	await expect.poll(reasons, { timeout: LONG }).toContain('"slack: not connected"');
	await expect.poll(ready, { timeout: LONG }).toBe(200);
	serve.program.kill("SIGTERM");
	expect(await serve.ended).toBe(0);
	expect(serve.read()).not.toContain("enemy");
});

test("serve ends with a sentence where nobody can listen on HEALTH_PORT", { timeout: LONG }, async () => {
	const other = createServer().listen(0, "127.0.0.1");
	onTestFinished(() => void other.close());
	await expect.poll(() => other.address()).not.toBeNull();
	const address = other.address();
	const port = address !== null && typeof address === "object" ? address.port : 0;
	const serve = startServe({ DATA_DIR: join(makeFolder(), "data"), HEALTH_PORT: String(port) });
	expect(await serve.ended).toBe(1);
	const lines = serve.read().trim().split("\n");
	expect(lines.at(-1)).toBe(
		`Cannot tell of its health on 127.0.0.1:${port}: another program listens there: choose another HEALTH_PORT`,
	);
});
