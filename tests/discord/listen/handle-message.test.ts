import { afterAll, beforeAll, expect, test } from "vitest";
import { ARCHIVE } from "../made-archive.ts";
import { checkQuiet, type MadeBot, startBot } from "../made-bot.ts";
import type { DrivenMessage } from "../stand-in/driven-message.ts";
import { showComponents } from "../stand-in/messages/show-message.ts";

let bot: MadeBot;

beforeAll(async () => {
	bot = await startBot({ articles: ARCHIVE });
});

afterAll(async () => {
	checkQuiet(bot);
	await bot[Symbol.asyncDispose]();
});

async function shown(driven: DrivenMessage): Promise<readonly string[]> {
	return showComponents((await driven.answer()).components).split("\n");
}

const NO_TEXT =
	"I can read no question there. Mention me with one, or use /ask: replies to its answers do not reach me.";

test("a mention is answered with a reply where it stands, in a channel and in a thread", async () => {
	for (const place of [bot.discord.world.newsroom, bot.discord.world.thread]) {
		const asked = bot.discord.mention("what did Ana Diaz say about the dam?", { place });
		const answer = await asked.answer();
		expect({ place: answer.place, repliesTo: answer.repliesTo }).toEqual({ place, repliesTo: asked.message.id });
		expect((await shown(asked))[0]).toBe("Ana Diaz, an engineer");
	}
});

test("a direct message is answered, and a no with its closest passages", async () => {
	const asked = bot.discord.directMessage("what did Ana Diaz say about zebras?", { user: "bob" });
	expect(await shown(asked)).toContain("Ana Diaz is quoted on other things:");
});

test("a no to a mention shows no passage until somebody wants them, and then to them alone", async () => {
	const asked = bot.discord.mention("what did Ana Diaz say about zebras?", { user: "cem" });
	const seen = await shown(asked);
	expect(seen[0]).toBe("Ana Diaz is in the articles, but says nothing on this there.");
	expect(seen.at(-3)).toBe("[Show other quotations]");
	const pressed = bot.discord.press(await asked.answer(), "Show other quotations", { user: "bob" });
	await pressed.answer();
	expect(pressed.shown()).toMatch(/^\(Only you can see this\)\nAna Diaz is in the articles/);
	expect(pressed.shown().split("\n")).toContain("“The dam held,” said Ana Diaz, an engineer.");
});

test("questions of one user in one place are a conversation; others know nothing of it", async () => {
	const { thread } = bot.discord.world;
	await shown(bot.discord.mention("what did Ben Okri say?", { user: "dua" }));
	expect((await shown(bot.discord.mention("who is that?", { user: "dua" })))[0]).toBe("Ben Okri");
	for (const by of [{ user: "eva" }, { user: "dua", place: thread }])
		expect((await shown(bot.discord.mention("who is that?", by)))[0]).not.toBe("Ben Okri");
});

test("a thread is one conversation for all in it", async () => {
	const { thread } = bot.discord.world;
	await shown(bot.discord.mention("what did Ben Okri say?", { user: "liv", place: thread }));
	expect((await shown(bot.discord.mention("who is that?", { user: "max", place: thread })))[0]).toBe("Ben Okri");
});

test("help and thanks get the help, and are not counted", async () => {
	for (const text of ["help", "hi!", "thanks", "what can you do?", "hello", "thank you", "help me"])
		expect((await shown(bot.discord.directMessage(text, { user: "kim" })))[0]).toMatch(/On the Record/);
});

test.each(["", "  ", "https://example.com/dam"])("a mention with %j and no question is told so", async (text) => {
	expect(await shown(bot.discord.mention(text, { user: "fay" }))).toEqual([NO_TEXT]);
});

test("a question that is too long is told so", async () => {
	const [refusal] = await shown(bot.discord.directMessage("a".repeat(2_001), { user: "gil" }));
	expect(refusal).toBe("Cannot answer: the question is too long: it has 2,001 characters, and may have 2,000");
});

test("a mention in the middle of a question is left out of it, and markdown shows as typed", async () => {
	const { bot: self } = bot.discord.world;
	const asked = bot.discord.say(`who said *the* dam <@${self.id}> held?`, { user: "hal" });
	expect(await shown(asked)).toContain("Question: who said *the* dam   held?");
});

test("who asks too often is told to wait", async () => {
	const ask = () => bot.discord.directMessage("who said the dam held?", { user: "ina" });
	for (let count = 0; count < 6; count++) await ask().answer();
	expect((await shown(ask()))[0]).toMatch(/^That was too many questions in a minute\. Ask again in \d+ seconds\.$/);
});

test("what does not address the bot is not answered", async () => {
	const { newsroom } = bot.discord.world;
	const ignored = [
		bot.discord.say("who said the dam held?"),
		bot.discord.say("@everyone who said the dam held?"),
		bot.discord.say("<@&123456789012345678> who said the dam held?"),
	];
	// What comes after them is answered: they were seen.
	await bot.discord.mention("what did Ana Diaz say?", { user: "jon", place: newsroom }).answer();
	expect(
		ignored.flatMap((driven) => driven.answers().filter(({ repliesTo }) => repliesTo === driven.message.id)),
	).toEqual([]);
});

test("a message that comes twice is answered once", async () => {
	const asked = bot.discord.mention("what did Ana Diaz say?", { user: "kim" });
	asked.deliverAgain();
	await asked.answer();
	asked.deliverAgain();
	await bot.discord.mention("what did Ben Okri say?", { user: "kim" }).answer();
	expect(asked.answers().filter(({ repliesTo }) => repliesTo === asked.message.id)).toHaveLength(1);
});
