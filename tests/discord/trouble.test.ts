import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Newsroom } from "#src/newsroom/newsroom.ts";
import { openState, type State } from "#src/state/open-state.ts";
import { ARCHIVE } from "./made-archive.ts";
import { checkQuiet, type MadeBot, startBot } from "./made-bot.ts";
import { isEphemeral } from "./stand-in/messages/message.ts";
import type { Failure } from "./stand-in/rest/failures.ts";

const HELD = { question: "what did Ana Diaz say about the dam?" };
const CALLBACK = "POST /interactions/:interaction/:token/callback";
const REPLY = "POST /channels/:channel/messages";
const LIMIT = { within: 5_000, reason: () => "It did not happen in time" };

/** Longer than an answer may take before it is deferred. */
const SLOW = 700;

/** A state of which some is our own. */
function makeState(own: (state: State) => Partial<State>): { readonly state: State } {
	const state = openState(":memory:");
	return { state: { ...state, ...own(state) } };
}

function makeSlowState() {
	return makeState(({ answers }) => ({
		answers: {
			...answers,
			keep: (given) => wait(SLOW).then(() => answers.keep(given)),
			find: (...asked) => wait(SLOW).then(() => answers.find(...asked)),
		},
	}));
}

async function withBot(newsroom: Partial<Newsroom>, check: (bot: MadeBot) => Promise<void>): Promise<void> {
	await using bot = await startBot({ articles: ARCHIVE, newsroom });
	await check(bot);
}

function kindsOf(driven: { readonly steps: () => readonly { readonly kind: string }[] }): readonly string[] {
	return driven.steps().map(({ kind }) => kind);
}

test.concurrent("an answer that is slow is deferred, in public and in private", () =>
	withBot(makeSlowState(), async (bot) => {
		for (const hide of [false, true]) {
			const asked = bot.discord.command("ask", { ...HELD, hide });
			expect(isEphemeral(await asked.answer())).toBe(hide);
			expect(kindsOf(asked)).toEqual(["deferred", "edited"]);
		}
		checkQuiet(bot);
	}));

test.concurrent("a no that is slow takes the public placeholder away and comes in private", () =>
	withBot(makeSlowState(), async (bot) => {
		const asked = bot.discord.command("ask", { question: "zebra crossings" });
		await bot.discord.until(() => asked.steps()[2], LIMIT);
		expect(kindsOf(asked)).toEqual(["deferred", "deleted", "followed-up"]);
		expect(asked.shown()).toMatch(/^\(Only you can see this\)\nNothing in the articles matches this question\./);
		checkQuiet(bot);
	}));

test.concurrent("a button whose answer is slow is deferred, and then changes its message or sends another", () =>
	withBot(makeSlowState(), async (bot) => {
		const message = await bot.discord.command("ask", { question: "who said the dam held?" }).answer();
		const own = bot.discord.press(message, "Next passage (3 of 3)");
		await bot.discord.until(() => own.steps()[1], LIMIT);
		expect(kindsOf(own)).toEqual(["deferred-update", "edited"]);
		const others = bot.discord.press(message, "Show all", { user: "bob" });
		await bot.discord.until(() => others.messages()[0], LIMIT);
		expect(kindsOf(others)).toEqual(["deferred-update", "followed-up"]);
		expect(others.messages().map(isEphemeral)).toEqual([true]);
		checkQuiet(bot);
	}));

const BROKEN = new Error("secret question");
const APOLOGY = "Cannot answer: something went wrong here (error 1)";

test.concurrent("an error gets an id instead of its words, whatever was done", async () => {
	const broken = makeState(({ answers }) => ({ answers: { ...answers, keep: () => Promise.reject(BROKEN) } }));
	await withBot(broken, async (bot) => {
		const asked = bot.discord.command("ask", HELD);
		await asked.answer();
		expect(asked.shown()).toBe(`(Only you can see this)\n${APOLOGY}`);
		const mention = await bot.discord.mention("what did Ana Diaz say?").answer();
		expect(JSON.stringify(mention.components)).toContain("something went wrong here (error 2)");
		expect(bot.told).toEqual([String(BROKEN), String(BROKEN)]);
	});
});

test.concurrent("an error after a public deferral is told in private", async () => {
	const broken = makeState(({ answers }) => ({
		answers: { ...answers, keep: () => wait(SLOW).then(() => Promise.reject(BROKEN)) },
	}));
	await withBot(broken, async (bot) => {
		const asked = bot.discord.command("ask", HELD);
		await bot.discord.until(() => asked.steps()[2], LIMIT);
		expect(kindsOf(asked)).toEqual(["deferred", "deleted", "followed-up"]);
		expect(asked.shown()).toBe(`(Only you can see this)\n${APOLOGY}`);
	});
});

test.concurrent("choices are empty where they cannot be found", async () => {
	const fail = () => {
		throw BROKEN;
	};
	await withBot(
		{
			directory: {
				...{ speakers: fail, articles: fail, authors: fail, nearSpeakers: fail },
				...{ findArticle: fail, findLinked: fail },
			},
		},
		async (bot) => {
			expect(await bot.discord.autocomplete("ask", { option: "speaker", text: "a" }).choices()).toEqual([]);
			expect(bot.told).toEqual([String(BROKEN)]);
		},
	);
});

