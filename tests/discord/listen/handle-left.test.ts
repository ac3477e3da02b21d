import { afterEach, beforeEach, expect, test } from "vitest";
import type { Newsroom } from "#src/newsroom/newsroom.ts";
import { RESTARTED, RESTARTED_MEANWHILE } from "#src/presentation/apologies.ts";
import { openState, type State } from "#src/state/open-state.ts";
import { MINUTE } from "../../state/made-clock.ts";
import { ARCHIVE } from "../made-archive.ts";
import { type MadeBot, startBot } from "../made-bot.ts";
import type { DrivenInteraction } from "../stand-in/interactions/driven-interaction.ts";
import { isEphemeral, isLoading } from "../stand-in/messages/message.ts";
import { showComponents } from "../stand-in/messages/show-message.ts";
import { type StandInDiscord, startStandInDiscord } from "../stand-in/stand-in.ts";

const QUESTION = "what did Ana Diaz say about the dam?";
const HELD = { question: QUESTION };
const NO = { question: "zebra crossings" };
const LIMIT = { within: 5_000, reason: () => "It did not happen in time" };

let discord: StandInDiscord;
let state: State;

beforeEach(async () => {
	discord = await startStandInDiscord({ identifyInterval: 0 });
	state = openState(":memory:");
});

afterEach(async () => {
	expect({ faults: discord.faults(), pings: discord.pings() }).toEqual({ faults: [], pings: [] });
	await discord.stop();
});

const NEVER = new Promise<never>(() => {});
/** It ends before it has answered. */
const stuck = (kept: State): State => ({ ...kept, answers: { ...kept.answers, keep: () => NEVER, find: () => NEVER } });
/** It ends between an answer and the note that it was given. */
const forgetful = (kept: State): State => ({ ...kept, inbox: { ...kept.inbox, finish: async () => {} } });

function start(newsroom: Partial<Newsroom> = {}): Promise<MadeBot> {
	return startBot({ articles: ARCHIVE, discord, longestFinish: 300, newsroom: { state, ...newsroom } });
}

/** A bot that ends with something unanswered. */
async function endWith<Asked>(first: (kept: State) => State, ask: () => Promise<Asked>): Promise<Asked> {
	const { stop } = await start({ state: first(state) });
	const asked = await ask();
	await stop();
	return asked;
}

async function mention() {
	const asked = discord.mention(QUESTION);
	// What comes later over the same connection was read later.
	await discord.autocomplete("ask", { option: "speaker", text: "a" }).choices();
	return asked;
}

async function defer(options: Readonly<Record<string, string | boolean>>): Promise<DrivenInteraction> {
	const asked = discord.command("ask", options);
	expect((await asked.firstResponse()).kind).toBe("deferred");
	return asked;
}

function kindsOf(driven: DrivenInteraction): readonly string[] {
	return driven.steps().map(({ kind }) => kind);
}

test("a mention and a direct message that were not answered are answered by the next start, once", async () => {
	const [asked, direct] = await endWith(stuck, async () => [await mention(), discord.directMessage(QUESTION)] as const);
	const bot = await start();
	for (const driven of [asked, direct]) {
		expect(showComponents((await driven.answer()).components)).toContain("Ana Diaz, an engineer");
		driven.deliverAgain();
	}
	await (await mention()).answer();
	expect(asked.answers().filter(({ repliesTo }) => repliesTo === asked.message.id)).toHaveLength(1);
	expect(direct.answers()).toHaveLength(1);
	expect(bot.told).toEqual([]);
	await bot.stop();
});

test("what is said while a bot stops is answered by the next start", async () => {
	const { stop: end } = await start({ state: stuck(state) });
	await mention();
	const ending = end();
	const late = discord.mention(QUESTION, { user: "bob" });
	await ending;
	const { stop } = await start();
	expect(showComponents((await late.answer()).components)).toContain("Ana Diaz, an engineer");
	await stop();
});

test("a mention of more than ten minutes ago is told to ask again", async () => {
	const asked = await endWith(stuck, mention);
	const { stop } = await start({ now: () => Date.now() + 11 * MINUTE });
	expect(showComponents((await asked.answer()).components)).toBe(RESTARTED);
	await stop();
});

test("a mention whose answer arrived is not answered again, though nobody noted it", async () => {
	const asked = await endWith(forgetful, async () => {
		const driven = await mention();
		await driven.answer();
		return driven;
	});
	const { stop } = await start();
	await (await mention()).answer();
	expect(asked.answers().filter(({ repliesTo }) => repliesTo === asked.message.id)).toHaveLength(1);
	await stop();
});

test("what another version kept is reported, and forgotten", async () => {
	const other = { platform: "discord", id: "other" };
	await state.inbox.put(other, { key: "message:1", body: '{"kind":"later"}', answerBy: 0 });
	const { stop, told } = await start();
	await stop();
	expect(told).toHaveLength(1);
	expect(await state.inbox.claim(other, 10)).toEqual([]);
});

