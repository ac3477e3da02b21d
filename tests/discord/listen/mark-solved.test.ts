import { GatewayIntentBits } from "discord.js";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ARCHIVE } from "../made-archive.ts";
import { checkQuiet, type MadeBot, startBot } from "../made-bot.ts";
import type { By } from "../stand-in/driver.ts";
import { isEphemeral, type Message } from "../stand-in/messages/message.ts";
import { showComponents } from "../stand-in/messages/show-message.ts";
import type { Place } from "../stand-in/world.ts";

const WITHIN = { timeout: 10_000 };

let bot: MadeBot;

beforeAll(async () => {
	bot = await startBot({
		articles: ARCHIVE,
		hasForums: true,
		standIn: { grantedIntents: GatewayIntentBits.MessageContent },
	});
});

afterAll(async () => {
	checkQuiet(bot);
	await bot[Symbol.asyncDispose]();
});

/** A post of a user that was answered, and the message that tells how to mark it as solved. */
async function answered(user: string, { discord }: MadeBot = bot): Promise<{ post: Place; hint: Message }> {
	const asked = discord.post(discord.world.forum, { title: "who said the dam held?", text: "" }, { user });
	const hint = await vi.waitFor(() => {
		const [, below] = asked.answers();
		if (!below) throw new Error("There is no hint");
		return below;
	}, WITHIN);
	return { post: asked.message.place, hint };
}

/** Presses the button, and gives what is told then. */
async function press(hint: Message, by: By, { discord }: MadeBot = bot): Promise<string> {
	const answer = await discord.pressStale(hint, "Mark as solved", by).answer();
	return `${isEphemeral(answer) ? "(private) " : ""}${showComponents(answer.components)}`;
}

function tagsOf(post: Place, { discord }: MadeBot = bot): readonly string[] {
	const { forum, tagsOf: idsOf } = discord.world;
	const tags = forum.kind === "forum" ? forum.tags : [];
	return idsOf(post).map((id) => tags.find((tag) => tag.id === id)?.name ?? id);
}

const NOBODY = { lacks: ["ManageThreads"] } as const;
const SOLVED = "This post is marked as solved. For more, mention me here.\n[Solved, disabled]";

test("whoever asked marks a post as solved, once, and the button says so", async () => {
	const { post, hint } = await answered("ana");
	expect(await press(hint, { user: "ana", ...NOBODY })).toBe(SOLVED);
	expect(tagsOf(post)).toEqual(["Solved"]);
	expect(await press(hint, { user: "ana", ...NOBODY })).toBe(SOLVED);
	expect(tagsOf(post)).toEqual(["Solved"]);
});

test("a moderator does so for others, who cannot", async () => {
	const { post, hint } = await answered("bob");
	expect(await press(hint, { user: "cem", ...NOBODY })).toBe(
		"(private) Only whoever asked here, or a moderator, can mark this post as solved.",
	);
	expect(tagsOf(post)).toEqual([]);
	expect(await press(hint, { user: "cem" })).toBe(SOLVED);
	expect(tagsOf(post)).toEqual(["Solved"]);
});

test("the tags that a post has already stay, and there are no more than five", async () => {
	const { post, hint } = await answered("dua");
	const { forum } = bot.discord.world;
	const news = forum.kind === "forum" ? (forum.tags[0]?.id ?? "") : "";
	bot.discord.tagPost(post, [news, "1", "2", "3", "4"]);
	expect(await press(hint, { user: "dua" })).toBe(
		"(private) This post has five tags already. Take one away, then press again.",
	);
	bot.discord.tagPost(post, [news]);
	expect(await press(hint, { user: "dua" })).toBe(SOLVED);
	expect(tagsOf(post)).toEqual(["News", "Solved"]);
});

test.each([
	[50_013, "(private) I may not tag posts here. Give the tag “Solved” by hand, or let me have the permission Manage"],
	[50_083, "(private) This post is closed. Open it again, in its menu, then press again."],
])("where Discord refuses with %d whoever pressed is told what to do", async (code, told) => {
	const { post, hint } = await answered("eva");
	const failure = { kind: "refusal", status: 403, code, message: "No" } as const;
	bot.discord.failures.order("PATCH /channels/:channel", failure);
	expect(await press(hint, { user: "eva" })).toContain(told);
	expect(tagsOf(post)).toEqual([]);
});

test.each([
	["no such tag", [{ name: "News", moderated: false }], "Does that answer your question? Then close this post"],
	["no tags", [], "Does that answer your question? Then close this post, in its menu. For more, mention me here."],
])("in a forum with %s the hint says how to close the post", async (_, tags, expected) => {
	await using other = await startBot({
		articles: ARCHIVE,
		hasForums: true,
		standIn: { grantedIntents: GatewayIntentBits.MessageContent, forumTags: tags },
	});
	const { hint } = await answered("fay", other);
	expect(showComponents(hint.components)).toContain(expected);
	expect(JSON.stringify(hint.components)).not.toContain("Mark as solved");
});

test("a tag that only moderators give is refused to whoever asked", async () => {
	await using other = await startBot({
		articles: ARCHIVE,
		hasForums: true,
		standIn: { grantedIntents: GatewayIntentBits.MessageContent, forumTags: [{ name: " SOLVED", moderated: true }] },
	});
	const { hint } = await answered("gil", other);
	expect(await press(hint, { user: "gil", ...NOBODY }, other)).toBe(
		"(private) In this forum only a moderator can give the tag “Solved”. Ask one.",
	);
	expect(await press(hint, { user: "gil" }, other)).toBe(SOLVED);
});
