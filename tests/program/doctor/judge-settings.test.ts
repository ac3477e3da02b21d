import { expect, test } from "vitest";
import { judgeSettings } from "#src/program/doctor/judge-settings.ts";
import { readServeConfig } from "#src/settings/config.ts";

function judge(variables: Readonly<Record<string, string>>): readonly string[] {
	const read = readServeConfig(variables);
	if (read.kind === "faults") throw new Error(read.faults.join("; "));
	return judgeSettings(read.config).map(({ ok, says }) => `${ok ? "ok" : "to do"} ${says}`);
}

const DISCORD = { DISCORD_TOKEN: "a.b.c", DISCORD_CLIENT_ID: "12345678901234567" };
const SLACK = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "secret" };
const WEB = { WEB_PORT: "8080" };

test.each([
	["the web page alone", WEB, "the web page set up"],
	["a chat alone", DISCORD, "Discord set up"],
	["all of them", { ...DISCORD, ...SLACK, ...WEB }, "Discord, Slack and the web page set up"],
])("judgeSettings() finds %s", (_, variables, says) => {
	expect(judge(variables)).toEqual([`ok ${says}`]);
});

test("judgeSettings() says what to set where there is nothing to ask in", () => {
	expect(judge({ HEALTH_PORT: "8081" })).toEqual([
		"to do no chat platform is set up, nor the web page: set DISCORD_TOKEN and DISCORD_CLIENT_ID, or SLACK_BOT_TOKEN" +
			" and SLACK_APP_TOKEN, or WEB_PORT, as the README explains",
	]);
});

test("judgeSettings() wants a name for pages that others reach", () => {
	for (const host of ["0.0.0.0", "::"])
		expect(judge({ ...WEB, WEB_HOST: host }).slice(1)).toEqual([
			`to do WEB_HOST ${host} lets others reach the web page, which knows no name but those of this machine: ` +
				"set WEB_URL to the address that people type",
		]);
	expect(judge({ ...WEB, WEB_HOST: "0.0.0.0", WEB_URL: "https://record.example" }).slice(1)).toEqual([]);
	expect(judge({ ...WEB, WEB_HOST: "192.0.2.7" }).slice(1)).toEqual([]);
});

test.each([
	["one address", { ...WEB, HEALTH_PORT: "8080" }, ["WEB_PORT and HEALTH_PORT are both 8080"]],
	["one of which is everywhere", { ...SLACK, ...WEB, HTTP_PORT: "8080" }, ["HTTP_PORT and WEB_PORT are both 8080"]],
	["two addresses", { ...WEB, WEB_HOST: "192.0.2.7", HEALTH_PORT: "8080" }, []],
	["any that is free", { WEB_PORT: "0", HEALTH_PORT: "0" }, []],
])("judgeSettings() tells of two that want the same port at %s", (_, variables, wrong) => {
	expect(judge(variables).slice(1)).toEqual(wrong.map((says) => `to do ${says}: choose another`));
});
