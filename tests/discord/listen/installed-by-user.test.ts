import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ARCHIVE } from "../made-archive.ts";
import { checkQuiet, type MadeBot, startBot } from "../made-bot.ts";
import type { By } from "../stand-in/driver.ts";
import { isEphemeral, type Message } from "../stand-in/messages/message.ts";
import { showComponents } from "../stand-in/messages/show-message.ts";

let bot: MadeBot;

beforeAll(async () => {
	bot = await startBot({ articles: ARCHIVE });
});

afterAll(async () => {
	checkQuiet(bot);
	await bot[Symbol.asyncDispose]();
});

const HELD = { question: "who said the dam held?" };

async function ask(by: By, options: Readonly<Record<string, string | boolean>> = HELD) {
	const message = await bot.discord.command("ask", options, by).answer();
	return { message, shown: showComponents(message.components) };
}

/** Whether it is kept where a message stands, so that it is changed with its articles. */
async function isNoted({ id }: Message): Promise<boolean> {
	return (await bot.newsroom.state.posts.list("discord")).some(({ message }) => message === id);
}

/** Waits until that is so: it is kept a moment after Discord has it. */
function untilNoted(message: Message): Promise<void> {
	return vi.waitFor(async () => expect(await isNoted(message)).toBe(true), { timeout: 5_000 });
}

test("where only a user installed the bot nothing can be shared, and no answer is changed later", async () => {
	const { message, shown } = await ask({ user: "ana", isUserInstall: true });
	expect(isEphemeral(message)).toBe(false);
	expect(shown).toContain("Two speakers are quoted on this.");
	expect((await ask({ user: "ana", isUserInstall: true }, { ...HELD, hide: true })).shown).not.toContain("Share");
	// The bot is not in that server, so it could change nothing there.
	await untilNoted((await ask({ user: "ana" })).message);
	expect(await isNoted(message)).toBe(false);
});

test("where the server lets no such app speak for all, the answer is private, as are its pages", async () => {
	const by = { user: "ben", isUserInstall: true, lacks: ["UseExternalApps"] } as const;
	const { message, shown } = await ask(by);
	expect(isEphemeral(message)).toBe(true);
	expect(shown).not.toContain("Share to channel");
	// It is kept as an answer for one, so that no button of it works for others.
	const [, , id = ""] = JSON.stringify(message.components).match(/1\|(context|vote)\|([\w-]{12})/) ?? [];
	expect(await bot.newsroom.state.answers.find(id, bot.newsroom)).toMatchObject({ kind: "found", scope: null });
	const next = await bot.discord.press(message, "Next passage (3 of 3)", by).answer();
	expect(next.id).toBe(message.id);
	expect(showComponents(next.components)).not.toContain("Share to channel");
	// A no shows what there is instead at once: nobody else reads it.
	const no = await ask(by, { question: "what did Ana Diaz say about zebras?" });
	expect(no.shown).toContain("Ana Diaz is quoted on other things:");
});

test("the same permission keeps nobody from anything where the server has the bot", async () => {
	expect(isEphemeral((await ask({ user: "cem", lacks: ["UseExternalApps"] })).message)).toBe(false);
});

test("between users an answer is for both of them, and so are its buttons", async () => {
	const place = bot.discord.world.betweenUsers;
	const { message, shown } = await ask({ user: "dua", place });
	expect(isEphemeral(message)).toBe(false);
	expect(shown).toContain("Two speakers are quoted on this.");
	const opened = bot.discord.press(message, "Context 1", { user: "eva" });
	await opened.answer();
	expect(opened.shown()).toContain("Paragraph 2 ▸ cited");
	const voted = bot.discord.press(message, "Helpful", { user: "eva" });
	await voted.answer();
	expect(voted.shown()).toContain("Noted, thank you.");
	const hidden = await ask({ user: "dua", place }, { ...HELD, hide: true });
	expect(isEphemeral(hidden.message)).toBe(true);
	expect(hidden.shown).not.toContain("Share to channel");
	expect(await isNoted(message)).toBe(false);
	const again = bot.discord.press(message, "Helpful", { user: "eva", place: bot.discord.world.newsroom });
	await again.answer();
	expect(again.shown()).toContain("This answer has expired.");
});

test("in direct messages with the bot every command works, and answers change with their articles", async () => {
	const { world } = bot.discord;
	const by = { user: "fay", place: world.directMessages(world.user("fay")) };
	for (const [command, options] of [
		["ask", HELD],
		["quotes", { speaker: "Ana Diaz" }],
		["check", { quote: "The dam held because of luck" }],
		["help", {}],
	] as const)
		expect(showComponents((await bot.discord.command(command, options, by).answer()).components)).not.toBe("");
	await untilNoted((await ask(by)).message);
});

test("no interaction takes more than the five follow-ups that Discord allows there", async () => {
	const by = { user: "gil", isUserInstall: true };
	const { message } = await ask(by);
	for (const button of ["Context 1", "Next passage (3 of 3)"]) {
		const pressed = bot.discord.press(message, button, by);
		await pressed.answer();
		expect(pressed.steps().filter(({ kind }) => kind === "followed-up").length).toBeLessThan(5);
	}
});
