import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openState } from "#src/state/open-state.ts";
import { ARCHIVE } from "../made-archive.ts";
import { checkQuiet, type MadeBot, startBot } from "../made-bot.ts";
import type { DrivenInteraction } from "../stand-in/interactions/driven-interaction.ts";
import type { Message } from "../stand-in/messages/message.ts";
import { startStandInDiscord } from "../stand-in/stand-in.ts";

let bot: MadeBot;

beforeAll(async () => {
	bot = await startBot({ articles: ARCHIVE });
});

afterAll(async () => {
	checkQuiet(bot);
	await bot[Symbol.asyncDispose]();
});

const HIDDEN = { question: "who said the dam held?", hide: true };
const TOLD = "This answer was shared already, with buttons to all that was found. If it is gone since, ask again.";

/** Messages that everybody sees and somebody shared. */
function shared({ discord }: MadeBot, user: string): readonly Message[] {
	const { id } = discord.world.user(user);
	return discord.messages().filter(({ components }) => JSON.stringify(components).includes(`Shared by <@${id}>`));
}

async function until(driven: DrivenInteraction, text: string): Promise<void> {
	await vi.waitFor(() => expect(driven.shown()).toContain(text), { timeout: 5_000 });
}

/** It stands there a moment before it is noted where. */
async function untilNoted({ newsroom }: MadeBot, posts: readonly Message[]): Promise<void> {
	expect(posts).toHaveLength(1);
	const noted = async () => (await newsroom.state.posts.list("discord")).map(({ message }) => message);
	await expect.poll(noted, { timeout: 5_000 }).toEqual(expect.arrayContaining(posts.map(({ id }) => id)));
}

test("whoever presses Share to channel again is told where the answer stands, and the button says so", async () => {
	const message = await bot.discord.command("ask", HIDDEN, { user: "ana" }).answer();
	const first = bot.discord.press(message, "Share to channel", { user: "ana" });
	await until(first, "Shared by");
	await untilNoted(bot, shared(bot, "ana"));
	const again = bot.discord.pressStale(message, "Share to channel", { user: "ana" });
	await until(again, TOLD);
	const [post] = shared(bot, "ana");
	const { guildId, newsroom } = bot.discord.world;
	expect(again.shown()).toBe(
		[
			"(Only you can see this)",
			TOLD,
			`[Go to it ↗ https://discord.com/channels/${guildId}/${newsroom.id}/${post?.id}]`,
		].join("\n"),
	);
	expect(JSON.stringify(bot.discord.messages().find(({ id }) => id === message.id))).toContain('"label":"Shared"');
	expect(shared(bot, "ana")).toHaveLength(1);
});

test("of several presses at once, and of one that comes twice, one shares the answer", async () => {
	const message = await bot.discord.command("ask", HIDDEN, { user: "ben" }).answer();
	const presses = [1, 2, 3].map(() => bot.discord.press(message, "Share to channel", { user: "ben" }));
	for (const pressed of presses) pressed.deliverAgain();
	await Promise.all(presses.map((pressed) => bot.discord.until(() => pressed.messages()[0], LIMIT)));
	expect(shared(bot, "ben")).toHaveLength(1);
	for (const pressed of presses) expect(pressed.shown()).toMatch(/Shared by|was shared already|is being shared/);
});

const LIMIT = { within: 5_000, reason: () => "Nothing was said" };

test("copies that two people have of one answer share it once, and its pages know", async () => {
	const message = await bot.discord.command("ask", { question: HIDDEN.question }, { user: "cem" }).answer();
	const [one, two] = await Promise.all(
		["dua", "eva"].map(async (user) => {
			const copy = await bot.discord.press(message, "Next passage (3 of 3)", { user }).answer();
			return { user, copy };
		}),
	);
	if (!one || !two) throw new Error("There are no copies");
	await until(bot.discord.press(one.copy, "Share to channel", one), "Shared by");
	await untilNoted(bot, shared(bot, "dua"));
	await until(bot.discord.press(two.copy, "Share to channel", two), TOLD);
	expect(shared(bot, "dua")).toHaveLength(1);
	expect(shared(bot, "eva")).toEqual([]);
	const turned = bot.discord.press(two.copy, "Previous passage", two);
	await turned.answer();
	expect(JSON.stringify((await turned.answer()).components)).toContain('"label":"Shared"');
});

test("an answer that could not be shared can be shared again", async () => {
	await using own = await startBot({ articles: ARCHIVE });
	const message = await own.discord.command("ask", HIDDEN).answer();
	const failure = { kind: "refusal", status: 403, code: 50_013, message: "Missing Permissions" } as const;
	own.discord.failures.order("POST /webhooks/:application/:token", failure);
	await until(own.discord.press(message, "Share to channel"), "something went wrong here");
	expect(own.told).toHaveLength(1);
	await until(own.discord.press(message, "Share to channel"), "Shared by");
	expect(shared(own, "alice")).toHaveLength(1);
});

test("a bot that was restarted knows what was shared", async () => {
	const discord = await startStandInDiscord({ identifyInterval: 0 });
	const state = { ...openState(":memory:"), close: async () => {} };
	const before = await startBot({ articles: ARCHIVE, discord, newsroom: { state } });
	const message = await discord.command("ask", HIDDEN).answer();
	await until(discord.press(message, "Share to channel"), "Shared by");
	await before.stop();
	{
		await using after = await startBot({ articles: ARCHIVE, discord, newsroom: { state } });
		await discord.connected();
		await until(discord.pressStale(message, "Share to channel"), TOLD);
		expect(shared(after, "alice")).toHaveLength(1);
		checkQuiet(after);
	}
	await discord.stop();
});
