import { describe, expect, test } from "vitest";
import { botForTest, TRANSPORTS } from "../bot-for-test.ts";
import { quotedWords, readLines } from "../quoted.ts";

const QUESTION = "what did the regime pay for zebras?";
const LINE =
	"The articles do not answer this. Searched: 1 article, published 14 January 2025. Found nowhere: “pay”, “zebras”.";

describe.each(TRANSPORTS)("over %s", (transport) => {
	test("a no in a channel is one line, and whoever wants to sees the closest passages", async () => {
		const { slack } = await botForTest({ transport });
		const { message } = slack.mention(slack.ana, slack.newsroom, QUESTION);
		const reply = await slack.reply(message);
		const [line, button] = readLines(reply.blocks);
		expect(line).toBe(LINE);
		expect(reply.text).toBe(LINE);
		expect(button).toMatch(/^\[Show Closest Passages: show_instead v1\|[\w-]{12}\]$/);
		expect(quotedWords(reply.blocks)).toEqual([]);
		slack.press(slack.ben, reply, "show_instead");
		const modal = await slack.until("the passages", () => slack.modal(slack.ben));
		expect(readLines(modal.content.blocks)[0]).toBe("The articles do not answer this.");
		expect(quotedWords(modal.content.blocks)).toHaveLength(3);
		expect(slack.replies(message)).toHaveLength(1);
		expect(slack.faults).toEqual([]);
	});
});

test("a no in direct messages shows the closest passages", async () => {
	const { slack } = await botForTest();
	const { message } = slack.dm(slack.ana, QUESTION);
	expect(quotedWords((await slack.reply(message)).blocks)).toHaveLength(3);
});
