import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forgetArticle } from "#src/engine/load/forget-article.ts";
import { listIndices } from "#src/engine/load/list-indices.ts";
import { loadArticles } from "#src/engine/load/load-articles.ts";
import { prepareIndices } from "#src/engine/load/prepare-indices.ts";
import { withdrawArticles } from "#src/engine/load/withdraw-articles.ts";
import { withdrawGone } from "#src/engine/load/withdraw-gone.ts";
import { type MadeEngine, madeArticle, makeEngine, NOW } from "./made-engine.ts";

const BRIDGE = "“The bridge is safe,” said Ann Lee.";
const ARTICLES = Array.from({ length: 12 }, (_, number) =>
	madeArticle(`other-${number}`, `“The school ${number} needs a roof,” said Ivan Petrov.\n\nNobody was hurt.`),
);

let made: MadeEngine;

beforeAll(async () => {
	made = await makeEngine(ARTICLES);
});
afterAll(() => made?.stop());

const quoted = async (question: string): Promise<readonly string[]> => {
	const answer = await made.ask({ question });
	return answer.kind === "answered" ? answer.citations.map(({ article }) => `${article.id} ${article.updated}`) : [];
};

test("an older version never wins, in whatever order the versions come", async () => {
	const version = (updated: string, text: string) => madeArticle("bridge", text, { published: "2026-01-01", updated });
	const long = `${BRIDGE}\n\nThe mayor of Ashford agreed.\n\n“The tunnel is closed,” said Omar Diaz.`;
	await made.load([version("2026-01-02T10:00:00Z", long)]);
	expect(await quoted("Who said the tunnel is closed?")).toEqual(["bridge 2026-01-02T10:00:00Z"]);
	await made.load([version("2026-01-03T10:00:00Z", BRIDGE)]);
	const again = await made.load([version("2026-01-02T10:00:00Z", long)]);
	expect(again).toMatchObject({ older: 1, same: 0 });
	expect(await quoted("Who said the bridge is safe?")).toEqual(["bridge 2026-01-03T10:00:00Z"]);
	expect(await quoted("Who said the tunnel is closed?")).toEqual([]);
	const passages = { index: made.names.passages, body: { query: { term: { article: "bridge" } } } };
	expect((await made.client.count(passages)).body.count).toBe(1);
});

test("what is there already is passed over", async () => {
	expect(await made.load(ARTICLES)).toEqual({ done: 12, of: 12, same: 12, older: 0, withdrawn: 0 });
});

test("a load that was cut off goes on where it was", async () => {
	const more = Array.from({ length: 250 }, (_, number) => madeArticle(`more-${number}`, `Lorry ${number} was stuck.`));
	const cut = new AbortController();
	const { client, names } = made;
	const onProgress = ({ done }: { readonly done: number }) => done >= 50 && cut.abort();
	await expect(loadArticles(more, { client, names, onProgress, signal: cut.signal })).rejects.toThrow();
	const loaded = await made.load(more);
	expect(loaded.same).toBeGreaterThanOrEqual(50);
	expect(loaded.same).toBeLessThan(250);
	const all = { index: names.articles, body: { query: { prefix: { article: "more-" } } } };
	expect((await client.count(all)).body.count).toBe(250);
});

test("a withdrawn article is told of no more, from the moment on", async () => {
	const text = "“The museum burnt down,” said Mary Hill.";
	await made.load([madeArticle("museum", text), madeArticle("museum-2", "The museum of Bexley opened.")]);
	expect(await quoted("Who said the museum burnt down?")).toEqual(["museum undefined"]);
	await withdrawArticles(["museum"], { client: made.client, names: made.names, now: NOW });
	expect(await quoted("Who said the museum burnt down?")).toEqual([]);
	// Nor does its file bring it back.
	await made.load([madeArticle("museum", text)]);
	expect(await quoted("Who said the museum burnt down?")).toEqual([]);
	const { body } = await made.client.get({ index: made.names.articles, id: "museum" });
	expect(JSON.stringify(body)).not.toContain("burnt");
});

