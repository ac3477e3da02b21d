import { GatewayIntentBits } from "discord.js";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openState } from "#src/state/open-state.ts";
import { ARCHIVE } from "../made-archive.ts";
import { checkQuiet, type MadeBot, startBot } from "../made-bot.ts";
import type { DrivenMessage } from "../stand-in/driven-message.ts";
import type { TypedPost } from "../stand-in/driver.ts";
import type { Message } from "../stand-in/messages/message.ts";
import { showComponents } from "../stand-in/messages/show-message.ts";
import { startStandInDiscord } from "../stand-in/stand-in.ts";

const CONTENT = { grantedIntents: GatewayIntentBits.MessageContent };

const WITHIN = { timeout: 10_000 };

let bot: MadeBot;

beforeAll(async () => {
	bot = await startBot({ articles: ARCHIVE, hasForums: true, standIn: CONTENT });
});

afterAll(async () => {
	checkQuiet(bot);
	await bot[Symbol.asyncDispose]();
});

const HELD = { title: "who said the dam held?", text: "I am writing a piece." };
const HINT = "Does that answer your question? Then mark this post as solved. For more, mention me here.";

function post(made: TypedPost = HELD, user = "ana"): DrivenMessage {
	return bot.discord.post(bot.discord.world.forum, made, { user });
}

async function shown(driven: DrivenMessage): Promise<readonly string[]> {
	return showComponents((await driven.answer()).components).split("\n");
}

/** The message below the answer that tells how to mark a post as solved. */
async function hintBelow(driven: DrivenMessage): Promise<Message> {
	return vi.waitFor(() => {
		const [, hint] = driven.answers();
		if (!hint) throw new Error("There is no hint");
		return hint;
	}, WITHIN);
}

test("a new post is answered in its thread, and told how to mark it as solved", async () => {
	const asked = post();
	const answer = await asked.answer();
	expect({ place: answer.place, repliesTo: answer.repliesTo }).toEqual({
		place: asked.message.place,
		repliesTo: asked.message.id,
	});
	expect((await shown(asked))[0]).toBe("Two speakers are quoted on this.");
	const hint = await hintBelow(asked);
	expect(showComponents(hint.components).split("\n")).toEqual([HINT, "[Mark as solved]"]);
	expect(asked.answers()).toHaveLength(2);
});

test.each<[string, TypedPost, string]>([
	["whose text asks", { title: "The dam", text: "Hi all, who said the dam held?" }, "Two speakers are quoted on this."],
	["whose news come late", { ...HELD, isMessageFirst: true }, "Two speakers are quoted on this."],
	["that asks at great length", { title: HELD.title.slice(0, -1), text: `${"a ".repeat(1_200)}?` }, "Two speakers"],
])("a post %s is answered, too", async (_, made, expected) => {
	expect((await shown(post(made, "bob")))[0]).toContain(expected);
});

test("a post that the articles do not answer is told so, and nothing of being solved", async () => {
	const asked = post({ title: "what did Ana Diaz say about zebras?", text: "" }, "cem");
	expect((await shown(asked))[0]).toBe("Ana Diaz is in the articles, but says nothing on this there.");
	// What comes after it is answered: it was done with.
	await bot.discord.mention("what did Ben Okri say?", { user: "cem" }).answer();
	expect(asked.answers()).toHaveLength(1);
});

test("what is said in a post later is answered where it mentions the bot, and only then", async () => {
	const asked = post(HELD, "dua");
	await hintBelow(asked);
	const { place } = asked.message;
	const unheard = bot.discord.say("and why?", { user: "dua", place });
	const more = bot.discord.mention("what did Ben Okri say?", { user: "eva", place });
	await more.answer();
	expect(more.answers().filter(({ repliesTo }) => repliesTo === more.message.id)).toHaveLength(1);
	expect(unheard.answers().filter(({ repliesTo }) => repliesTo === unheard.message.id)).toEqual([]);
});

test("posts in other forums, of bots, and messages in channels are not answered", async () => {
	const { world } = bot.discord;
	const other = world.createForum("other", []);
	bot.discord.createChannel("later");
	const ignored = [
		bot.discord.post(other, HELD, { user: "fay" }),
		bot.discord.post(world.forum, HELD, { user: "robot", as: "bot" }),
		bot.discord.say(HELD.title, { user: "fay" }),
	];
	await bot.discord.mention("what did Ben Okri say?", { user: "fay" }).answer();
	expect(
		ignored
			.flatMap((it) => it.answers())
			.filter(({ repliesTo }) => repliesTo !== undefined && ignored.some((it) => it.message.id === repliesTo)),
	).toEqual([]);
});

test("a post that comes twice is answered once", async () => {
	const asked = post(HELD, "gil");
	asked.deliverAgain();
	await hintBelow(asked);
	asked.deliverAgain();
	await bot.discord.mention("what did Ben Okri say?", { user: "gil" }).answer();
	expect(asked.answers()).toHaveLength(2);
});

test("without forums the bot asks for no privileged intent, and answers no post", async () => {
	await using plain = await startBot({ articles: ARCHIVE });
	const unheard = plain.discord.post(plain.discord.world.forum, HELD);
	await plain.discord.mention("what did Ben Okri say?").answer();
	expect(unheard.answers()).toEqual([]);
	checkQuiet(plain);
});

test("where Discord does not grant the intent that forums need, the bot says what to do", async () => {
	await expect(startBot({ articles: ARCHIVE, hasForums: true })).rejects.toThrow(
		"Cannot start Discord: DISCORD_FORUMS needs the Message Content Intent; turn it on in the Developer Portal",
	);
});

test("the log names channels that are no forums, or not there", async () => {
	const discord = await startStandInDiscord({ identifyInterval: 0, ...CONTENT });
	const { forum, newsroom } = discord.world;
	const forums = [forum.id, newsroom.id, "12345678901234567"];
	{
		await using wrong = await startBot({ articles: ARCHIVE, discord, forums });
		expect(wrong.told).toEqual([
			`A channel of DISCORD_FORUMS is no forum channel {"forum":"${newsroom.id}"}`,
			'A channel of DISCORD_FORUMS is not there, or the bot may not view it {"forum":"12345678901234567"}',
		]);
	}
	await discord.stop();
});

test("a post that an earlier program left is answered by the next start, and told how to be solved", async () => {
	const discord = await startStandInDiscord({ identifyInterval: 0, ...CONTENT });
	const state = { ...openState(":memory:"), close: async () => {} };
	const stuck = { ...state, answers: { ...state.answers, keep: () => new Promise<never>(() => {}) } };
	const made = { articles: ARCHIVE, discord, hasForums: true, longestFinish: 300 };
	const before = await startBot({ ...made, newsroom: { state: stuck } });
	const asked = discord.post(discord.world.forum, HELD, { user: "hal" });
	// What comes later over the same connection was read later.
	await discord.autocomplete("ask", { option: "speaker", text: "a" }).choices();
	await before.stop();
	expect(asked.answers()).toEqual([]);
	{
		await using after = await startBot({ ...made, newsroom: { state } });
		expect(showComponents((await hintBelow(asked)).components)).toContain("[Mark as solved]");
		expect(after.told).toEqual([]);
	}
	await discord.stop();
});
