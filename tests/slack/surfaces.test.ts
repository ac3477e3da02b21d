import { describe, expect, test } from "vitest";
import { type BotForTest, botForTest, TRANSPORTS } from "./bot-for-test.ts";
import { quotedWords, readLines } from "./quoted.ts";
import type { Message } from "./stand-in/message.ts";

const QUESTION = "who said Russia is an enemy?";
const PASSAGE = "He has no doubt the Russians should leave: “For us, Russia is an enemy.”";

/** The last message that only Ana sees. */
function seenAlone({ slack }: BotForTest): Promise<Message> {
	return slack.until("a private message", () =>
		slack.messages(slack.newsroom).findLast(({ onlyFor }) => onlyFor === slack.ana.id),
	);
}

function modalLines({ slack }: BotForTest): readonly string[] {
	return readLines(slack.modal(slack.ana)?.content.blocks ?? []);
}

describe.each(TRANSPORTS)("over %s", (transport) => {
	test("a mention is answered in its thread", async () => {
		const { slack, told } = await botForTest({ transport });
		const { message } = slack.mention(slack.ana, slack.newsroom, QUESTION);
		const reply = await slack.reply(message);
		expect(quotedWords(reply.blocks)).toEqual([PASSAGE]);
		expect(reply).toMatchObject({ threadTs: message.ts, notifies: [], unfurls: false });
		expect(reply.text.split("\n").slice(0, 2)).toEqual(["Said by Ahmed Taha, a rebel commander in Douma", PASSAGE]);
		await slack.settled();
		expect(slack.faults).toEqual([]);
		expect(told.failures).toEqual([]);
	});

	test("a direct message is answered below it, and one in a thread there", async () => {
		const { slack } = await botForTest({ transport });
		const { message } = slack.dm(slack.ana, QUESTION);
		const first = await slack.reply(message);
		expect(quotedWords(first.blocks)).toEqual([PASSAGE]);
		expect(first.threadTs).toBeUndefined();
		const second = slack.dm(slack.ana, "what did he say about going home?", { threadTs: message.ts }).message;
		const reply = await slack.reply(second);
		expect(reply.threadTs).toBe(message.ts);
		expect(readLines(reply.blocks)[0]).toMatch(/Ahmed Taha/);
	});

	test("a thread that begins below an answer in direct messages goes on from what was asked", async () => {
		const { slack } = await botForTest({ transport });
		const first = await slack.reply(slack.dm(slack.ana, QUESTION).message);
		const { message } = slack.dm(slack.ana, "what did he say about going home?", { threadTs: first.ts });
		const reply = await slack.reply(message);
		expect(reply.threadTs).toBe(first.ts);
		expect(readLines(reply.blocks)[0]).toMatch(/Ahmed Taha/);
	});

	test("a thread is one conversation for all in it", async () => {
		const { slack } = await botForTest({ transport });
		const { message } = slack.mention(slack.ana, slack.newsroom, QUESTION);
		await slack.reply(message);
		const second = slack.mention(slack.ben, slack.newsroom, "who is that?", { threadTs: message.ts }).message;
		const lines = readLines((await slack.reply(second)).blocks);
		expect(lines.join("\n")).toMatch(/^\W*Ahmed Taha/);
	});

	test("help and thanks get the help, and are not counted", async () => {
		const { slack } = await botForTest({ transport });
		for (const text of ["help", "hi!", "thanks", "what can you do?", "hello", "thank you", "help me"]) {
			const { message } = slack.dm(slack.ana, text);
			expect((await slack.reply(message)).text).toMatch(/^Ask me about the articles/);
		}
	});

	test("a command is acknowledged with nothing, and answered in private", async () => {
		const bot = await botForTest({ transport });
		const { slack } = bot;
		const { outcome } = slack.command(slack.ana, "/ask", QUESTION, slack.newsroom);
		expect(await outcome).toMatchObject({ kind: "acknowledged", payload: {} });
		expect(quotedWords((await seenAlone(bot)).blocks)).toEqual([PASSAGE]);
		expect(slack.messages(slack.newsroom)).toHaveLength(1);
		slack.command(slack.ana, "/quotes", 'Taha about:"going home"', slack.newsroom);
		await slack.until("the quotations", () => slack.messages(slack.newsroom).length === 2);
		expect(readLines((await seenAlone(bot)).blocks).join("\n")).toContain("We are back home");
		expect(slack.faults).toEqual([]);
	});

	test("a shortcut finds the words of a message in a modal", async () => {
		const bot = await botForTest({ transport });
		const { slack } = bot;
		const { message } = slack.say(slack.ben, slack.newsroom, "For us, Russia is an enemy.");
		slack.shortcut(slack.ana, message, "find_in_article");
		await slack.until("the modal", () => slack.modal(slack.ana));
		expect(modalLines(bot)).toContain(`│ ${PASSAGE}`);
		expect(slack.messages(slack.newsroom)).toHaveLength(1);
		slack.press(slack.ana, modalOf(bot), "next_page");
		await slack.until("the next passage", () => modalLines(bot)[0]?.startsWith("Further passage 1 of"));
		slack.press(slack.ana, modalOf(bot), "show_context");
		await slack.until("the context", () => modalLines(bot).some((line) => line.endsWith("cited*")));
		expect(slack.faults).toEqual([]);
	});

	test("the home tab tells how to ask and what is indexed", async () => {
		const { slack } = await botForTest({ transport });
		slack.openHome(slack.ana, "messages");
		slack.openHome(slack.ana);
		const home = await slack.until("the home tab", () => slack.home(slack.ana));
		const lines = readLines(home.content.blocks).join("\n");
		expect(lines).toContain("/ask");
		expect(lines).toContain("Searched: 1 article, published 14 January 2025");
		expect(slack.calls.filter(({ method }) => method === "views.publish")).toHaveLength(1);
	});

	test("every button of an answer does what it says", async () => {
		const bot = await botForTest({ transport });
		const { slack, newsroom } = bot;
		const { message } = slack.mention(slack.ana, slack.newsroom, QUESTION);
		const reply = await slack.reply(message);
		slack.press(slack.ana, reply, "show_context");
		await slack.until("the context", () => modalLines(bot).includes("*Paragraph 21, cited*"));
		slack.press(slack.ana, modalOf(bot), "later_paragraphs");
		await slack.until("later paragraphs", () => modalLines(bot)[0] === "Paragraph 23");
		slack.press(slack.ana, modalOf(bot), "earlier_paragraphs");
		await slack.until("the first paragraphs", () => modalLines(bot)[0] === "Paragraph 20");
		slack.closeView(slack.ana);
		slack.press(slack.ana, reply, "next_page");
		const next = await slack.until("the next passage", () =>
			slack.replies(message).find((it) => readLines(it.blocks)[0]?.startsWith("Further passage 1 of 9")),
		);
		expect(next.ts).toBe(reply.ts);
		slack.press(slack.ana, next, "previous_page");
		await slack.until("the first passage", () => quotedWords(slack.replies(message)[0]?.blocks ?? [])[0] === PASSAGE);
		const [answer] = /[\w-]{12}(?=\|1)/.exec(readLines(reply.blocks).at(-1) ?? "") ?? [];
		slack.press(slack.ben, reply, "vote", `v1|${answer}|1`);
		slack.press(slack.ana, reply, "vote", `v1|${answer}|0`);
		await slack.until("the question why", () => modalLines(bot).some((line) => line.startsWith("Why was it")));
		slack.submit(slack.ana, { reason: { reason: { type: "plain_text_input", value: "  Too short " } } });
		const readVotes = async () =>
			(await newsroom.state.votes.list()).map(({ voter, vote, reason }) => ({ voter, vote, reason }));
		await expect.poll(readVotes).toEqual([
			{ voter: slack.ben.id, vote: "helpful", reason: null },
			{ voter: slack.ana.id, vote: "not-helpful", reason: "Too short" },
		]);
		expect(slack.faults).toEqual([]);
	});

	test("a private answer is shared once, with its question", async () => {
		const bot = await botForTest({ transport });
		const { slack } = bot;
		slack.command(slack.ana, "/ask", QUESTION, slack.newsroom);
		const answer = await seenAlone(bot);
		slack.press(slack.ana, answer, "share");
		const shared = await slack.until("the shared answer", () =>
			slack.messages(slack.newsroom).find(({ onlyFor }) => onlyFor === undefined),
		);
		expect(readLines(shared.blocks)[0]).toBe(`  Asked: ${QUESTION}`);
		expect(quotedWords(shared.blocks)).toEqual([PASSAGE]);
		await slack.until("the private one to go", () => slack.messages(slack.newsroom).length === 1);
		slack.press(slack.ana, answer, "share");
		expect((await seenAlone(bot)).text).toBe("This answer was shared already.");
		expect(slack.faults).toEqual([]);
	});
});

function modalOf({ slack }: BotForTest) {
	const modal = slack.modal(slack.ana);
	if (modal === undefined) throw new Error("Cannot press in the modal: there is none");
	return modal;
}