test("an article comes back by its release, and by its next versions as any other", async () => {
	const { client, names } = made;
	const withdraw = () => withdrawArticles(["gallery"], { client, names, now: NOW });
	const gallery = (text: string) => madeArticle("gallery", text, { published: "2026-01-01" });
	await made.load([gallery("“The gallery is shut,” said Mary Hill.")]);
	expect(await withdraw()).toBe(1);
	// What is withdrawn already is not withdrawn again: its version stays.
	expect(await withdraw()).toBe(0);
	expect(await made.load([gallery("“The gallery is shut,” said Mary Hill.")])).toMatchObject({ withdrawn: 1 });
	expect(await quoted("Who said the gallery is shut?")).toEqual([]);
	await loadArticles([gallery("“The gallery is shut,” said Mary Hill.")], { client, names, isRelease: true });
	expect(await quoted("Who said the gallery is shut?")).toEqual(["gallery undefined"]);
	expect(await made.load([gallery("“The gallery is shut,” said Mary Hill.")])).toMatchObject({ same: 1 });
	await made.load([gallery("“The gallery is open,” said Mary Hill.")]);
	expect(await quoted("Who said the gallery is open?")).toEqual(["gallery undefined"]);
	const older = madeArticle("gallery", "“The gallery is new,” said Mary Hill.", { published: "2025-01-01" });
	expect(await made.load([older])).toMatchObject({ older: 1 });
	expect(await withdraw()).toBe(1);
	expect(await quoted("Who said the gallery is open?")).toEqual([]);
});

test("what a folder no longer holds is withdrawn, and comes back with it", async () => {
	const { client, names } = made;
	const cinema = madeArticle("cinema", "“The cinema is haunted,” said Paul Weber.");
	await made.load([cinema]);
	const count = { index: names.articles, body: { query: { exists: { field: "passages" } } } };
	const before = (await client.count(count)).body.count;
	const ids = async (left: readonly string[]) => {
		const { hits } = (await client.search({ index: names.articles, size: 1000, body: { ...count.body } })).body.hits;
		return new Set(hits.flatMap(({ _id }: { readonly _id?: string }) => _id ?? []).filter((id) => !left.includes(id)));
	};
	expect(await withdrawGone(await ids([]), { client, names, now: NOW })).toBe(0);
	expect(await withdrawGone(await ids(["cinema"]), { client, names, now: NOW })).toBe(1);
	expect(await quoted("Who said the cinema is haunted?")).toEqual([]);
	expect((await client.count(count)).body.count).toBe(before - 1);
	expect(await made.load([cinema])).toMatchObject({ withdrawn: 0, older: 0, same: 0 });
	expect(await quoted("Who said the cinema is haunted?")).toEqual(["cinema undefined"]);
});

test("of a forgotten article nothing is left, nor the words that no other holds", async () => {
	const { client, names } = made;
	await made.load([madeArticle("secret", "“Zebedee Quux owns the bridge,” said Omar Diaz.")]);
	const term = async (id: string) => (await client.exists({ index: names.terms, id })).body;
	expect([await term("zebede"), await term("quux"), await term("bridg")]).toContain(true);
	await forgetArticle("secret", { client, names, now: NOW });
	for (const index of [names.articles, names.passages]) {
		const held = { index, body: { query: { term: { article: "secret" } } } };
		expect((await client.count(held)).body.count).toBe(0);
	}
	expect((await client.exists({ index: names.articles, id: "secret" })).body).toBe(false);
	expect(await term("quux")).toBe(false);
	const terms = await client.count({ index: names.terms, body: { query: { prefix: { term: "bridg" } } } });
	expect(terms.body.count).toBeGreaterThan(0);
	await forgetArticle("never there", { client, names, now: NOW });
});

