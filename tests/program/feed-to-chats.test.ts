import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { dateInWords } from "#src/presentation/date-in-words.ts";
import { type StartedServe, startServe } from "../commands/started-serve.ts";
import { startStandInDiscord } from "../discord/stand-in/stand-in.ts";
import { atom } from "../intake/feed/feeds.ts";
import { readLines } from "../slack/quoted.ts";
import { slackForTest } from "../slack/stand-in/for-test.ts";
import { startServer } from "../sources/stand-in-server.ts";
import { askedDiscord, askedSlack, type ChatAnswer } from "./asked-chats.ts";

const LONG = 60_000;
const ADDRESS = "https://harbour.example/news/ferry";
const ID = "tag:harbour.example,2026:ferry";
const HEADLINE = "New ferry for Skerry Harbour";
const QUESTION = "what did Marta Quill say about the ferry?";
const BEFORE = "“The ferry will cost four million pounds,” said Marta Quill, who runs the harbour.";
const AFTER = "“The ferry will cost two million pounds,” said Marta Quill, who runs the harbour.";
const NOTE = "Correction: This article misstated what the ferry will cost. It is two million pounds, not four.";
const YESTERDAY = new Date(Date.now() - 24 * 3_600_000).toISOString();
const TODAY = new Date().toISOString();

function story(quotation: string, { note = "", updated = YESTERDAY } = {}): string {
	const paragraphs = [
		"Skerry Harbour is to have a new ferry before the winter, after three years without one.",
		quotation,
		"Islanders had crossed in fishing boats since the last ferry was sold for scrap.",
		note,
	];
	const body = paragraphs.map((text) => (text === "" ? "" : `<p>${text}</p>`)).join("");
	return `<entry><id>${ID}</id><title>${HEADLINE}</title><link href="${ADDRESS}"/>
<author><name>Ines Holm</name></author><published>${YESTERDAY}</published><updated>${updated}</updated>
<content type="html"><![CDATA[${body}]]></content></entry>`;
}

/** Both stand-in chats, a feed, and the program that serves from it alone. */
async function startAll() {
	const folder = mkdtempSync(join(tmpdir(), "feed-to-chats-"));
	const slack = await slackForTest();
	const discord = await startStandInDiscord({ identifyInterval: 0, responseWindow: 20_000, patience: 30_000 });
	const server = await startServer();
	const corpus = join(folder, "news");
	mkdirSync(corpus);
	server.answer("/feed", (_, response) => response.end(atom("")));
	const serve = startServe({
		...{ DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: discord.token },
		...{ DISCORD_CLIENT_ID: discord.world.applicationId, SLACK_API_URL: slack.apiUrl },
		...{ SLACK_BOT_TOKEN: slack.options.botToken, SLACK_ADMINS: slack.ana.id, SLACK_APP_TOKEN: slack.options.appToken },
		...{ CORPUS_DIR: corpus, DATA_DIR: join(folder, "data"), ALLOW_PRIVATE_HOSTS: "127.0.0.1" },
		...{ FEEDS: `${server.address}/feed`, WORDPRESS: "", FEED_MINUTES: "1440" },
	});
	onTestFinished(async () => {
		serve.program.kill("SIGKILL");
		await serve.ended;
		await discord.stop();
		await server.close();
		rmSync(folder, { recursive: true });
	});
	return { serve, slack, discord, server };
}

function count(log: string, words: string): number {
	return log.split(words).length - 1;
}

/** Waits until the log says something once more than it did. */
async function untilSaid({ read }: StartedServe, words: string, act: () => void): Promise<void> {
	const before = count(read(), words);
	act();
	await expect.poll(() => count(read(), words), { timeout: LONG }).toBeGreaterThan(before);
}

