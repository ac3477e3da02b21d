import { once } from "node:events";
import { createServer } from "node:http";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { openArchive } from "#src/core/answer/archive.ts";
import { browseArticles } from "#src/core/answer/telling/browse-articles.ts";
import { REMEMBER_NOTHING } from "#src/core/check/earlier.ts";
import { createCheck } from "#src/core/check.ts";
import { createDirectory } from "#src/core/directory/directory.ts";
import { createEnginePorts, type EnginePorts } from "#src/engine/ask-engine.ts";
import { chooseAuthors, chooseNearSpeakers, chooseSpeakers } from "#src/engine/browse/choose-names.ts";
import type { Choosing } from "#src/engine/browse/choosing.ts";
import { chooseArticles, findMeant } from "#src/engine/browse/find-choices.ts";
import { findLinked } from "#src/engine/browse/find-linked.ts";
import { type ListedHeld, listHeld } from "#src/engine/browse/list-held.ts";
import { readHeld } from "#src/engine/browse/read-held.ts";
import { readUsable } from "#src/engine/browse/read-usable.ts";
import { connect } from "#src/engine/connect.ts";
import { loadArticles } from "#src/engine/load/load-articles.ts";
import { withdrawArticles } from "#src/engine/load/withdraw-articles.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { makeLifelikeArchive } from "../../bench/lifelike-archive.ts";
import { type MadeEngine, madeArticle, makeEngine, NOW } from "./made-engine.ts";

const [MODEL] = loadCorpus("corpus").articles;
if (!MODEL) throw new Error("Cannot test: there is no article in corpus/");

const HOUR = 3_600_000;
const day = (number: number) => new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10);
const LONG = `https://news.example/${"é".repeat(20_000)}`;
const BOATS = "The harbour of Ashford needs new boats before the winter comes";
const PUBLIC = [
	...makeLifelikeArchive(MODEL, 40),
	...Array.from({ length: 1_100 }, (_, number) =>
		madeArticle(`ferry-${number}`, `The ferry left the quay ${number} times. Nobody was hurt.`, {
			...{ published: day(number % 300), byline: number % 2 === 0 ? "Nora Quill" : "Tómas Webber" },
			headline: `Ferry ${number} leaves the quay`,
			url: `https://news.example/ferry/${number - (number % 2)}/`,
		}),
	),
	madeArticle("boats", `“${BOATS},” said Ruth Stone, the mayor.\n\n“We must wait,” said Zoë O’Neill of the port.`, {
		...{ published: "2025-12-30", headline: "Ashford wants boats", byline: "Nora Quill" },
		url: "https://news.example/boats",
	}),
	madeArticle("bridge", "“The bridge is safe and it will stay open all winter,” said Ann Lee.\n\nRuth Stone agreed.", {
		...{ published: "2025-12-29", headline: "Bridge is safe", url: `${LONG}#top` },
	}),
];
const KEPT_BACK = [
	madeArticle("early", "“The castle is sold,” said Castle Owner.", {
		...{ headline: "Castle is sold", embargo: new Date(NOW + HOUR).toISOString() },
		url: "https://news.example/early",
	}),
	madeArticle("late", "“The castle was sold,” said Castle Owner.", {
		...{ headline: "Castle was sold", expires: new Date(NOW - HOUR).toISOString() },
		url: "https://news.example/boats",
	}),
];

let made: MadeEngine;
let ports: EnginePorts;
let choosing: Choosing;
const archive = openArchive(PUBLIC.toSorted((one, other) => (one.id < other.id ? -1 : 1)));
const directory = createDirectory(archive.index);

beforeAll(async () => {
	made = await makeEngine([...PUBLIC, ...KEPT_BACK]);
	const { client, names } = made;
	ports = createEnginePorts({ client, names, now: () => NOW, askReading: null });
	choosing = { client, names, now: NOW, patience: 30_000 };
});
afterAll(() => made?.stop());

