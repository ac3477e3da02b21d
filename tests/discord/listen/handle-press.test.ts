import { afterAll, beforeAll, expect, test } from "vitest";
import type { Article } from "#src/core/article/article.ts";
import { splitParagraphs } from "#src/core/article/split-paragraphs.ts";
import type { Withdrawal } from "#src/core/article/usable.ts";
import { ARCHIVE, BRIDGE, DAM, EDITED_DAM } from "../made-archive.ts";
import { checkQuiet, type MadeBot, startBot } from "../made-bot.ts";
import type { By } from "../stand-in/driver.ts";
import type { DrivenInteraction } from "../stand-in/interactions/driven-interaction.ts";
import { isEphemeral, type Message } from "../stand-in/messages/message.ts";
import { showComponents } from "../stand-in/messages/show-message.ts";

let bot: MadeBot;
/** The articles of the newsroom, by their ids; a test may edit them. */
const articles = new Map(ARCHIVE.map((article) => [article.id, article]));
const withdrawn = new Map<string, Withdrawal>();
/** The ids of those that are forgotten. */
const forgotten = new Set<string>();

beforeAll(async () => {
	bot = await startBot({
		articles: ARCHIVE,
		newsroom: { articles, withdrawn, isForgotten: (id) => forgotten.has(id) },
	});
});

afterAll(async () => {
	checkQuiet(bot);
	await bot[Symbol.asyncDispose]();
});

const HELD = { question: "who said the dam held?" };
const CONTEXT = "Paragraph 2 ▸ cited";
const ONLY_YOU = "(Only you can see this)";

function ask(user: string, options: Readonly<Record<string, string | boolean>> = HELD): Promise<Message> {
	return bot.discord.command("ask", options, { user }).answer();
}

/** Presses a button, and gives what was done and what stands there then. */
async function press(message: Message, button: string, by: By) {
	const pressed = bot.discord.press(message, button, by);
	const answer = await pressed.answer();
	return { pressed, answer, kinds: kindsOf(pressed), shown: showComponents(answer.components).split("\n") };
}

function kindsOf(driven: DrivenInteraction): readonly string[] {
	return driven.steps().map(({ kind }) => kind);
}

test("Show context opens for anybody, in private, and is paged in place", async () => {
	const message = await ask("ana", { question: "what did Ana Diaz say about the dam?" });
	const opened = await press(message, "Show context", { user: "bob" });
	expect(opened.kinds).toEqual(["message"]);
	expect(isEphemeral(opened.answer)).toBe(true);
	expect(opened.shown).toContain(CONTEXT);
	const turned = await press(opened.answer, "Later paragraphs", { user: "bob" });
	expect({ kinds: turned.kinds, id: turned.answer.id }).toEqual({ kinds: ["update"], id: opened.answer.id });
	expect(turned.shown).toContain("The mayor denied that the dam was old.");
	const back = await press(turned.answer, "Earlier paragraphs", { user: "bob" });
	expect(back.shown).toContain(CONTEXT);
});

test("several answers: each has its context, and the next passage comes in place for whoever asked", async () => {
	const message = await ask("ben");
	expect((await press(message, "Context 2", { user: "bob" })).shown).toContain("Paragraph 3 ▸ cited");
	const next = await press(message, "Next passage (3 of 3)", { user: "ben" });
	expect({ kinds: next.kinds, id: next.answer.id }).toEqual({ kinds: ["update"], id: message.id });
	expect(next.shown[0]).toBe("This was found too, and may not answer the question.");
	const all = await press(next.answer, "Show all", { user: "ben" });
	expect(all.shown[0]).toBe("Two speakers are quoted on this.");
});