test("a story of a feed is answered in both chats, then corrected, then withdrawn", { timeout: LONG }, async () => {
	const { serve, slack, discord, server } = await startAll();
	const { ana } = slack;
	await discord.connected();
	await slack.until("the program", () => slack.sockets.count() > 0 || undefined);

	const publish = (entries: string) => {
		server.answer("/feed", (_, response) => response.end(atom(entries)));
		serve.program.kill("SIGHUP");
	};
	const chats = [askedSlack(slack), askedDiscord(discord)];
	const ask = () => Promise.all(chats.map((chat) => chat.ask(QUESTION)));
	const askAlone = () => Promise.all(chats.map((chat) => chat.askAlone(QUESTION)));
	/** Waits until all answers were changed to what is so. */
	const untilNow = (answers: readonly ChatAnswer[], isSo: (text: string) => boolean) =>
		expect.poll(() => answers.map(({ now }) => isSo(now())), { timeout: LONG }).toEqual(answers.map(() => true));
	const openHome = async () => {
		const published = () => slack.calls.filter(({ method }) => method === "views.publish").length;
		const before = published();
		slack.openHome(ana);
		await slack.until("Home", () => published() > before || undefined);
		return readLines(slack.home(ana)?.content.blocks ?? []).join("\n");
	};
	const listArticles = async () => {
		const choices = await discord.autocomplete("ask", { option: "article", text: "ferry" }).choices();
		return choices.map(({ name }) => name);
	};

	// Nothing has come yet: whoever asks is told so.
	for (const { text } of await ask()) expect(text).toContain("Searched: 0 articles");
	expect(await openHome()).toContain("Searched: 0 articles");
	expect(await listArticles()).toEqual([]);

	await untilSaid(serve, '"Articles changed"', () => publish(story(BEFORE)));
	const first = await ask();
	const firstAlone = await askAlone();
	for (const { text } of [...first, ...firstAlone]) {
		expect(text).toContain(BEFORE);
		expect(text).toContain(`${ADDRESS}#:~:text=`);
		expect(text).not.toContain("Corrected");
	}
	expect(await listArticles()).toEqual([expect.stringContaining(HEADLINE)]);
	expect(await openHome()).toContain("Searched: 1 article");

	await untilSaid(serve, '"Articles changed"', () => publish(story(AFTER, { note: NOTE, updated: TODAY })));
	const second = await ask();
	for (const { text } of second) {
		expect(text).toContain(AFTER);
		expect(text).toContain(NOTE);
		expect(text).not.toContain(BEFORE);
	}
	const changed = `This passage was changed on ${dateInWords(TODAY)}; it no longer reads so.`;
	await untilNow(first, (text) => text.includes(changed) && !text.includes("million"));
	for (const { press } of firstAlone) expect((await press("context")).text).toContain(changed);
	for (const { press } of first) {
		const { text } = await press("now");
		expect(text).toContain(AFTER);
		expect(text).toContain(NOTE);
	}
	expect(second.map(({ now }) => now())).toEqual(second.map(({ text }) => text));

	const tombstone = `<at:deleted-entry ref="${ID}" when="${TODAY}"/>`;
	await untilSaid(serve, '"Articles changed"', () => publish(tombstone));
	for (const { text } of await ask()) {
		expect(text).toContain("Nothing in the articles matches this question.");
		expect(text).not.toMatch(/million|Skerry/);
	}
	const withdrawn = `Withdrawn on ${dateInWords(TODAY)}.`;
	for (const { press } of firstAlone) expect((await press("context")).text).toBe(withdrawn);
	await untilNow([...first, ...second], (text) => text === withdrawn);
	expect(await listArticles()).toEqual([]);
	expect(await openHome()).toContain("Searched: 0 articles");

	const { host } = new URL(server.address);
	const failing = `The feed of ${host} has not answered since`;
	server.answer("/feed", (_, response) => response.writeHead(500).end());
	await untilSaid(serve, failing, () => serve.program.kill("SIGHUP"));
	expect(await openHome()).toContain(failing);
	const asked = server.asked.length;
	serve.program.kill("SIGHUP");
	await expect.poll(() => server.asked.length, { timeout: LONG }).toBeGreaterThan(asked);
	await untilSaid(serve, `The feed of ${host} answers again`, () => publish(tombstone));
	expect(count(serve.read(), failing)).toBe(1);
	expect(await openHome()).not.toContain("The feed of");

	expect(serve.read()).not.toMatch(/Skerry|million|Quill/);
	expect({ slack: slack.faults, discord: discord.faults() }).toEqual({ slack: [], discord: [] });
});
