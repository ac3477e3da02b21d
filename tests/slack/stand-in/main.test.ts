import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("the prompt prints how to start the program, and leaves at the end of its input", () => {
	const options = { encoding: "utf8", input: "press 9 more\nquit\n" } as const;
	const { status, stdout, stderr } = spawnSync(process.execPath, ["tests/slack/stand-in/main.ts"], options);
	expect([status, stderr]).toEqual([0, ""]);
	expect(stdout).toMatch(/SLACK_API_URL=http:\/\/127\.0\.0\.1:\d+\/api\/ SLACK_BOT_TOKEN=xoxb-/);
	expect(stdout).toContain('Cannot find message "9": there are 0');
});
