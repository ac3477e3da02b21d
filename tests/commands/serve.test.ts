import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "serve-"));
	writeFileSync(join(folder, "file"), "");
});

afterAll(() => rmSync(folder, { recursive: true }));

// What a developer has in .env must start no real bot: a variable that is set to nothing is not read from there.
const NOTHING = {
	...{ DISCORD_TOKEN: "", DISCORD_TOKEN_FILE: "", DISCORD_CLIENT_ID: "", DISCORD_API_URL: "" },
	...{ SLACK_BOT_TOKEN: "", SLACK_BOT_TOKEN_FILE: "", SLACK_APP_TOKEN: "", SLACK_APP_TOKEN_FILE: "" },
	...{
		SLACK_SIGNING_SECRET: "",
		SLACK_SIGNING_SECRET_FILE: "",
		SLACK_API_URL: "",
		HTTP_PORT: "",
		WEB_PORT: "",
		LOG_LEVEL: "error",
	},
};
const DISCORD = { DISCORD_TOKEN: "secret.secret.secret", DISCORD_CLIENT_ID: "12345678901234567" };

function serve(variables: Readonly<Record<string, string>>, words: readonly string[] = ["serve"]) {
	const env = { ...process.env, ...NOTHING, DATA_DIR: join(folder, "data"), ...variables };
	const options = { encoding: "utf8", env } as const;
	const { status, stdout, stderr } = spawnSync(process.execPath, ["src/main.ts", ...words], options);
	expect(stdout).toBe("");
	expect(stderr).not.toContain("secret");
	return { status, lines: stderr.trim().split("\n") };
}

test.each([[["serve"]], [[]]])("main %j names the settings and the terminal where no platform is set up", (words) => {
	expect(serve({}, words)).toEqual({
		status: 2,
		lines: [
			"Cannot serve: no chat platform is set up, nor the web page",
			"Discord needs DISCORD_TOKEN and DISCORD_CLIENT_ID",
			"Slack needs SLACK_BOT_TOKEN and SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET over HTTP)",
			"The web page needs WEB_PORT",
			'Set them in .env, as .env.example explains; to ask in this terminal, run "npm run ask"',
		],
	});
});

test("main serve lists every fault of the settings, and exits with 2", () => {
	expect(serve({ DISCORD_TOKEN: "secret", SLACK_BOT_TOKEN: "xoxb-secret" })).toEqual({
		status: 2,
		lines: [
			'Cannot read setting "DISCORD_TOKEN": is not a bot token: copy it from the Developer Portal, under Bot',
			'Cannot read setting "DISCORD_CLIENT_ID": it is missing, but DISCORD_TOKEN is set',
			'Cannot read setting "SLACK_APP_TOKEN": it is missing, and so is SLACK_SIGNING_SECRET, but SLACK_BOT_TOKEN is set',
		],
	});
});

test("main serve exits with 1 where the state cannot be kept", () => {
	const file = join(folder, "file", "state.sqlite");
	const lines = [`Cannot open state "${file}": its folder is a file`];
	expect(serve({ ...DISCORD, DATA_DIR: join(folder, "file") })).toEqual({ status: 1, lines });
});

test("main serve does not wait for ever for a token that is a pipe, nor for a folder in /proc", () => {
	const pipe = join(folder, "pipe");
	execFileSync("mkfifo", [pipe]);
	expect(serve({ ...DISCORD, DISCORD_TOKEN: "", DISCORD_TOKEN_FILE: pipe })).toEqual({
		status: 2,
		lines: ['Cannot read setting "DISCORD_TOKEN_FILE": nothing was written to it in time'],
	});
	if (!existsSync("/proc/self")) return;
	const lines = ['Cannot open state "/proc/on/the/record/state.sqlite": no folder can be made there'];
	expect(serve({ ...DISCORD, DATA_DIR: "/proc/on/the/record" })).toEqual({ status: 1, lines });
});

test("main serve exits with 2 where there is no corpus", () => {
	const lines = ['Cannot read corpus "none": there is no such folder; name it by CORPUS_DIR or --corpus'];
	expect(serve({ ...DISCORD, CORPUS_DIR: "none" })).toEqual({ status: 2, lines });
});

test("main serve says in one sentence why a platform does not start, closes the state and exits with 1", () => {
	// Nothing listens on port 1 of the loopback.
	const { status, lines } = serve({ ...DISCORD, DISCORD_API_URL: "http://127.0.0.1:1/api" });
	expect({ status, lines }).toEqual({ status: 1, lines: [expect.stringMatching(/^Cannot start Discord: /)] });
	const files = readdirSync(join(folder, "data")).map((name) => name.replace(/^shelf-[0-9a-f]+/, "shelf"));
	const history = files.filter((name) => name.startsWith("history-"));
	expect(history.filter((name) => !name.endsWith(".sqlite"))).toEqual([]);
	expect(files.filter((name) => !history.includes(name))).toEqual([
		"shelf.folder",
		"shelf.lock",
		"shelf.sqlite",
		"shelf.stories",
		"shelf.tables",
		"state.sqlite",
	]);
});
