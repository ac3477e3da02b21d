import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type StandInServer, startServer } from "../stand-in-server.ts";
import { type AskedSources, INTERVAL, MINUTE, startAsking } from "./asked.ts";

let server: StandInServer;
let asked: AskedSources;

beforeEach(async () => {
	server = await startServer();
	asked = startAsking([{ kind: "feed", address: `${server.address}/feed` }]);
});

afterEach(async () => {
	asked.remove();
	await server.close();
});

const said = (words: string) =>
	`<p>${words}, said the master of the harbour, who had stood there since the morning.</p>` +
	"<p>Nobody else was on the quay by then, and the lamp was out.</p>";

type Told = { readonly id?: string; readonly title?: string; readonly words?: string; readonly updated?: string };

function entry({
	id = "tag:ledger.example,2026:1",
	title = "Ferry",
	words = "The ferry is back",
	updated,
}: Told): string {
	const changed = updated ?? "2026-03-04T09:00:00Z";
	return `<entry><id>${id}</id><title>${title}</title><updated>${changed}</updated>
<published>2026-03-04T09:00:00Z</published><content type="html"><![CDATA[${said(words)}]]></content></entry>`;
}

function atom(...entries: readonly string[]): string {
	const at = "http://purl.org/atompub/tombstones/1.0";
	return `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="${at}"><title>Ledger</title>${entries.join("")}</feed>`;
}

function serve(text: string, headers: Readonly<Record<string, string>> = {}): void {
	server.answer("/feed", (_, response) => response.writeHead(200, headers).end(text));
}

function failWith(status: number, headers: Readonly<Record<string, string>> = {}): void {
	server.answer("/feed", (_, response) => response.writeHead(status, headers).end());
}

const problem = () => asked.status().problem;

test("keeps what is new and what changed, and each article by itself", async () => {
	serve(atom(entry({}), entry({ id: "tag:ledger.example,2026:2", title: "Bridge", words: "The bridge is shut" })));
	await asked.askAfter(0);
	expect(asked.counts()).toMatchObject({ added: 2 });
	expect(asked.articles()).toMatchObject([{ headline: "Bridge" }, { headline: "Ferry" }]);
	serve(atom(entry({ words: "The ferry is late", updated: "2026-03-04T12:01:00Z" })));
	await asked.askAfter(INTERVAL);
	expect(asked.counts()).toMatchObject({ added: 0, changed: 1, withdrawn: 0 });
	const [bridge, ferry] = asked.articles();
	// It fell off the end of the feed, which is no withdrawal.
	expect(bridge).toMatchObject({ headline: "Bridge", state: "usable" });
	expect(ferry?.text).toContain("The ferry is late");
	expect(asked.status()).toMatchObject({
		failures: 0,
		problem: null,
		news: [asked.clock.now - INTERVAL, asked.clock.now],
	});
	const sources = readdirSync(asked.folder, { recursive: true, encoding: "utf8" }).filter((it) =>
		it.endsWith(".source"),
	);
	for (const it of sources) expect(statSync(join(asked.folder, it)).size).toBeLessThan(500);
});

test("asks only whether it changed, and writes no article where it did not", async () => {
	server.answer("/feed", (request, response) => {
		if (request.headers["if-none-match"] === '"one"') return response.writeHead(304).end();
		return response.writeHead(200, { etag: '"one"' }).end(atom(entry({})));
	});
	await asked.askAfter(0);
	const written = () =>
		readdirSync(asked.folder, { recursive: true, encoding: "utf8" })
			.filter((it) => /\.(?:article\.json|source)$/.test(it))
			.map((it) => [it, statSync(join(asked.folder, it)).mtimeMs]);
	const before = written();
	asked.counts();
	await asked.askAfter(INTERVAL - 1);
	expect(server.asked).toHaveLength(1);
	await asked.askAfter(1);
	expect(server.asked[1]?.headers["if-none-match"]).toBe('"one"');
	expect([asked.counts().same, written()]).toEqual([0, before]);
	expect(asked.status()).toMatchObject({
		answered: asked.clock.now,
		problem: null,
		news: [asked.clock.now - INTERVAL],
	});
});

test.each([404, 410])("takes no article for withdrawn where the feed is gone (%i)", async (status) => {
	serve(atom(entry({})));
	await asked.askAfter(0);
	failWith(status);
	await asked.askAfter(INTERVAL);
	expect(problem()).toBe(`there is nothing at its address any more (${status})`);
	expect(asked.articles()).toMatchObject([{ state: "usable" }]);
});

test("asks a source that fails less and less often, until it answers again", async () => {
	failWith(500);
	const counts: number[] = [];
	for (let minutes = 0; minutes < 60; minutes += 5) {
		await asked.askAfter(minutes === 0 ? 0 : INTERVAL);
		counts.push(server.asked.length);
	}
	expect(counts).toEqual([1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3]);
	expect(asked.status()).toMatchObject({ problem: "the server answers 500", failures: 3, answered: null });
	serve(atom(entry({})));
	await asked.askAfter(60 * MINUTE);
	expect(asked.status()).toMatchObject({ problem: null, failures: 0, answered: asked.clock.now });
	await asked.askAfter(INTERVAL);
	expect(server.asked).toHaveLength(5);
});

