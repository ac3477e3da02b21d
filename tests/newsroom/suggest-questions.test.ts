import { expect, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import type { Article } from "#src/core/article/article.ts";
import { createAsk } from "#src/core/ask.ts";
import { choicesOf } from "#src/core/directory/choices.ts";
import { createDirectory } from "#src/core/directory/directory.ts";
import type { Newsroom } from "#src/newsroom/newsroom.ts";
import { createSuggestions } from "#src/newsroom/suggest-questions.ts";
import { makeArticle } from "../core/made-articles.ts";

type Open = Pick<Newsroom, "articles" | "ask" | "choices">;

function open(articles: readonly Article[]): Open {
	const archive = openArchive(articles);
	const directory = createDirectory(archive.index);
	const byId = new Map(articles.map((article) => [article.id, article]));
	return { articles: byId, ask: createAsk(archive), choices: choicesOf(() => directory) };
}

/** What suggests, of what is told at the time, how often it looked for articles, and what the log says. */
function suggesting(first: Open, patience = 60_000) {
	const told = { current: first, looked: 0, asked: 0, lines: [] as string[], now: 0 };
	const log = (fields: object, message: string) => void told.lines.push(`${message} ${JSON.stringify(fields)}`);
	const newsroom: Parameters<typeof createSuggestions>[0] = {
		get articles() {
			return told.current.articles;
		},
		get choices() {
			told.looked++;
			return told.current.choices;
		},
		ask: (asked) => {
			told.asked++;
			return told.current.ask(asked);
		},
		log: { debug: log, info: log, warn: log, error: log },
		now: () => told.now,
	};
	return { told, suggest: createSuggestions(newsroom, patience) };
}

const OLD = makeArticle("“The old dam has to be mended,” said Ben Ode.", { id: "dam", published: "2024-05-01" });
const NEW = makeArticle("“It rained for many days,” said Ana Diaz, a farmer.", { id: "rain", published: "2024-06-01" });
const MUTE = makeArticle("Nobody spoke.", { id: "mute", published: "2024-07-01" });
const OF_OLD = ["Who said “The old dam has to be mended”?", "What did Ben Ode say?"];
const OF_NEW = ["Who said “It rained for many days”?", "What did Ana Diaz say?"];

test("createSuggestions() asks for the words of the newest articles, which these answer", async () => {
	const newsroom = open([OLD, NEW, MUTE]);
	const { told, suggest } = suggesting(newsroom);
	told.now = Date.parse("2024-07-02");
	const questions = await suggest();
	expect(questions).toEqual([...OF_NEW, ...OF_OLD]);
	const answers = await Promise.all(questions.map((question) => newsroom.ask({ question })));
	expect(answers.map(({ kind }) => kind)).toEqual(Array(4).fill("answered"));
});

test("createSuggestions() finds them once for each state of the articles, however many wait for them", async () => {
	const { told, suggest } = suggesting(open([OLD]));
	told.now = Date.parse("2024-07-02");
	expect(await Promise.all([suggest(), suggest(), suggest()])).toEqual([OF_OLD, OF_OLD, OF_OLD]);
	expect([told.looked, told.asked]).toEqual([1, 2]);
	// Where the newest articles are as they were, nothing is asked anew.
	told.current = { ...open([OLD]), ask: () => Promise.reject(new Error("asked again")) };
	expect(await suggest()).toEqual(OF_OLD);
	expect([told.looked, told.asked]).toEqual([2, 2]);
	told.current = open([MUTE]);
	expect(await suggest()).toEqual([]);
	expect(told.looked).toBe(3);
	expect(told.lines).toEqual([]);
});

test("no question is suggested that its article does not answer, or whose article expired since", async () => {
	const expiring = { ...NEW, expires: "2024-07-03T00:00:00Z" };
	const { told, suggest } = suggesting(open([OLD, expiring]));
	told.now = Date.parse("2024-07-02");
	const { ask } = told.current;
	told.current = { ...told.current, ask: (asked) => ask({ ...asked, article: "rain" }) };
	expect(await suggest()).toEqual(OF_NEW);
	told.now = Date.parse("2024-07-04");
	expect(await suggest()).toEqual([]);
});

test("where the articles cannot be asked there are none, the log says so, and the next look tries again", async () => {
	const there = open([OLD]);
	const fail = () => Promise.reject(new TypeError("no answer to: who said it?"));
	const { told, suggest } = suggesting({ ...there, choices: { ...there.choices, articles: fail } });
	told.now = Date.parse("2024-07-02");
	expect(await suggest()).toEqual([]);
	told.current = { ...there, ask: fail };
	expect(await suggest()).toEqual([]);
	expect(told.lines).toEqual(Array(2).fill('No questions can be suggested now {"type":"TypeError"}'));
	told.current = there;
	expect(await suggest()).toEqual(OF_OLD);
});

test("nobody waits long for them, and what comes late is there for the next", async () => {
	const there = open([OLD]);
	const { promise, resolve } = Promise.withResolvers<void>();
	const slow: Open["ask"] = (asked) => promise.then(() => there.ask(asked));
	const { told, suggest } = suggesting({ ...there, ask: slow }, 20);
	told.now = Date.parse("2024-07-02");
	expect(await suggest()).toEqual([]);
	expect(await suggest()).toEqual([]);
	expect(told.looked).toBe(1);
	resolve();
	await expect.poll(suggest).toEqual(OF_OLD);
	expect(told.lines).toEqual([]);
});
