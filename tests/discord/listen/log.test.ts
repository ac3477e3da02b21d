import { expect, test } from "vitest";
import { ARCHIVE } from "../made-archive.ts";
import { checkQuiet, startBot } from "../made-bot.ts";
import { makeNewsroom } from "../made-newsroom.ts";

test("an answer is logged by its outcome, by what it was asked and how long it took; no question is", async () => {
	const lines: string[] = [];
	const { log } = makeNewsroom([]).newsroom;
	const info = (fields: object, message: string) => void lines.push(`${message} ${JSON.stringify(fields)}`);
	const now = () => 5;
	await using bot = await startBot({ articles: ARCHIVE, newsroom: { log: { ...log, info }, now } });
	const { discord } = bot;
	const held = { question: "who said the dam held?" };
	const message = await discord.command("ask", { ...held, article: "bridge" }).answer();
	await discord.press(message, "Search all articles").answer();
	await discord.mention(held.question).answer();
	await discord.directMessage("which articles do you have?").answer();
	const said = discord.say("the dam held").message;
	await discord.messageCommand("Find this in the article", said).answer();
	await discord.messageCommand("Check this quotation", said, { user: "bob" }).answer();
	await discord.command("check", { quote: "The dam held because of *luck*" }, { user: "bob" }).answer();
	// Help is no answer.
	await discord.command("help", {}, { user: "bob" }).answer();
	const line = (what: string, surface: string, outcome: string) =>
		`${what} ${JSON.stringify({ platform: "discord", surface, outcome, took: 0 })}`;
	expect(lines).toEqual([
		line("Question answered", "command", "not-found"),
		line("Question answered", "button", "answered"),
		line("Question answered", "mention", "answered"),
		line("Question answered", "direct message", "told"),
		line("Question answered", "shortcut", "answered"),
		line("Quotation checked", "shortcut", "too-short"),
		line("Quotation checked", "command", "exact"),
	]);
	checkQuiet(bot);
});
