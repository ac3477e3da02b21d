import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import type { Newsroom } from "#src/newsroom/newsroom.ts";
import { PlatformError } from "#src/newsroom/platform-error.ts";
import { readStyle, startWeb } from "#src/web/site.ts";
import { makeNewsroom } from "../slack/made-newsroom.ts";
import { SETTINGS } from "./made-site.ts";

async function start(change: Partial<Newsroom> = {}) {
	const { newsroom, told } = makeNewsroom(change);
	const running = await startWeb(SETTINGS, newsroom);
	const [line] = told.lines;
	const port = line && "port" in line.fields ? Number(line.fields.port) : 0;
	return { ...running, told, port, address: `http://127.0.0.1:${port}` };
}

test("the pages are served at one address, until they are stopped", async () => {
	const site = await start();
	const page = await fetch(`${site.address}/`);
	const text = await page.text();
	expect([page.status, text]).toEqual([200, expect.stringContaining(`/style.css?v=${readStyle().hash}`)]);
	expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
	const style = await fetch(`${site.address}/style.css`);
	expect(await style.text()).toBe(readStyle().text);
	const sent = await fetch(`${site.address}/`, {
		method: "POST",
		body: new URLSearchParams({ question: "who said Russia is an enemy?" }),
	});
	expect([sent.status, await sent.text()]).toEqual([200, expect.stringContaining("For us, Russia is an enemy.")]);
	await site.stop();
	await expect(fetch(`${site.address}/`)).rejects.toThrow();
	expect(site.told.failures).toEqual([]);
});

test("a stop finishes what it was asked, and cuts off what was half sent", async () => {
	const { promise: asked, resolve: tellAsked } = Promise.withResolvers<void>();
	const { promise: kept, resolve: keep } = Promise.withResolvers<null>();
	const { newsroom } = makeNewsroom();
	const answers = {
		...newsroom.state.answers,
		keep: () => {
			tellAsked();
			return kept;
		},
	};
	const site = await start({ state: { ...newsroom.state, answers } });
	const half = connect(site.port, "127.0.0.1");
	half.on("error", () => undefined);
	await once(half, "connect");
	half.write("GET / HT");
	const body = new URLSearchParams({ question: "who said Russia is an enemy?" });
	const sent = fetch(`${site.address}/`, { method: "POST", body });
	await asked;
	const stopped = site.stop();
	await once(half, "close");
	keep(null);
	expect(await (await sent).text()).toContain("For us, Russia is an enemy.");
	await stopped;
});

test("what somebody begins to send and breaks off is no fault, and a question may come in pieces", async () => {
	const site = await start();
	for (const length of ["Content-Length: 100", "Transfer-Encoding: chunked"]) {
		const half = connect(site.port, "127.0.0.1");
		half.on("error", () => undefined);
		const head = ["POST / HTTP/1.1", "Host: 127.0.0.1", "Content-Type: application/x-www-form-urlencoded", length];
		half.write(`${head.join("\r\n")}\r\n\r\n`);
		half.write("1\r\nq\r\n", () => half.resetAndDestroy());
		await once(half, "close");
	}
	const pieces = new ReadableStream({
		start: (controller) => {
			for (const piece of ["question=", "who+said+Russia", "+is+an+enemy"])
				controller.enqueue(new TextEncoder().encode(piece));
			controller.close();
		},
	});
	const headers = { "content-type": "application/x-www-form-urlencoded" };
	const half = { duplex: "half" };
	const sent = await fetch(`${site.address}/`, { method: "POST", body: pieces, headers, ...half });
	expect(await sent.text()).toContain("For us, Russia is an enemy.");
	await site.stop();
	expect(site.told.failures).toEqual([]);
});

test("another program at the same port is told of in one sentence", async () => {
	const site = await start();
	const second = startWeb({ ...SETTINGS, port: site.port }, makeNewsroom().newsroom);
	await expect(second).rejects.toThrow(
		new PlatformError(
			`Cannot start the web page on port ${site.port} of 127.0.0.1 (WEB_PORT, WEB_HOST): another program listens there`,
		),
	);
	await site.stop();
});

test("an address that this machine does not have is told of in one sentence", async () => {
	// https://www.rfc-editor.org/rfc/rfc5737: for documentation, and nobody’s.
	const started = startWeb({ ...SETTINGS, host: "192.0.2.1" }, makeNewsroom().newsroom);
	await expect(started).rejects.toThrow("this machine does not have that address");
});
