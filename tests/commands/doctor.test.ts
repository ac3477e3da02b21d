import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { FindingLine } from "#src/terminal/operating/finding-line.ts";
import { startStandInDiscord } from "../discord/stand-in/stand-in.ts";
import { slackForTest } from "../slack/stand-in/for-test.ts";
import { runApart, runHere } from "./run-program.ts";
import { SERVE_NOTHING } from "./started-serve.ts";

const LONG = 60_000;

let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "doctor-command-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function chats() {
	const slack = await slackForTest();
	const discord = await startStandInDiscord();
	onTestFinished(discord.stop);
	const variables = {
		...{ ...SERVE_NOTHING, DATA_DIR: join(folder, "data"), FEEDS: "", WORDPRESS: "" },
		...{ DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: discord.token },
		...{ DISCORD_CLIENT_ID: discord.world.applicationId, SLACK_API_URL: slack.apiUrl },
		...{ SLACK_BOT_TOKEN: slack.options.botToken, SLACK_APP_TOKEN: slack.options.appToken },
	};
	return { slack, discord, variables };
}

test("doctor says what to do until all is well", { timeout: LONG }, async () => {
	const { slack, discord, variables } = await chats();
	const before = await runApart(["doctor"], variables);
	expect(before.status).toBe(1);
	const wrong = before.stdout.split("\n").filter((line) => line.startsWith("to do"));
	expect(wrong).toEqual([expect.stringMatching(/^to do {2}Discord {3}its commands differ .*npm run discord:deploy/)]);
	expect((await runApart(["discord-deploy"], variables)).status).toBe(0);
	const after = await runApart(["doctor"], variables);
	expect({ status: after.status, stderr: after.stderr }).toEqual({ status: 0, stderr: "" });
	const lines = after.stdout.trim().split("\n");
	expect(lines.filter((line) => !line.startsWith("ok     "))).toEqual([]);
	const subjects = lines.map((line) => line.split(/\s+/)[1]);
	expect(new Set(subjects)).toEqual(
		new Set(["versions", "settings", "disk", "Discord", "clock", "Slack", "reader", "articles"]),
	);
	expect(before.stdout + after.stdout).not.toMatch(new RegExp(`xoxb-|xapp-|${discord.token}`));
	expect({ slack: slack.faults, discord: discord.faults() }).toEqual({ slack: [], discord: [] });
});

test("doctor lists every fault of the settings, and looks at the rest all the same", async () => {
	const { status, stdout } = await runHere(["doctor", "--json"], {
		...{ ...SERVE_NOTHING, DATA_DIR: join(folder, "other"), FEEDS: "", WORDPRESS: "" },
		...{ DISCORD_TOKEN: "secret", SLACK_BOT_TOKEN: "xoxb-secret", HEALTH_PORT: "secret" },
	});
	const findings = stdout
		.trim()
		.split("\n")
		.map((line) => FindingLine.parse(JSON.parse(line)));
	expect({ status, wrong: findings.filter(({ ok }) => !ok).map(({ says }) => says) }).toEqual({
		status: 1,
		wrong: [
			'Cannot read setting "DISCORD_TOKEN": is not a bot token: copy it from the Developer Portal, under Bot' +
				": .env.example explains it",
			'Cannot read setting "HEALTH_PORT": must be a port, 0 to 65535: .env.example explains it',
			'Cannot read setting "DISCORD_CLIENT_ID": it is missing, but DISCORD_TOKEN is set: .env.example explains it',
			'Cannot read setting "SLACK_APP_TOKEN": it is missing, and so is SLACK_SIGNING_SECRET, but SLACK_BOT_TOKEN is set' +
				": .env.example explains it",
		],
	});
	expect(findings.filter(({ ok }) => ok).map(({ subject }) => subject)).toEqual([
		...["versions", "disk", "disk", "reader", "articles"],
	]);
	expect(stdout).not.toContain("secret");
});

test("doctor says so where nothing is set up", async () => {
	const { status, stdout } = await runHere(["doctor"], {
		...{ ...SERVE_NOTHING, DATA_DIR: join(folder, "none"), FEEDS: "", WORDPRESS: "" },
	});
	expect(status).toBe(1);
	expect(stdout).toContain(
		"to do  settings  no chat platform is set up, nor the web page: set DISCORD_TOKEN and DISCORD_CLIENT_ID",
	);
});

test("doctor finds all well where the web page alone is set up", async () => {
	const { status, stdout } = await runHere(["doctor"], {
		...{ ...SERVE_NOTHING, DATA_DIR: join(folder, "web"), FEEDS: "", WORDPRESS: "", WEB_PORT: "8080" },
	});
	expect({ status, stdout }).toEqual({
		status: 0,
		stdout: expect.stringContaining("ok     settings  the web page set up"),
	});
});
