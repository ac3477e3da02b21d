import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("ask loads neither discord.js nor Bolt", () => {
	const options = ["--import", "./tests/fixtures/report-modules.ts", "src/main.ts", "ask", "--json", "When was 1946?"];
	const { status, stdout, stderr } = spawnSync(process.execPath, options, { encoding: "utf8" });
	expect(status).toBe(0);
	expect(JSON.parse(stdout)).toHaveProperty("outcome");
	expect(stderr).toContain("/minisearch/");
	expect(stderr).not.toMatch(
		/\/node_modules\/(?:discord|@discordjs|@slack|pino|lru-cache)|\/src\/(?:discord|slack|state)\//,
	);
});
