import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { respondToPress } from "#src/discord/connection/respond.ts";
import { renderWhy } from "#src/discord/render/render-votes.ts";
import { ARCHIVE } from "../made-archive.ts";
import { checkQuiet, type MadeBot, startBot } from "../made-bot.ts";
import { isEphemeral, type Message } from "../stand-in/messages/message.ts";

let bot: MadeBot;

beforeAll(async () => {
	bot = await startBot({ articles: ARCHIVE });
});

afterAll(async () => {
	checkQuiet(bot);
	await bot[Symbol.asyncDispose]();
});

const HELD = { question: "who said the dam held?" };
const THANKS = "(Only you can see this)\nNoted, thank you.";

function ask(user: string, question = HELD.question): Promise<Message> {
	return bot.discord.command("ask", { question }, { user }).answer();
}

/** The votes of a user, as they are kept. */
async function votesOf(user: string) {
	const { id } = bot.discord.world.user(user);
	return (await bot.newsroom.state.votes.list()).filter(({ voter }) => voter === id);
}

test("whoever finds an answer helpful says so, and is thanked in private", async () => {
	const message = await ask("ana");
	const voted = bot.discord.press(message, "Helpful", { user: "bob" });
	expect(isEphemeral(await voted.answer())).toBe(true);
	expect(voted.shown()).toBe(THANKS);
	expect(await votesOf("bob")).toMatchObject([
		{ vote: "helpful", reason: null, platform: "discord", kind: "answered", question: HELD.question },
	]);
});

test.each<[string, Readonly<Record<string, string>>, string | null]>([
	["a reason and words", { reason: "Something is missing", words: " the date " }, "Something is missing: the date"],
	["a reason alone", { reason: "It is out of date" }, "It is out of date"],
	["words alone", { words: "The <dam> fell." }, "The <dam> fell."],
	["nothing", {}, null],
])("whoever finds it not helpful is asked why, and may say %s", async (given, { reason = "", words = "" }, kept) => {
	const user = `cem ${given}`;
	const message = await ask(user);
	const pressed = bot.discord.press(message, "Not helpful", { user });
	const modal = await pressed.modal();
	// The vote counts even if the form is closed.
	expect(await votesOf(user)).toMatchObject([{ vote: "not-helpful", reason: null }]);
	const filled = { "Why was it not helpful?": reason, "What was missing or wrong?": words };
	const sent = bot.discord.submit(message, { modal, filled }, { user });
	await sent.answer();
	expect(sent.shown()).toBe(THANKS);
	expect(await votesOf(user)).toMatchObject([{ vote: "not-helpful", reason: kept }]);
});

test("a no can be voted on too, and the last vote counts", async () => {
	const asked = bot.discord.command("ask", { question: "what did Ana Diaz say about zebras?" }, { user: "dua" });
	const message = await asked.answer();
	await bot.discord.press(message, "Not helpful", { user: "dua" }).modal();
	await bot.discord.press(message, "Helpful", { user: "dua" }).answer();
	expect(await votesOf("dua")).toMatchObject([{ vote: "helpful", kind: "not-found" }]);
});

test("a form that comes twice is taken once", async () => {
	const message = await ask("eva");
	const modal = await bot.discord.press(message, "Not helpful", { user: "eva" }).modal();
	const sent = bot.discord.submit(message, { modal, filled: {} }, { user: "eva" });
	sent.deliverAgain();
	await sent.answer();
	expect(sent.steps().map(({ kind }) => kind)).toEqual(["message"]);
});

test("a form of another version is told so", async () => {
	const message = await ask("fay");
	const modal = { ...(await bot.discord.press(message, "Not helpful", { user: "fay" }).modal()), custom_id: "9|why" };
	const sent = bot.discord.submit(message, { modal, filled: {} }, { user: "fay" });
	await sent.answer();
	expect(sent.shown()).toContain("This answer has expired. Ask again.");
});

test("a responder that had to say that an answer comes asks nothing any more", async () => {
	const done: string[] = [];
	const note = (what: string) => async (): Promise<never> => {
		done.push(what);
		return Promise.reject(new Error("not to be used"));
	};
	const deferUpdate = async () => {
		done.push("deferred");
		return Object.create(null);
	};
	const pressed = { reply: note("reply"), update: note("update"), deferUpdate, showModal: note("form") };
	const responder = respondToPress({ ...pressed, webhook: Object.create(null) });
	await wait(600);
	expect(await responder.ask(renderWhy("Ab3dEf6hIj9_"))).toBe(false);
	expect(done).toEqual(["deferred"]);
});