test("the next passage comes as a private copy to others, who page in it", async () => {
	const message = await ask("cem");
	const copy = await press(message, "Next passage (3 of 3)", { user: "bob" });
	expect(copy.kinds).toEqual(["message"]);
	expect(isEphemeral(copy.answer)).toBe(true);
	const paged = await press(copy.answer, "Previous passage", { user: "bob" });
	expect({ kinds: paged.kinds, id: paged.answer.id }).toEqual({ kinds: ["update"], id: copy.answer.id });
	expect(showComponents(bot.discord.messages().find(({ id }) => id === message.id)?.components ?? [])).toContain(
		"Two speakers",
	);
});

test("a speaker is chosen from a select", async () => {
	const message = await ask("dua");
	const chosen = bot.discord.choose(message, { values: ["2. Ben Okri"] }, { user: "dua" });
	const answer = await chosen.answer();
	expect(kindsOf(chosen)).toEqual(["update"]);
	expect(showComponents(answer.components)).toMatch(/^Ben Okri, a farmer\n/);
});

test("Share to channel shows it to all, once, with buttons for all and without notifying anybody", async () => {
	const message = await ask("eva", { ...HELD, hide: true });
	const shared = await press(message, "Share to channel", { user: "eva" });
	expect(shared.shown).toContain("[Shared, disabled]");
	const limit = { within: 2_000, reason: () => "Nothing was shared" };
	const first = await bot.discord.until(() => shared.pressed.messages()[0], limit);
	expect(kindsOf(shared.pressed)).toEqual(["update", "followed-up"]);
	expect(isEphemeral(first)).toBe(false);
	const shown = showComponents(first.components);
	expect(shown).toContain(`Shared by @user`);
	expect(shown).not.toContain("Share to channel");
	expect((await press(first, "Context 1", { user: "bob" })).shown).toContain(CONTEXT);
});

test("nothing can be shared where only the user installed the bot, nor in direct messages", async () => {
	const hidden = { ...HELD, hide: true };
	const { world } = bot.discord;
	const place = world.directMessages(world.user("fay"));
	for (const by of [
		{ user: "fay", isUserInstall: true },
		{ user: "fay", place },
	]) {
		const asked = bot.discord.command("ask", hidden, by);
		await asked.answer();
		expect(asked.shown()).not.toContain("Share to channel");
	}
});

test("an article is chosen where several were meant, and all are searched where one has no answer", async () => {
	const message = await ask("gil", { ...HELD, article: "after the storm" });
	const chosen = bot.discord.choose(message, { values: ["bridge"] }, { user: "gil" });
	const refused = await chosen.answer();
	expect(chosen.shown()).toContain(`${ONLY_YOU}\nThe articles do not answer this.`);
	const everywhere = await press(refused, "Search all articles", { user: "gil" });
	expect(everywhere.pressed.shown()).toContain(`${ONLY_YOU}\nTwo speakers are quoted on this.`);
	expect(everywhere.shown).toContain("[Share to channel]");
});

test("what narrows a question and orders its answer does so again where it is asked again by a button", async () => {
	const narrowed = await ask("ned", { ...HELD, article: "bridge", since: "2024-05-02" });
	const everywhere = await press(narrowed, "Search all articles", { user: "ned" });
	expect(everywhere.shown.join()).toMatch(/Searched: 1 article published since 2 May 2024/);
	const ordered = await ask("ned", { ...HELD, article: "bridge", order: "oldest" });
	expect((await press(ordered, "Search all articles", { user: "ned" })).shown).toContain(
		"In order of date, the oldest first.",
	);
	const several = await ask("ned", { ...HELD, article: "after the storm", since: "2024-05-02", order: "newest" });
	const chosen = await bot.discord.choose(several, { values: ["bridge"] }, { user: "ned" }).answer();
	expect(showComponents(chosen.components)).toContain("Searched: 1 article published since 2 May 2024");
});

test("whoever asks again by a button too often is told how long to wait", async () => {
	const message = await ask("hal", { ...HELD, article: "bridge" });
	for (let count = 0; count < 5; count++) await press(message, "Search all articles", { user: "hal" });
	const seventh = await press(message, "Search all articles", { user: "hal" });
	expect(seventh.shown.join()).toMatch(/^That was too many questions in a minute\./);
});

