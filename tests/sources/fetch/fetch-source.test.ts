import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Fetched, fetchSource } from "#src/sources/fetch/fetch-source.ts";
import { type Answering, type StandInServer, startServer } from "../stand-in-server.ts";

const allowed = new Set(["127.0.0.1"]);
let server: StandInServer;

beforeEach(async () => {
	server = await startServer();
});

afterEach(() => server.close());

function problemOf(fetched: Fetched): string {
	return fetched.kind === "failed" ? fetched.problem : `${fetched.kind}, and nothing failed`;
}

test("gives the text and what the server says of it, and asks again only whether it changed", async () => {
	server.answer("/feed", (request, response) => {
		if (request.headers["if-none-match"] === '"one"') return response.writeHead(304).end();
		return response.writeHead(200, { etag: '"one"', "content-type": "text/xml; charset=utf-8" }).end("<rss/>");
	});
	const first = await fetchSource(`${server.address}/feed`, { allowed });
	expect(first).toStrictEqual({
		kind: "text",
		text: "<rss/>",
		address: `${server.address}/feed`,
		validators: { etag: '"one"', lastModified: null },
	});
	const validators = first.kind === "text" ? first.validators : undefined;
	expect(await fetchSource(`${server.address}/feed`, { allowed, validators })).toStrictEqual({ kind: "unchanged" });
	expect(server.asked).toHaveLength(2);
});

test.each([404, 410])("tells that there is nothing any more (%i)", async (status) => {
	server.answer("/feed", (_, response) => response.writeHead(status).end("<p>not here</p>"));
	expect(await fetchSource(`${server.address}/feed`, { allowed })).toStrictEqual({ kind: "gone", status });
});

test("tells what a server answers that fails, and when it wants to be asked again", async () => {
	server.answer("/feed", (_, response) => response.writeHead(503, { "retry-after": "120" }).end("later"));
	const problem = "the server answers 503";
	expect(await fetchSource(`${server.address}/feed`, { allowed })).toStrictEqual({
		kind: "failed",
		problem,
		status: 503,
		retryAfter: 120_000,
	});
});

test("follows where an address leads", async () => {
	server.answer("/old", (_, response) => response.writeHead(301, { location: "/feed" }).end());
	server.answer("/feed", (_, response) => response.end("<rss/>"));
	expect(await fetchSource(`${server.address}/old`, { allowed })).toMatchObject({
		kind: "text",
		address: `${server.address}/feed`,
	});
});

test("does not go round in a circle", async () => {
	server.answer("/feed", (_, response) => response.writeHead(302, { location: "/feed" }).end());
	expect(problemOf(await fetchSource(`${server.address}/feed`, { allowed }))).toBe("it leads on more than 5 times");
	expect(server.asked).toHaveLength(6);
});

test.each([
	["http://127.0.0.2:9/", "an address of this machine itself"],
	["http://[::1]:9/", "an address of this machine itself"],
	["http://[::ffff:127.0.0.1]:9/", "an address of this machine itself"],
	["http://2130706434:9/", "an address of this machine itself"],
	["http://localhost:8099/", "an address of this machine itself"],
	["http://10.0.0.7/", "an address of a private network"],
	["http://169.254.169.254/latest", "an address of the local network"],
	["ftp://127.0.0.1/", "is not an https:// or http:// address"],
	["file:///etc/hosts", "is not an https:// or http:// address"],
])("asks nothing of %s, and not where an address leads there", async (target, reason) => {
	server.answer("/feed", (_, response) => response.writeHead(302, { location: target }).end());
	expect(problemOf(await fetchSource(target, { allowed }))).toContain(reason);
	expect(problemOf(await fetchSource(`${server.address}/feed`, { allowed }))).toContain(reason);
});

test("asks nothing of this machine unless it is allowed", async () => {
	server.answer("/feed", (_, response) => response.end("<rss/>"));
	const problem = problemOf(await fetchSource(`${server.address}/feed`, { allowed: new Set() }));
	expect(problem).toContain("is an address of this machine itself: allow it by ALLOW_PRIVATE_HOSTS where it is meant");
	expect(server.asked).toHaveLength(0);
});

test("waits no longer than it may for a body that does not end", async () => {
	server.answer("/feed", (_, response) => response.writeHead(200).write("<rss>"));
	const fetched = await fetchSource(`${server.address}/feed`, { allowed, longest: 300 });
	expect(problemOf(fetched)).toBe("it did not answer within 0.3 seconds");
});

test("unpacks no more than it may", async () => {
	const bomb = gzipSync(Buffer.alloc(30_000_000));
	server.answer("/feed", (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb));
	const fetched = await fetchSource(`${server.address}/feed`, { allowed, largest: 1_000_000 });
	expect(problemOf(fetched)).toBe("it sends more than 1,000,000 bytes");
});

test("tells of a server that hangs up", async () => {
	server.answer("/feed", (request) => request.socket.destroy());
	expect(await fetchSource(`${server.address}/feed`, { allowed })).toMatchObject({ kind: "failed", retryAfter: null });
});

test("gives a name and password to the server of the address alone, and tells nobody of them", async () => {
	const other = await startServer();
	const seen: (string | undefined)[] = [];
	const note: Answering = (request, response) => {
		seen.push(request.headers.authorization);
		if (request.url === "/old") response.writeHead(302, { location: "/feed" }).end();
		else response.writeHead(302, { location: `${other.address}/feed?key=hidden` }).end();
	};
	for (const path of ["/old", "/feed"]) server.answer(path, note);
	other.answer("/feed", (request, response) => {
		seen.push(request.headers.authorization);
		response.end("<rss/>");
	});
	const address = `${server.address.replace("//", "//ann:s%3Acret@")}/old`;
	expect(await fetchSource(address, { allowed })).toMatchObject({
		kind: "text",
		address: `${other.address}/feed?key=hidden`,
	});
	const basic = `Basic ${Buffer.from("ann:s:cret").toString("base64")}`;
	expect(seen).toStrictEqual([basic, basic, undefined]);
	await other.close();
	const problem = problemOf(await fetchSource(address, { allowed: new Set() }));
	expect(problem).not.toContain("cret");
	for (const target of [
		"ftp://ann:secret@127.0.0.1/?key=secret",
		"http://ann:secret@10.0.0.1/?key=secret",
		"http://[",
	]) {
		server.answer("/feed", (_, response) => response.writeHead(302, { location: target }).end());
		expect(problemOf(await fetchSource(address, { allowed }))).not.toMatch(/secret|cret@/);
	}
});

test("says what is wrong where a login is wanted", async () => {
	server.answer("/feed", (_, response) => response.writeHead(401, { "www-authenticate": "Basic" }).end());
	expect(problemOf(await fetchSource(`${server.address}/feed`, { allowed }))).toContain("wants a name and a password");
});