async function list(most = Number.POSITIVE_INFINITY): Promise<readonly ListedHeld[]> {
	return Array.fromAsync(listHeld(made, most));
}

test("all articles are listed once, over several pages, the latest first, also those that are kept back", async () => {
	const listed = await list();
	const all = [...PUBLIC, ...KEPT_BACK];
	expect(listed.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
	const times = listed.map(({ since }) => since);
	expect(times).toEqual(times.toSorted((one, other) => other - one));
	expect(listed.find(({ id }) => id === "boats")).toMatchObject({
		since: Date.parse("2025-12-30"),
		told: { headline: "Ashford wants boats", url: "https://news.example/boats" },
	});
	expect(listed.find(({ id }) => id === "early")?.told?.embargo).toBe(KEPT_BACK[0]?.embargo);
	expect(await list(1_003)).toEqual(listed.slice(0, 1_003));
});

test("all usable articles are read, or those that quote somebody", async () => {
	const reading = { ...made, now: NOW };
	const read = await Array.fromAsync(readUsable(reading));
	expect(read.map(({ id }) => id)).toEqual(PUBLIC.map(({ id }) => id).toSorted());
	const stone = await Array.fromAsync(readUsable({ ...reading, speaker: "Ruth Stone" }));
	expect(stone.map(({ id }) => id)).toContain("boats");
	expect(stone.map(({ id }) => id).filter((id) => id === "bridge" || id.startsWith("ferry"))).toEqual([]);
});

test("an article is read as it is held, and what was withdrawn as that", async () => {
	const place = { client: made.client, names: made.names };
	await loadArticles([madeArticle("museum", "The museum burnt down.")], place);
	expect((await readHeld(["museum", "never"], made)).get("museum")).toMatchObject({
		kind: "article",
		article: { id: "museum", text: "The museum burnt down." },
	});
	await withdrawArticles(["museum"], { ...place, now: NOW });
	expect([...(await readHeld(["museum", "never"], made))]).toEqual([["museum", { kind: "withdrawn", at: NOW }]]);
	expect((await list()).find(({ id }) => id === "museum")).toEqual({ id: "museum", since: NOW, told: null });
	await withdrawArticles(["museum"], { ...place, now: NOW, isGone: true });
});

test.each(["", "ash", "ferry 10", "quay lea", "boats ashf", "bridge", "castle", "zzz"])(
	"the articles to choose from are those of the directory: %j",
	async (typed) => {
		const found = await chooseArticles(typed, choosing);
		const own = directory.articles(typed);
		expect(found.length).toBe(own.length);
		expect(found.map(({ published }) => published)).toEqual(own.map(({ published }) => published));
		expect(found.map(({ id }) => id).filter((id) => id === "early" || id === "late")).toEqual([]);
	},
);

test.each(["ruth", "ston", "stone ru", "oneill", "zoe", "ann", "castle", "o'ne", "xyz", "ruth.*"])(
	"the speakers to choose from are those of the directory: %j",
	async (typed) => {
		const found = (await chooseSpeakers(typed, choosing)).map(({ name }) => name);
		expect(found.toSorted()).toEqual(
			directory
				.speakers(typed)
				.map(({ name }) => name)
				.toSorted(),
		);
	},
);

test("authors and misspelt speakers are found as in the directory", async () => {
	expect(await chooseAuthors("", choosing)).toEqual(directory.authors(""));
	expect(await chooseAuthors("tomas", choosing)).toEqual(["Tómas Webber"]);
	expect((await chooseNearSpeakers("Ruth Stoen", choosing)).map(({ name }) => name)).toContain("Ruth Stone");
});

test.each(["boats", "Ashford wants boats", "ferry-77", "bridge safe", "brigde is saef", "zebra", "ferry", "castle"])(
	"the article that is meant is that of the directory: %j",
	async (typed) => {
		const [found, own] = [await findMeant(typed, choosing), directory.findArticle(typed)];
		expect(found.kind).toBe(own.kind);
		if (found.kind === "found") expect(found).toEqual(own);
	},
);

test("the articles at some addresses are those of the directory, and none that is kept back", async () => {
	const addresses = ["early", "boats", "never", "ferry/76", "ferry/7", "ferry/8"].map(
		(it) => `https://news.example/${it}`,
	);
	const found = await findLinked([...addresses, LONG], choosing);
	const own = directory.findLinked([...addresses, LONG]);
	const idsOf = (linked: typeof found) =>
		[...linked].map(([address, { id }]) => `${id} ${address.slice(0, 40)}`).toSorted();
	expect(idsOf(found)).toEqual(idsOf(own));
	expect([...found.values()].map(({ id }) => id).toSorted()).toEqual(["boats", "bridge", "ferry-76", "ferry-8"]);
	expect(found.get("https://news.example/boats")).toEqual(own.get("https://news.example/boats"));
	expect((await findLinked([], choosing)).size).toBe(0);
});

test("choices that do not come in time come not at all", async () => {
	const silent = createServer().listen(0, "127.0.0.1");
	await once(silent, "listening");
	const address = silent.address();
	const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
	const client = connect({ urls: [url], user: null, password: null, certificate: null, prefix: "test" });
	onTestFinished(async () => {
		await client.close();
		silent.closeAllConnections();
		silent.close();
	});
	const began = performance.now();
	await expect(chooseSpeakers("ruth", { ...choosing, client, patience: 300 })).rejects.toThrow("timed out");
	expect(performance.now() - began).toBeLessThan(5_000);
});

const { text: MODEL_TEXT } = MODEL;
const SENTENCES = MODEL.paragraphs
	.flatMap(({ sentences }) => sentences)
	.map(({ start, end }) => MODEL_TEXT.slice(start, end))
	.filter((sentence) => sentence.split(" ").length > 8)
	.slice(0, 6);

test.each([
	{ text: BOATS },
	{ text: BOATS, speaker: "Ann Lee" },
	{ text: "The harbour of Ashford needs old boats before the winter comes" },
	{ text: "The bridge is safe … all winter" },
	{ text: "The bridge is safe and the harbour of Ashford needs new boats before the winter comes" },
	{ text: "The bridge is safe and it will stay open all winter", article: "boats" },
	{ text: "The bridge is safe and it will stay open all winter", article: "bridge" },
	{ text: "Zebras were seen on the moon by nobody at all" },
	{ text: "The castle is sold" },
	{ text: "Ferry 77 leaves the quay" },
	...SENTENCES.map((text) => ({ text })),
])("a quotation is checked as against the archive itself: %o", async (pasting) => {
	const own = createCheck(archive)(pasting);
	const checked = await ports.check(pasting, REMEMBER_NOTHING);
	expect(checked.verdict.kind).toBe(own.verdict.kind);
	// Where nothing is printed, those that share a few words differ.
	if (own.verdict.kind !== "not-found") expect(checked.verdict).toEqual(own.verdict);
	expect(checked.searched.articles).toBe(pasting.article === undefined ? PUBLIC.length : 1);
});

test("articles are looked through as those of the archive itself, the first fifty of them", async () => {
	for (const browsed of [
		{ topic: "boats", by: "", order: "fitting" },
		{ topic: "bridge", by: "", order: "newest" },
		{ topic: "", by: "", order: "newest" },
		{ topic: "ferry quay", by: "Nora Quill", order: "oldest" },
	] as const) {
		const days = (await ports.browse(browsed)).map(({ published }) => published);
		const own = browseArticles(archive.index, browsed).map(({ published }) => published);
		expect(days.slice(0, 50)).toEqual(own.slice(0, 50));
	}
});

test("how many articles there are is told", async () => {
	expect(await ports.look()).toMatchObject({ articles: PUBLIC.length, to: "2025-12-30" });
});
