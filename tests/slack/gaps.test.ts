import { expect, onTestFinished, test } from "vitest";
import { startSlack } from "#src/slack/bot.ts";
import { openState } from "#src/state/open-state.ts";
import { DAY, HOUR, makeClock } from "../state/made-clock.ts";
import { botForTest, slackSettings } from "./bot-for-test.ts";
import { makeNewsroom } from "./made-newsroom.ts";
import { readLines } from "./quoted.ts";
import { slackForTest } from "./stand-in/for-test.ts";

// 2 March 2026 was a Monday.
const MONDAY = Date.UTC(2026, 2, 2);
// Markup of Slack's, which must be shown as it was typed, and ping nobody.
const QUESTION = "did the <!channel> *tunnel* open & close?";

test("admins are told in private what was asked in the week before and not answered", async () => {
	const slack = await slackForTest();
	const clock = makeClock(MONDAY - 3 * DAY);
	const state = openState(":memory:", clock.now);
	const kept = { question: QUESTION, speaker: null, topic: null, platform: "slack", reason: "closest", articles: [] };
	await state.unanswered.keep(kept);
	clock.pass(3 * DAY + 10 * HOUR);
	const { newsroom, told } = makeNewsroom({ state, now: clock.now, keepsQuestions: true });
	const admins = [slack.ana.id, "U0NOBODY"];
	const bot = await startSlack({ ...slackSettings(slack, "socket"), admins }, newsroom, { pace: 0 });
	onTestFinished(bot.stop);
	const direct = slack.directChannel(slack.ana);
	const message = await slack.until("the message", () => slack.messages(direct)[0]);
	const lines = readLines(message.blocks).join("\n").split("\n");
	expect(lines[0]).toMatch(/^Asked and not answered from \d+ \w+ \d{4} to \d+ \w+ \d{4}:$/);
	expect(lines[1]).toMatch(/^1\. “did the <!channel> \*tunnel\* open & close\?” \(once on \d+ \w+ \d{4}\)$/);
	expect(message.notifies).toEqual([]);
	await expect
		.poll(() => told.lines.filter(({ level }) => level === "warn").map(({ fields }) => fields))
		.toEqual([{ platform: "slack", code: "channel_not_found" }]);
	expect(slack.faults).toEqual([]);
});

test("what a mention asks and nothing answers is kept without who asked", async () => {
	const { slack, newsroom } = await botForTest({ newsroom: { keepsQuestions: true } });
	await slack.reply(slack.mention(slack.ana, slack.newsroom, "did the glacier melt?").message);
	const kept = await newsroom.state.unanswered.list("");
	expect(kept.map(({ question, platform }) => ({ question, platform }))).toEqual([
		{ question: "did the glacier melt?", platform: "slack" },
	]);
	expect(JSON.stringify(kept)).not.toContain(slack.ana.id);
	slack.openHome(slack.ana);
	const home = await slack.until("Home", () => slack.home(slack.ana));
	expect(readLines(home.content.blocks).join("\n")).toContain("What I cannot answer is kept for 90 days");
});
