import { afterAll, beforeAll, expect, test } from "vitest";
import type { Article } from "#src/core/article/article.ts";
import { BRIDGE, DAM } from "../made-archive.ts";
import { checkQuiet, type MadeBot, startBot } from "../made-bot.ts";
import type { By } from "../stand-in/driver.ts";
import { isEphemeral, type Message } from "../stand-in/messages/message.ts";
import { showComponents } from "../stand-in/messages/show-message.ts";

const NEWEST = "2024-05-";
const MORE: readonly Article[] = [10, 11, 12, 13, 14].map((day) => ({
	...BRIDGE,
	id: day === 10 ? `${"long ".repeat(30)}id` : `bridge-${day}`,
	headline: `Bridge *open* ${day}`,
	published: `${NEWEST}${day}`,
	byline: day === 10 ? "Ana | Diaz" : "Bo Li",
}));
const ARTICLES: readonly Article[] = [{ ...DAM, byline: "Ana Diaz" }, BRIDGE, ...MORE];
/** The articles of the newsroom, by their ids; a test may take some away. */
const articles = new Map(ARTICLES.map((article) => [article.id, article]));

let bot: MadeBot;

beforeAll(async () => {
	bot = await startBot({ articles: ARTICLES, newsroom: { articles } });
});

afterAll(async () => {
	checkQuiet(bot);
	await bot[Symbol.asyncDispose]();
});

function list(options: Readonly<Record<string, string>> = {}, by: By = {}): Promise<Message> {
	return bot.discord.command("articles", options, by).answer();
}

function shown({ components }: Message): readonly string[] {
	return showComponents(components).split("\n");
}

const TRY = "Try fewer words, or an author from those that are listed while you type.";
const ASK = "[Ask about it]";

test("/articles lists four articles a page in private, the newest first, and pages in place", async () => {
	const message = await list();
	expect(isEphemeral(message)).toBe(true);
	expect(shown(message)).toEqual([
		...["7 articles, the newest first.", "Page 1 of 2"],
		...[14, 13, 12, 11].flatMap((day) => [`Bridge *open* ${day}`, `Bo Li · ${day} May 2024 · The Daily`, ASK]),
		"[Next page]",
	]);
	const next = bot.discord.press(message, "Next page");
	const second = await next.answer();
	expect(second.id).toBe(message.id);
	expect(shown(second).slice(-4)).toEqual([
		...["Dam holds after the storm", "Ana Diaz · 1 May 2024 · The Daily · Read article", ASK],
		"[Previous page]",
	]);
	expect(shown(await bot.discord.press(second, "Previous page").answer())[1]).toBe("Page 1 of 2");
});

test.each<[Readonly<Record<string, string>>, string, string]>([
	[{ order: "oldest" }, "7 articles, the oldest first.", "Dam holds after the storm"],
	[{ about: "dam" }, "1 article with the words “dam”.", "Dam holds after the storm"],
	[{ author: "Ana Diaz", order: "oldest" }, "2 articles by “Ana Diaz”, the oldest first.", "Dam holds after the storm"],
	[{ about: "bridge", author: "Bo Li" }, "4 articles with the words “bridge” by “Bo Li”", "Bridge *open* 14"],
])("/articles with %j", async (options, heading, first) => {
	const [count = "", next = "", after] = shown(await list(options));
	expect(count).toContain(heading);
	expect(next.startsWith("Page") ? after : next).toBe(first);
});

test("/articles says that there is none, and what to try", async () => {
	expect(shown(await list({ about: "*zebras*" }))).toEqual([`There is no article with the words “*zebras*”. ${TRY}`]);
});

test("authors are offered as they are printed", async () => {
	const choices = await bot.discord.autocomplete("articles", { option: "author", text: "ana" }).choices();
	expect(choices).toEqual(["Ana Diaz", "Ana | Diaz"].map((name) => ({ name, value: name })).slice(0, choices.length));
	expect(choices.length).toBeGreaterThan(0);
});

test("a button of the list asks about that article alone, in private, and the answer can be shared", async () => {
	const message = await list({ about: "dam" }, { user: "ana" });
	const modal = await bot.discord.press(message, "Ask about it", { user: "ana" }).modal();
	expect(modal.title).toBe("Dam holds after the storm");
	const filled = { "Your question": "who said the dam held?" };
	const sent = bot.discord.submit(message, { modal, filled }, { user: "ana" });
	const answer = await sent.answer();
	expect(isEphemeral(answer)).toBe(true);
	expect(shown(answer)[0]).toBe("Two speakers are quoted on this.");
	expect(shown(answer)).toContain("[Share to channel]");
	const other = { "Your question": "when is the bridge open?" };
	const no = bot.discord.submit(message, { modal, filled: other }, { user: "ana" });
	expect(shown(await no.answer())).toContain("[Search all articles]");
});

test("an article with a long id is asked about, too", async () => {
	const message = await list({ author: "Ana | Diaz", order: "newest" }, { user: "bob" });
	const modal = await bot.discord.press(message, firstAsk(message), { user: "bob" }).modal();
	expect(modal.title).toBe("Bridge *open* 10");
	const filled = { "Your question": "help" };
	const help = await bot.discord.submit(message, { modal, filled }, { user: "bob" }).answer();
	expect(shown(help)[0]).toMatch(/^On the Record/);
});

test("an article that is gone since is told to be", async () => {
	const message = await list({ about: "dam" }, { user: "cem" });
	const modal = await bot.discord.press(message, "Ask about it", { user: "cem" }).modal();
	articles.delete("dam");
	const away = { ...bot.newsroom.directory, findArticle: () => ({ kind: "none" }) as const };
	const kept = bot.newsroom.directory;
	Object.assign(bot.newsroom, { directory: away });
	const filled = { "Your question": "who said the dam held?" };
	const told = ["This article is no longer here. List the articles again."];
	expect(shown(await bot.discord.submit(message, { modal, filled }, { user: "cem" }).answer())).toEqual(told);
	expect(shown(await bot.discord.press(message, "Ask about it", { user: "cem" }).answer())).toEqual(told);
	Object.assign(bot.newsroom, { directory: kept });
	for (const article of ARTICLES) articles.set(article.id, article);
});

test("looking through the list counts as no question", async () => {
	let message = await list({}, { user: "dua" });
	for (const button of ["Next page", "Previous page", "Next page", "Previous page", "Next page", "Previous page"])
		message = await bot.discord.press(message, button, { user: "dua" }).answer();
	expect(shown(message)[0]).toBe("7 articles, the newest first.");
});

/** The custom id of the first button to ask about an article. */
function firstAsk({ components }: Message): string {
	const [id = ""] = /1\|about\|[^"]+/.exec(JSON.stringify(components)) ?? [];
	return id;
}
