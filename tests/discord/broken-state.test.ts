import { expect, test } from "vitest";
import { breakState } from "../state/broken-state.ts";
import { ARCHIVE } from "./made-archive.ts";
import { startBot } from "./made-bot.ts";

const HELD = { question: "what did Ana Diaz say about the dam?" };

test("whoever asks is answered where nothing can be kept, without buttons, and nothing is reported", async () => {
	const { state, changes } = await breakState();
	await using bot = await startBot({ articles: ARCHIVE, newsroom: { state } });
	for (const hide of [false, true]) {
		const shown = JSON.stringify(await bot.discord.command("ask", { ...HELD, hide }).answer());
		expect(shown).toContain("Ana Diaz");
		expect(shown).not.toContain("custom_id");
	}
	const none = JSON.stringify(await bot.discord.command("ask", { question: "zebra crossings" }).answer());
	expect(none).toContain("Nothing in the articles matches this question.");
	const mention = JSON.stringify(await bot.discord.mention(HELD.question).answer());
	expect(mention).toContain("Ana Diaz");
	expect(mention).not.toContain("custom_id");
	expect({ told: bot.told, faults: bot.discord.faults() }).toEqual({ told: [], faults: [] });
	expect(changes).toHaveLength(1);
});

test("a button says that its answer is out of reach, once the store fails", async () => {
	const { state } = await breakState();
	await using bot = await startBot({ articles: ARCHIVE });
	const message = await bot.discord.command("ask", { question: "who said the dam held?" }).answer();
	Object.assign(bot.newsroom.state, { answers: state.answers });
	const pressed = bot.discord.press(message, "Next passage (3 of 3)");
	await pressed.answer();
	expect(pressed.shown()).toContain("I cannot look up earlier answers just now. Ask again.");
	expect(bot.told).toEqual([]);
});