test.concurrent("an interaction that comes twice is answered once", () =>
	withBot({}, async (bot) => {
		const asked = bot.discord.command("ask", HELD);
		asked.deliverAgain();
		await asked.answer();
		asked.deliverAgain();
		await bot.discord.command("ask", HELD).answer();
		expect(kindsOf(asked)).toEqual(["message"]);
		checkQuiet(bot);
	}));

test.concurrent.each<[string, Failure, readonly string[]]>([
	["refused by an error of the server", { kind: "error", status: 500 }, ["message"]],
	["done, but its answer lost", { kind: "lost-answer", status: 502 }, ["message", "refused"]],
	["limited for a moment", { kind: "rate-limit", retryAfter: 0.3, scope: "shared" }, ["message"]],
	["slow to arrive", { kind: "slow-request", milliseconds: SLOW }, ["message"]],
])("a first response that is %s leaves one answer", (_, failure, kinds) =>
	withBot({}, async (bot) => {
		bot.discord.failures.order(CALLBACK, failure);
		const asked = bot.discord.command("ask", HELD);
		await asked.answer();
		await bot.discord.until(() => asked.steps()[kinds.length - 1], LIMIT);
		expect(kindsOf(asked)).toEqual(kinds);
		expect(asked.messages()).toHaveLength(1);
		expect(bot.told.filter((line) => !line.startsWith("Discord asks to wait"))).toEqual([]);
	}),
);

test.concurrent("a deferral whose answer was lost is gone on with", () =>
	withBot(makeSlowState(), async (bot) => {
		bot.discord.failures.order(CALLBACK, { kind: "lost-answer", status: 500 });
		const asked = bot.discord.command("ask", HELD);
		await asked.answer();
		expect(kindsOf(asked)).toEqual(["deferred", "refused", "edited"]);
	}));

test.concurrent("an answer that comes too late is logged by its code alone", () =>
	withBot({}, async (bot) => {
		bot.discord.failures.order(CALLBACK, {
			kind: "refusal",
			status: 404,
			code: 10_062,
			message: "Unknown interaction",
		});
		bot.discord.command("ask", HELD);
		await bot.discord.command("ask", HELD).answer();
		expect(bot.told).toEqual(['An answer came too late {"code":10062}']);
	}));

test.concurrent("a message that Discord finds malformed is told by an error id", () =>
	withBot({}, async (bot) => {
		bot.discord.failures.order(CALLBACK, { kind: "refusal", status: 400, code: 50_035, message: "Invalid Form Body" });
		const asked = bot.discord.command("ask", HELD);
		await asked.answer();
		expect(asked.shown()).toBe(`(Only you can see this)\n${APOLOGY}`);
	}));

test.concurrent.each<[string, Failure]>([
	["refused by an error of the server", { kind: "error", status: 503 }],
	["done, but its answer lost", { kind: "lost-answer", status: 500 }],
	["limited for a moment", { kind: "rate-limit", retryAfter: 0.3, scope: "user" }],
	["broken off", { kind: "hang-up" }],
])("a reply to a mention that is %s leaves one answer", (_, failure) =>
	withBot({}, async (bot) => {
		bot.discord.failures.order(REPLY, failure);
		const asked = bot.discord.mention("what did Ana Diaz say?");
		await asked.answer();
		await bot.discord.mention("what did Ben Okri say?").answer();
		expect(asked.answers().filter(({ repliesTo }) => repliesTo === asked.message.id)).toHaveLength(1);
	}),
);

test.concurrent("who mentions the bot where it may not write is told so in a direct message", () =>
	withBot({}, async (bot) => {
		bot.discord.failures.order(REPLY, { kind: "refusal", status: 403, code: 50_013, message: "Missing Permissions" });
		bot.discord.mention("what did Ana Diaz say?");
		const place = bot.discord.world.directMessages(bot.discord.world.user("alice"));
		const [message] = await bot.discord.until(
			() => (bot.discord.messages(place).length > 0 ? bot.discord.messages(place) : undefined),
			LIMIT,
		);
		expect(JSON.stringify(message?.components)).toContain("I may not write in the channel where you mentioned me.");
	}));

test.concurrent("a share that fails can be tried again", () =>
	withBot({}, async (bot) => {
		const message = await bot.discord.command("ask", { ...HELD, hide: true }).answer();
		bot.discord.failures.order("POST /webhooks/:application/:token", {
			kind: "refusal",
			status: 400,
			code: 50_035,
			message: "Invalid Form Body",
		});
		const failed = bot.discord.press(message, "Share to channel");
		await bot.discord.until(() => failed.messages()[0], LIMIT);
		expect(failed.shown()).toBe(`(Only you can see this)\n${APOLOGY}`);
		const again = bot.discord.press(message, "Share to channel");
		await bot.discord.until(() => again.messages()[0], LIMIT);
		expect(again.shown()).toContain("Shared by");
	}));
