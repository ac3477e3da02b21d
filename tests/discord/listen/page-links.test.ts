import { expect, test } from "vitest";
import { createPages } from "#src/newsroom/pages.ts";
import { holding, makeSite, texts } from "../../web/made-site.ts";
import { ARCHIVE } from "../made-archive.ts";
import { checkQuiet, startBot } from "../made-bot.ts";

const SITE = "https://record.example";

/** What is seen of the answer, and the link to our page in what was sent. */
async function use(question: string): Promise<readonly [string, string]> {
	const held = holding(ARCHIVE);
	const pages = createPages(SITE);
	const newsroom = { ask: (request: Parameters<typeof held.ask>[0]) => pages.answer(held.ask(request)) };
	await using bot = await startBot({ articles: ARCHIVE, newsroom });
	const asked = bot.discord.command("ask", { question });
	await asked.answer();
	checkQuiet(bot);
	const shown = asked.shown();
	return [shown, /https:\/\/record\.example[^\s>"]+/.exec(JSON.stringify(bot.discord.messages()))?.[0] ?? ""];
}

test("an article without an address is read on our page, where the words of the answer are lit", async () => {
	const [shown, page] = await use("what did Cem Ay say about the bridge?");
	expect(shown).toContain(`[Read article ↗ ${page}]`);
	const got = await makeSite(holding(ARCHIVE)).get(page);
	expect(texts(got, "mark")).toEqual(["The bridge is closed until June"]);
});

test("an article with an address is read there, and as we read it on our page", async () => {
	const [shown, page] = await use("what did Ana Diaz say about the dam?");
	expect(shown).toContain("[Read article ↗ https://example.com/dam#:~:text=");
	expect(shown).toContain("paragraph 2 · As we read it\n");
	const got = await makeSite(holding(ARCHIVE)).get(page);
	expect(texts(got, "mark")).toEqual(["The dam held"]);
});

test("a list of articles leads where each is read, and to our page of it", async () => {
	await using bot = await startBot({ articles: ARCHIVE, newsroom: { pageOf: createPages(SITE).pageOf } });
	const { components } = await bot.discord.command("articles").answer();
	checkQuiet(bot);
	const sent = JSON.stringify(components);
	expect(sent).toContain(`2 May 2024 · The Daily · [Read article](<${SITE}/a/bridge>)"`);
	expect(sent).toContain(`[Read article](<https://example.com/dam>) · [As we read it](<${SITE}/a/dam>)"`);
});
