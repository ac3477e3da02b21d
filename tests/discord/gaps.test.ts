import { expect, onTestFinished, test } from "vitest";
import { startDiscord } from "#src/discord/bot.ts";
import { openState } from "#src/state/open-state.ts";
import { DAY, HOUR, makeClock } from "../state/made-clock.ts";
import { startBot } from "./made-bot.ts";
import { makeNewsroom } from "./made-newsroom.ts";
import { showComponents } from "./stand-in/messages/show-message.ts";
import { startStandInDiscord } from "./stand-in/stand-in.ts";

// 2 March 2026 was a Monday.
const MONDAY = Date.UTC(2026, 2, 2);
// Markdown, which must be shown as it was typed, and pings nobody.
const QUESTION = "did the **tunnel** @everyone open?";

test("admins are told in private what was asked in the week before and not answered", async () => {
	const discord = await startStandInDiscord({ identifyInterval: 0 });
	onTestFinished(discord.stop);
	const { world } = discord;
	const clock = makeClock(MONDAY - 3 * DAY);
	const state = openState(":memory:", clock.now);
	const kept = { question: QUESTION, speaker: null, topic: null, platform: "discord", reason: "closest", articles: [] };
	await state.unanswered.keep(kept);
	clock.pass(3 * DAY + 10 * HOUR);
	const { newsroom, told } = makeNewsroom([], { state, now: clock.now, keepsQuestions: true });
	const admins = [world.user("alice").id, "12345678901234567"];
	const { token, apiUrl } = discord;
	const settings = { token, clientId: world.applicationId, admins, forums: [], apiUrl };
	const bot = await startDiscord(settings, newsroom);
	onTestFinished(bot.stop);
	const place = world.directMessages(world.user("alice"));
	await expect.poll(() => discord.messages(place).length).toBe(1);
	const [message] = discord.messages(place);
	const [title, gap] = showComponents(message?.components ?? [], String).split("\n");
	expect(title).toMatch(/^Asked and not answered from \d+ \w+ \d{4} to \d+ \w+ \d{4}:$/);
	expect(gap?.replaceAll("\\", "")).toMatch(/^1\. “did the \*\*tunnel\*\* @everyone open\?” \(once on/);
	await expect.poll(() => told).toEqual([expect.stringMatching(/^An admin cannot be told .*"code":10013/)]);
	expect({ faults: discord.faults(), pings: discord.pings() }).toEqual({ faults: [], pings: [] });
});

test("what a command asks and nothing answers is kept without who asked", async () => {
	await using bot = await startBot({ newsroom: { keepsQuestions: true } });
	await bot.discord.command("ask", { question: "did the glacier melt?" }).answer();
	const kept = await bot.newsroom.state.unanswered.list("");
	expect(kept.map(({ question, platform }) => ({ question, platform }))).toEqual([
		{ question: "did the glacier melt?", platform: "discord" },
	]);
	const help = bot.discord.command("help");
	await help.answer();
	expect(help.shown()).toContain("What I cannot answer is kept for 90 days");
});
