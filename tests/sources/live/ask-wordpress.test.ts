import { afterEach, beforeEach, expect, test } from "vitest";
import { type StandInServer, startServer } from "../stand-in-server.ts";
import { answerAsWordPress, type StandInPost, type StandInWordPress } from "../stand-in-wordpress.ts";
import { type AskedSources, INTERVAL, MINUTE, startAsking } from "./asked.ts";

let server: StandInServer;
let site: StandInWordPress;
let asked: AskedSources;
const DAY = 24 * 60 * MINUTE;

beforeEach(async () => {
	server = await startServer();
	site = answerAsWordPress(server);
	asked = startAsking([{ kind: "wordpress", address: server.address }]);
});

afterEach(async () => {
	asked.remove();
	await server.close();
});

/** Posts of the year before, one a minute. */
function posts(count: number): readonly StandInPost[] {
	return Array.from({ length: count }, (_, at) => {
		const instant = new Date(Date.parse("2025-03-01T08:00:00Z") + at * MINUTE).toISOString().replace(".000", "");
		return { id: at + 1, title: `Boat ${at + 1}`, published: instant, modified: instant };
	});
}

const without = (...ids: readonly number[]) => site.posts.filter(({ id }) => !ids.includes(id));

test("keeps all posts at first, page by page, and then what changed", async () => {
	site.posts = posts(230);
	await asked.askAfter(0);
	expect(asked.counts().added).toBe(230);
	expect(asked.status()).toMatchObject({ problem: null, changedUntil: "2025-03-01T11:49:00Z", missing: 0 });
	const first = server.asked.length;
	site.posts = site.posts.map((it) =>
		it.id === 7 ? { ...it, title: "Boat 7 is back", modified: "2026-03-04T12:01:00Z" } : it,
	);
	await asked.askAfter(INTERVAL);
	expect(asked.counts()).toMatchObject({ added: 0, changed: 1 });
	// What changed, and what came out: two requests.
	expect(server.asked.length - first).toBe(2);
	expect(asked.articles().map(({ headline }) => headline)).toContain("Boat 7 is back");
});

test("loses no post where another is changed between two pages", async () => {
	site.posts = posts(250);
	site.onAsked = (query) => {
		if (query.get("orderby") !== "modified" || !query.has("modified_after")) return;
		site.onAsked = () => {};
		site.posts = site.posts.map((it) => (it.id === 3 ? { ...it, modified: "2026-03-04T12:00:01Z" } : it));
	};
	await asked.askAfter(0);
	expect(asked.articles()).toHaveLength(250);
});

test("gets past more posts of one second than a page holds", async () => {
	site.posts = posts(320).map((it) => ({ ...it, modified: "2025-06-01T00:00:00Z" }));
	await asked.askAfter(0);
	expect(asked.articles()).toHaveLength(320);
	expect(asked.status().problem).toBeNull();
});

test("keeps a post that was scheduled long ago when it comes out", async () => {
	site.posts = posts(3);
	await asked.askAfter(0);
	site.posts = [
		...site.posts,
		{ id: 9, title: "Gala", published: "2026-03-04T12:03:00Z", modified: "2025-02-01T00:00:00Z" },
	];
	await asked.askAfter(INTERVAL);
	expect(asked.articles().map(({ headline }) => headline)).toContain("Gala");
});

test("withdraws once a day what is not listed, and not there by name either", async () => {
	site.posts = posts(120);
	await asked.askAfter(0);
	site.posts = without(5, 6);
	site.skipped = new Set([8]);
	await asked.askAfter(INTERVAL);
	expect(asked.articles().every(({ state }) => state === "usable")).toBe(true);
	asked.counts();
	await asked.askAfter(DAY);
	expect(asked.counts().withdrawn).toBe(2);
	const gone = asked.articles().filter(({ state }) => state === "withdrawn");
	expect(gone.map(({ headline }) => headline)).toEqual(["Boat 5", "Boat 6"]);
	expect(server.asked.map(({ url }) => url).filter((url) => url?.includes("include="))).toHaveLength(1);
});

test("withdraws nothing where too much is missing at once, and tells of it until it is there again", async () => {
	site.posts = posts(100);
	await asked.askAfter(0);
	const all = site.posts;
	site.posts = site.posts.slice(0, 40);
	await asked.askAfter(DAY);
	expect(asked.articles().every(({ state }) => state === "usable")).toBe(true);
	expect(asked.status()).toMatchObject({ missing: 60, problem: null });
	site.posts = all;
	await asked.askAfter(DAY);
	expect(asked.status().missing).toBe(0);
});

test("fetches once a day what is listed and was missed", async () => {
	site.posts = posts(3);
	await asked.askAfter(0);
	site.posts = [
		...site.posts,
		{ id: 12, title: "Found", published: "2024-01-01T00:00:00Z", modified: "2024-01-01T00:00:00Z" },
	];
	await asked.askAfter(INTERVAL);
	expect(asked.articles()).toHaveLength(3);
	await asked.askAfter(DAY);
	expect(asked.articles()).toHaveLength(4);
});

test("goes on from where it came to when a site fails in the middle", async () => {
	site.posts = posts(230);
	let requests = 0;
	const { answer } = server;
	answer("/wp-json/wp/v2/posts", (_, response) => response.writeHead(500).end());
	await asked.askAfter(0);
	expect(asked.status()).toMatchObject({ problem: "the server answers 500", changedUntil: null });
	site = answerAsWordPress(server);
	site.posts = posts(230);
	site.onAsked = () => {
		requests++;
		if (requests === 2) answer("/wp-json/wp/v2/posts", (_, response) => response.writeHead(502).end());
	};
	await asked.askAfter(2 * INTERVAL);
	expect(asked.status()).toMatchObject({ problem: "the server answers 502", changedUntil: "2025-03-01T11:18:00Z" });
	const posted = site.posts;
	site = answerAsWordPress(server);
	site.posts = posted;
	await asked.askAfter(4 * INTERVAL);
	expect(asked.status().problem).toBeNull();
	expect(asked.articles()).toHaveLength(230);
});

test.each([
	[404, "<h1>Not found</h1>", "it has no REST API of WordPress at its address (404)"],
	[401, '{"code":"rest_cannot_access","message":"no"}', "it wants a name and a password"],
	[200, "<!doctype html><p>Welcome</p>", "the REST API of the site is switched off"],
	[200, '{"code":"rest_disabled","message":"no"}', "is a refusal of the site (rest_disabled)"],
	[200, '{"posts":[]}', "is no post of WordPress"],
])("tells of a site that answers %i with %s", async (status, text, expected) => {
	server.answer("/wp-json/wp/v2/posts", (_, response) => response.writeHead(status).end(text));
	await asked.askAfter(0);
	expect(asked.status().problem).toContain(expected);
});
