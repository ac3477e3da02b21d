import { expect, test } from "vitest";
import type { Newsroom } from "#src/newsroom/newsroom.ts";
import { RESTARTED, RESTARTED_MEANWHILE } from "#src/presentation/apologies.ts";
import { openState, type State } from "#src/state/open-state.ts";
import { MINUTE } from "../../state/made-clock.ts";
import { botForTest, TRANSPORTS, type Transport } from "../bot-for-test.ts";
import { quotedWords } from "../quoted.ts";
import type { StandInSlack } from "../stand-in/stand-in-slack.ts";

const QUESTION = "who said Russia is an enemy?";
const PASSAGE = "He has no doubt the Russians should leave: “For us, Russia is an enemy.”";

const NEVER = new Promise<never>(() => {});
/** It ends before it has answered. */
const stuck = (state: State): State => ({ ...state, answers: { ...state.answers, keep: () => NEVER } });
/** It ends between an answer and the note that it was given. */
const forgetful = (state: State): State => ({ ...state, inbox: { ...state.inbox, finish: async () => {} } });

type Ending = { readonly first: (state: State) => State; readonly transport?: Transport };

/** A bot that ends with something unanswered, and then another in its place. */
async function restart<Asked>({ first, transport = "socket" }: Ending, ask: (slack: StandInSlack) => Promise<Asked>) {
	const state = openState(":memory:");
	const timing = { longestFinish: 200 };
	const before = await botForTest({ transport, timing, newsroom: { state: first(state) } });
	const { slack } = before;
	const asked = await ask(slack);
	await before.bot.stop();
	const start = (newsroom: Partial<Newsroom> = {}) =>
		botForTest({ transport, slack, timing, newsroom: { state, ...newsroom } });
	return { slack, asked, start };
}

async function mention(slack: StandInSlack) {
	const said = slack.mention(slack.ana, slack.newsroom, QUESTION);
	await Promise.all(said.deliveries.map(({ outcome }) => outcome));
	return said;
}

test.each(TRANSPORTS)(
	"over %s, a mention that was not answered is answered by the next start, once",
	async (transport) => {
		const { slack, asked, start } = await restart({ first: stuck, transport }, mention);
		expect(slack.replies(asked.message)).toEqual([]);
		const { told } = await start();
		expect(quotedWords((await slack.reply(asked.message)).blocks)).toEqual([PASSAGE]);
		await asked.deliveries[0]?.again();
		await slack.reply((await mention(slack)).message);
		expect(slack.replies(asked.message)).toHaveLength(1);
		expect({ failures: told.failures, faults: slack.faults }).toEqual({ failures: [], faults: [] });
	},
);

test("a mention of more than ten minutes ago is told to ask again", async () => {
	const { slack, asked, start } = await restart({ first: stuck }, mention);
	await start({ now: () => Date.now() + 11 * MINUTE });
	expect((await slack.reply(asked.message)).text).toBe(RESTARTED);
});

test("whoever may have been answered is told what to do if not, and a third start says nothing", async () => {
	const { slack, asked, start } = await restart({ first: forgetful }, async (first) => {
		const said = await mention(first);
		await first.reply(said.message);
		return said;
	});
	const { bot } = await start();
	await slack.until("a note", () => slack.replies(asked.message)[1]);
	expect(slack.replies(asked.message).map(({ text }) => text)[1]).toBe(RESTARTED_MEANWHILE);
	await bot.stop();
	await start();
	await slack.reply((await mention(slack)).message);
	expect(slack.replies(asked.message)).toHaveLength(2);
});

test("what somebody else asked in a thread goes on there after a restart", async () => {
	const { slack, asked, start } = await restart({ first: stuck }, async (first) => {
		const root = first.say(first.ben, first.newsroom, "News?").message;
		const said = first.mention(first.ana, first.newsroom, QUESTION, { threadTs: root.ts });
		await Promise.all(said.deliveries.map(({ outcome }) => outcome));
		return { root, said };
	});
	await start();
	expect((await slack.reply(asked.said.message)).threadTs).toBe(asked.root.ts);
});

test("a command is answered in private by the next start, and once", async () => {
	for (const first of [stuck, forgetful]) {
		const { slack, start } = await restart({ first }, async (to) => {
			await to.command(to.ana, "/ask", QUESTION, to.newsroom).outcome;
			if (first === forgetful) await to.until("an answer", () => to.messages(to.newsroom)[0]);
		});
		await start();
		const private_ = () => slack.messages(slack.newsroom).filter(({ onlyFor }) => onlyFor === slack.ana.id);
		const last = await slack.until("the last word", () => private_()[first === stuck ? 0 : 1]);
		if (first === stuck) expect(quotedWords(last.blocks)).toEqual([PASSAGE]);
		else expect(last.text).toBe(RESTARTED_MEANWHILE);
		expect(private_()).toHaveLength(first === stuck ? 1 : 2);
	}
});

test("what could not be answered because of the token is answered once that is mended", async () => {
	const { slack, asked, start } = await restart({ first: (state) => state }, async (to) => {
		to.misbehave("chat.postMessage", { kind: "refused", error: "invalid_auth" }, 2);
		to.misbehave("chat.postEphemeral", { kind: "refused", error: "invalid_auth" });
		return mention(to);
	});
	await start();
	expect(quotedWords((await slack.reply(asked.message)).blocks)).toEqual([PASSAGE]);
});

test("a press that was not served is told to try again", async () => {
	const find = (state: State): State => ({ ...state, answers: { ...state.answers, find: () => NEVER } });
	const { slack, start } = await restart({ first: find }, async (to) => {
		const answer = await to.reply((await mention(to)).message);
		await to.press(to.ben, answer, "show_context").outcome;
	});
	await start();
	const told = () => slack.messages(slack.newsroom).find(({ onlyFor }) => onlyFor === slack.ben.id);
	expect((await slack.until("a word", told)).text).toBe(RESTARTED);
});

test("where the inbox fails, what is asked is answered all the same, and once", async () => {
	const state = openState(":memory:");
	const fail = () => Promise.reject(new Error("disk full"));
	const inbox = { ...state.inbox, put: fail, begin: fail, finish: fail, renew: fail, claim: fail, release: fail };
	const { slack, told } = await botForTest({ newsroom: { state: { ...state, inbox } } });
	const { message, deliveries } = slack.mention(slack.ana, slack.newsroom, QUESTION);
	expect(quotedWords((await slack.reply(message)).blocks)).toEqual([PASSAGE]);
	await deliveries[0]?.again();
	await slack.reply(slack.mention(slack.ana, slack.newsroom, QUESTION).message);
	expect(slack.replies(message)).toHaveLength(1);
	expect(told.failures).not.toEqual([]);
});