async function edit(changed: ReadonlyMap<string, Article>, work: () => Promise<void>): Promise<void> {
	const before = new Map(articles);
	articles.clear();
	for (const [id, article] of changed) articles.set(id, article);
	try {
		await work();
	} finally {
		articles.clear();
		for (const [id, article] of before) articles.set(id, article);
	}
}

test("a button works where the article was changed and the cited words still stand", async () => {
	const message = await ask("kay");
	const moved = { ...DAM, paragraphs: splitParagraphs(`It rained.\n\n${DAM.text}`), text: `It rained.\n\n${DAM.text}` };
	await edit(new Map([["dam", moved]]), async () => {
		const { shown } = await press(message, "Context 1", { user: "kay" });
		expect(shown).toContain("Paragraph 3 ▸ cited");
	});
});

test("a button tells when a passage has changed, and shows what it now reads", async () => {
	const message = await ask("kim", { question: "what did Ana Diaz say about the dam?" });
	const corrections = [{ date: "2026-03-04", note: "The dam did *not* hold." }];
	const changed = { ...EDITED_DAM, updated: "2099-03-04", corrections };
	await edit(new Map([["dam", changed]]), async () => {
		const told = await press(message, "Show context", { user: "bob" });
		expect(told.shown).toEqual(["This passage was changed on 4 March 2099; it no longer reads so.", "[Now reads]"]);
		expect(isEphemeral(told.answer)).toBe(true);
		const now = await press(told.answer, "Now reads", { user: "bob" });
		expect(isEphemeral(now.answer)).toBe(true);
		expect(now.shown.slice(0, 2)).toEqual([
			"Paragraph 1 now reads:",
			"“The dam did not hold,” said Ana Diaz, an engineer.",
		]);
		expect(now.shown).toContain("Corrected on 4 March 2026: The dam did *not* hold.");
	});
	await edit(new Map([["dam", EDITED_DAM]]), async () => {
		const { shown } = await press(message, "Show context", { user: "kim" });
		expect(shown[0]).toBe("This passage has changed since; it no longer reads so.");
	});
});

test("a button of an answer whose article was withdrawn tells the date, and shows nothing of it", async () => {
	const message = await ask("lea", { question: "what did Ana Diaz say about the dam?" });
	withdrawn.set("dam", { on: "2026-03-07" });
	await edit(new Map([["bridge", BRIDGE]]), async () => {
		const { shown } = await press(message, "Show context", { user: "lea" });
		expect(shown).toEqual(["Withdrawn on 7 March 2026."]);
	});
	withdrawn.clear();
	expect((await press(message, "Show context", { user: "lea" })).shown).toContain(CONTEXT);
});

test("a button of an answer whose article was erased says so, and neither which that was nor why", async () => {
	const message = await ask("mia", { question: "what did Ana Diaz say about the dam?" });
	forgotten.add("dam");
	await edit(new Map([["bridge", BRIDGE]]), async () => {
		const { shown } = await press(message, "Show context", { user: "mia" });
		expect(shown).toEqual(["This answer was removed at the newsroom’s request."]);
	});
	forgotten.clear();
});

test("a button tells when a passage among several has changed, or the article is gone", async () => {
	const message = await ask("lou");
	await edit(new Map([["dam", EDITED_DAM]]), async () => {
		const { shown } = await press(message, "Context 1", { user: "lou" });
		expect(shown[0]).toBe("A passage of this answer has changed since; it no longer reads so.");
	});
	await edit(new Map([["bridge", BRIDGE]]), async () => {
		expect((await press(message, "Context 1", { user: "lou" })).shown).toEqual([
			"The article of this answer is no longer here. Ask again.",
		]);
	});
});
