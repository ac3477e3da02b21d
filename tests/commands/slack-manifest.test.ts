import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

function printManifest(words: readonly string[], variables: Readonly<Record<string, string>> = {}) {
	const names = { SLACK_ASK_COMMAND: "", SLACK_QUOTES_COMMAND: "", SLACK_CHECK_COMMAND: "", ...variables };
	const options = { encoding: "utf8", env: { ...process.env, ...names } } as const;
	return spawnSync(process.execPath, ["src/main.ts", "slack-manifest", ...words], options);
}

test("slack-manifest prints manifest.json, and beside it the link that creates the app", () => {
	const { status, stdout, stderr } = printManifest([]);
	expect(status).toBe(0);
	expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync("manifest.json", "utf8")));
	expect(stderr.trim().split("\n").at(-1)).toMatch(/^https:\/\/api\.slack\.com\/apps\?new_app=1&manifest_json=%7B/);
});

test("slack-manifest uses the names of the commands that are set, and the address that is given", () => {
	const words = ["--url", "https://bot.example/slack/events"];
	const { stdout } = printManifest(words, { SLACK_ASK_COMMAND: "/ask-news", SLACK_CHECK_COMMAND: "/verify" });
	expect(JSON.parse(stdout)).toMatchObject({
		features: {
			slash_commands: [
				{ command: "/ask-news", url: words[1] },
				{ command: "/quotes", url: words[1] },
				{ command: "/verify", url: words[1] },
			],
		},
		settings: { socket_mode_enabled: false },
	});
});

test.each([
	[["--url", "http://bot.example"], {}, "Cannot print the manifest: --url must begin with https://"],
	[
		[],
		{ SLACK_ASK_COMMAND: "ask" },
		'Cannot read setting "SLACK_ASK_COMMAND": must be a slash and up to 31 small letters, digits, hyphens or underscores',
	],
])("slack-manifest %j says what is wrong, and exits with 2", (words, variables, problem) => {
	const { status, stdout, stderr } = printManifest(words, variables);
	expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: `${problem}\n` });
});