test("leaves a server alone for as long as it wants, and no longer than a day", async () => {
	failWith(503, { "retry-after": "3600" });
	await asked.askAfter(0);
	await asked.askAfter(59 * MINUTE);
	expect(server.asked).toHaveLength(1);
	failWith(503, { "retry-after": "99999999" });
	await asked.askAfter(MINUTE);
	expect(server.asked).toHaveLength(2);
	await asked.askAfter(24 * 60 * MINUTE);
	expect(server.asked).toHaveLength(3);
});

test("withdraws what a tombstone names", async () => {
	serve(atom(entry({})));
	await asked.askAfter(0);
	serve(atom('<at:deleted-entry ref="tag:ledger.example,2026:1" when="2026-03-04T12:02:00Z"/>'));
	asked.counts();
	await asked.askAfter(INTERVAL);
	expect(asked.counts()).toMatchObject({ withdrawn: 1 });
	expect(asked.articles()).toMatchObject([{ state: "withdrawn" }]);
	await asked.askAfter(INTERVAL);
	expect(asked.counts()).toMatchObject({ withdrawn: 0 });
});

test.each([
	[
		"becomes a page to log in at",
		'<!doctype html><form><input type="password"></form>',
		"a page to log in at, not a feed",
	],
	[
		"becomes a web page",
		"<!doctype html><html><body><h1>Ledger</h1><p>News</p></body></html>",
		"a web page, not a feed",
	],
	["breaks off", atom(entry({})).slice(0, -20), "breaks off before its end"],
	["is empty", "", "is empty"],
	["is something else", "\u0000\u0001", "cannot be read as RSS, Atom or JSON Feed"],
	["has teasers only", atom("<entry><id>a</id><title>A</title><summary>B</summary></entry>"), "has only teasers"],
])("tells of a feed that %s, and keeps what it had", async (_, text, expected) => {
	serve(atom(entry({})), { etag: '"one"' });
	await asked.askAfter(0);
	serve(text, { etag: '"two"' });
	await asked.askAfter(INTERVAL);
	expect(problem()).toContain(expected);
	expect(problem()).toMatch(/^what it sends /);
	expect(asked.articles()).toMatchObject([{ state: "usable" }]);
	await asked.askAfter(2 * INTERVAL);
	// What is wrong would else hide behind "nothing changed".
	expect(server.asked.at(-1)?.headers["if-none-match"]).toBe('"one"');
});

test("knows articles again whose ids change their scheme, and takes others for new", async () => {
	serve(atom(entry({ id: "http://ledger.example/ferry" })));
	await asked.askAfter(0);
	serve(atom(entry({ id: "https://www.ledger.example/ferry/" })));
	await asked.askAfter(INTERVAL);
	expect(asked.articles()).toHaveLength(1);
	serve(atom(entry({ id: "https://ledger.example/?p=7" })));
	await asked.askAfter(INTERVAL);
	expect(asked.articles()).toHaveLength(2);
});

test("waits no longer than it may for what comes slowly, and unpacks no more than it may", async () => {
	const address = `${server.address}/feed`;
	const hasty = startAsking([{ kind: "feed", address }], { longest: 200, largest: 100_000 });
	// On a busy machine a whole answer may take longer than it takes to see that none comes.
	const patient = startAsking([{ kind: "feed", address }], { longest: 10_000, largest: 100_000 });
	server.answer("/feed", (_, response) => response.writeHead(200).write("<feed>"));
	await hasty.askAfter(0);
	expect(hasty.status().problem).toBe("it did not answer within 0.2 seconds");
	const bomb = gzipSync(Buffer.alloc(20_000_000));
	server.answer("/feed", (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb));
	await patient.askAfter(0);
	expect(patient.status().problem).toBe("it sends more than 100,000 bytes");
	hasty.remove();
	patient.remove();
});

test("does not follow a feed that leads to this machine", async () => {
	server.answer("/feed", (_, response) => response.writeHead(302, { location: "http://127.0.0.2:9/" }).end());
	await asked.askAfter(0);
	expect(problem()).toContain("is an address of this machine itself");
});

test("asks every host by itself, and the sources of one in turn", async () => {
	const other = await startServer();
	const order: string[] = [];
	let release = () => {};
	for (const path of ["/one", "/two"])
		server.answer(path, (_, response) => {
			order.push(path);
			if (path === "/one") release = () => response.end(atom(entry({})));
			else response.end(atom(entry({})));
		});
	other.answer("/three", (_, response) => {
		order.push("/three");
		response.end(atom(entry({})));
	});
	const addresses = [`${server.address}/one`, `${server.address}/two`, `${other.address}/three`];
	const several = startAsking(addresses.map((address) => ({ kind: "feed", address })));
	const asking = several.askAfter(0);
	await expect.poll(() => several.status(2).answered).not.toBeNull();
	expect(order.toSorted()).toEqual(["/one", "/three"]);
	release();
	await asking;
	expect(order.at(-1)).toBe("/two");
	several.remove();
	await other.close();
});

test("begins where it ended, and later with a source at which it ended suddenly", async () => {
	serve(atom(entry({})), { etag: '"one"' });
	await asked.askAfter(0);
	const sources = [{ kind: "feed", address: `${server.address}/feed` }] as const;
	const { askSource } = await import("#src/sources/live/ask-source.ts");
	const asking = { keptFolder: asked.folder, allowed: new Set(["127.0.0.1"]), now: () => asked.clock.now };
	// Half of what asking does: the thread is gone before anything is kept.
	const onTaken = () => {
		throw new Error("the disk is full");
	};
	expect(await askSource(sources[0], { ...asking, onTaken })).toMatchObject({
		failures: 1,
		problem: "its articles cannot be kept: the disk is full",
	});
});
