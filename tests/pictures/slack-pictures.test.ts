import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawSlackAnswer, SLACK_ANSWER } from "./slack-answer.ts";
import { drawSlackHome, SLACK_HOME } from "./slack-home.ts";

test("the picture of an answer in Slack is what the program answers (draw-slack.ts draws it)", async () => {
	expect(readFileSync(SLACK_ANSWER, "utf8")).toBe(await drawSlackAnswer());
});

test("the picture of the home in Slack is what the program shows there", async () => {
	expect(readFileSync(SLACK_HOME, "utf8")).toBe(await drawSlackHome());
});