test("an article is told of within its embargo and its expiry alone", async () => {
	const text = (place: string) => `“The ${place} will be sold,” said Paul Weber.`;
	await made.load([
		madeArticle("early", text("castle"), { embargo: new Date(NOW + 3_600_000).toISOString() }),
		madeArticle("late", text("tower"), { expires: new Date(NOW - 3_600_000).toISOString() }),
		madeArticle("held", text("palace"), { state: "withheld" }),
		madeArticle("free", text("cottage"), { embargo: new Date(NOW - 3_600_000).toISOString() }),
	]);
	const sold = async (place: string) => (await quoted(`Who said the ${place} will be sold?`))[0];
	expect(await Promise.all(["castle", "tower", "palace"].map(sold))).not.toContainEqual(
		expect.stringMatching(/early|late|held/),
	);
	expect(await sold("cottage")).toBe("free undefined");
});

test("the archive is loaded anew while it is asked, without a stop", async () => {
	const { client, names } = made;
	const preparing = { client, names, analysis: "another", sharding: { shards: 2, replicas: 0 }, grace: 2000 };
	const prepared = await prepareIndices(preparing, { isAnew: false, now: NOW + 1 });
	expect(prepared.isAnew).toBe(true);
	let isDone = false;
	const answers: string[][] = [];
	const asking = (async () => {
		while (!isDone) answers.push([...(await quoted("Who said the bridge is safe?"))]);
	})();
	await loadArticles([madeArticle("bridge", BRIDGE), ...ARTICLES], { client, names: prepared.names });
	await prepared.switchOver();
	answers.push([...(await quoted("Who said the bridge is safe?"))]);
	isDone = true;
	await asking;
	expect(answers.at(-1)).toEqual(["bridge undefined"]);
	expect(answers.filter((answer) => answer.length !== 1)).toEqual([]);
	const left = await client.indices.getAlias({ name: names.articles });
	expect(Object.keys(left.body)).toEqual([prepared.names.articles]);
});

describe("an engine that is loaded anew", () => {
	const left = async () => (await listIndices(made.client, made.names)).map(({ instant }) => instant - NOW);
	const prepare = (analysis: string, wish: { readonly isAnew: boolean; readonly now: number }, shards?: number) => {
		const sharding = shards === undefined ? {} : { shards };
		return prepareIndices({ client: made.client, names: made.names, analysis, sharding, grace: 0 }, wish);
	};

	test("goes on where a load was cut off", async () => {
		const cut = await prepare("another", { isAnew: true, now: NOW + 10 }, 3);
		expect(cut).toMatchObject({ isAnew: true, isGoingOn: false });
		await loadArticles(ARTICLES.slice(0, 5), { client: made.client, names: cut.names });
		// It may be cut off while it makes its indices, too.
		await made.client.indices.delete({ index: cut.names.terms });
		// A load into what is searched leaves it alone.
		expect((await prepare("another", { isAnew: false, now: NOW + 20 })).names).toBe(made.names);
		const again = await prepare("another", { isAnew: true, now: NOW + 30 });
		expect(again).toMatchObject({ names: cut.names, isAnew: true, isGoingOn: true });
		const loaded = await loadArticles(ARTICLES, { client: made.client, names: again.names });
		expect(loaded).toMatchObject({ done: 12, same: 5 });
		await again.switchOver();
		// Whoever went on with the same, and ends later, removes nothing.
		await again.switchOver();
		expect(await left()).toEqual([10]);
		const [{ sharding } = { sharding: null }] = await listIndices(made.client, made.names);
		expect(sharding).toEqual({ shards: 3, replicas: 0 });
		expect(await quoted("Who said the school 7 needs a roof?")).toEqual(["other-7 undefined"]);
	});

	test("loses what no load goes on with", async () => {
		await prepare("a third", { isAnew: false, now: NOW + 40 });
		expect(await left()).toEqual([40, 10]);
		// Of another version, or cut into another number of pieces.
		const wished = await prepare("another", { isAnew: true, now: NOW + 35 }, 2);
		expect(wished).toMatchObject({ isGoingOn: false });
		expect(await left()).toEqual([41, 10]);
		const more = await prepare("another", { isAnew: true, now: NOW + 50 }, 4);
		expect(more).toMatchObject({ isGoingOn: false });
		expect(await left()).toEqual([50, 10]);
		await more.switchOver();
		expect(await left()).toEqual([50]);
	});
});