test.each([false, true])("a command that was deferred (hidden: %s) is answered by the next start", async (hide) => {
	const asked = await endWith(stuck, () => defer({ ...HELD, hide }));
	const { stop, told } = await start();
	const answer = await asked.answer();
	expect(isEphemeral(answer)).toBe(hide);
	expect(showComponents(answer.components)).toContain("Ana Diaz, an engineer");
	expect({ kinds: kindsOf(asked), told }).toEqual({ kinds: ["deferred", "edited"], told: [] });
	await stop();
});

test("a no to a command that was deferred in public takes the promise away and comes in private", async () => {
	const asked = await endWith(stuck, () => defer(NO));
	const { stop } = await start();
	await discord.until(() => asked.steps()[2], LIMIT);
	expect(kindsOf(asked)).toEqual(["deferred", "deleted", "followed-up"]);
	expect(asked.messages().map((message) => [isEphemeral(message), isLoading(message)])).toEqual([[true, false]]);
	await stop();
});

test("a command of more than ten minutes ago is told to ask again", async () => {
	const asked = await endWith(stuck, () => defer(HELD));
	const { stop } = await start({ now: () => Date.now() + 11 * MINUTE });
	expect(showComponents((await asked.answer()).components)).toBe(RESTARTED);
	await stop();
});

test("a command whose answer arrived is not answered again, though nobody noted it", async () => {
	const asked = await endWith(forgetful, async () => {
		const driven = discord.command("ask", HELD);
		await driven.answer();
		return driven;
	});
	const { stop } = await start();
	await (await mention()).answer();
	expect(kindsOf(asked)).toEqual(["message"]);
	await stop();
});

test("whoever may have been told in private, after a promise in public, is told what to do if not", async () => {
	const slowAndForgetful = (kept: State) => {
		const slow: State["answers"]["keep"] = async (given) => {
			await new Promise((resolve) => setTimeout(resolve, 700));
			return kept.answers.keep(given);
		};
		return forgetful({ ...kept, answers: { ...kept.answers, keep: slow } });
	};
	const asked = await endWith(slowAndForgetful, async () => {
		const driven = discord.command("ask", NO);
		await discord.until(() => driven.steps()[2], LIMIT);
		return driven;
	});
	const { stop } = await start();
	// Discord is asked for the promise first, and says that it is gone.
	await discord.until(() => asked.steps()[4], LIMIT);
	expect(kindsOf(asked)).toEqual(["deferred", "deleted", "followed-up", "refused", "followed-up"]);
	expect(asked.shown()).toContain(RESTARTED_MEANWHILE);
	await stop();
});

test("a press that was not served is told so", async () => {
	const { stop: end } = await start();
	const message = await discord.command("ask", HELD).answer();
	await end();
	const pressed = await endWith(stuck, async () => {
		const driven = discord.press(message, "Show context");
		await driven.firstResponse();
		return driven;
	});
	const { stop } = await start();
	await discord.until(() => pressed.messages()[0], LIMIT);
	expect(pressed.shown()).toContain(RESTARTED);
	await stop();
});

test("of 100 mentions at a stop those are answered that can be, and the next start answers the others", async () => {
	const slow = Array.from({ length: 100 }, (_, at) => ({ user: `user${at}` }));
	discord.failures.order("POST /channels/:channel/messages", { kind: "slow-request", milliseconds: 50 }, 1_000);
	const asked = await endWith(
		(kept) => kept,
		async () => {
			const driven = slow.map((by) => discord.mention(QUESTION, by));
			await driven[3]?.answer();
			return driven;
		},
	);
	discord.failures.clear();
	const counts = () =>
		asked.map(({ message, answers }) => answers().filter(({ repliesTo }) => repliesTo === message.id).length);
	expect(counts()).toContain(0);
	const { stop } = await start();
	await discord.until(() => counts().every((count) => count > 0) || undefined, { ...LIMIT, within: 15_000 });
	expect(new Set(counts())).toEqual(new Set([1]));
	await stop();
});

test("where the inbox fails, what is asked is answered all the same, and once", async () => {
	const fail = () => Promise.reject(new Error("disk full"));
	const inbox = { ...state.inbox, put: fail, begin: fail, finish: fail, renew: fail, claim: fail, release: fail };
	const { stop, told } = await start({ state: { ...state, inbox } });
	const asked = await mention();
	await asked.answer();
	asked.deliverAgain();
	await (await mention()).answer();
	expect(asked.answers().filter(({ repliesTo }) => repliesTo === asked.message.id)).toHaveLength(1);
	expect(told).not.toEqual([]);
	await stop();
});
