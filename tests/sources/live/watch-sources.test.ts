import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Told } from "#src/sources/live/messages.ts";
import { type LiveSources, watchSources } from "#src/sources/live/watch-sources.ts";
import { atom, FULL } from "../../intake/feed/feeds.ts";
import { type StandInServer, startServer } from "../stand-in-server.ts";

let server: StandInServer;
let folder: string;
const started: LiveSources[] = [];

beforeEach(async () => {
	server = await startServer();
	folder = mkdtempSync(join(tmpdir(), "watch-"));
});

afterEach(async () => {
	for (const sources of started.splice(0)) await sources.close();
	rmSync(folder, { recursive: true });
	await server.close();
});

function start(): readonly Told[] {
	const told: Told[] = [];
	const sources = [{ kind: "feed", address: `${server.address}/feed` }] as const;
	const settings = { sources, interval: 300_000, allowed: ["127.0.0.1"], keptFolder: join(folder, "articles") };
	started.push(watchSources(settings, (it) => void told.push(it)));
	return told;
}

test("a thread asks the sources, one program of a folder alone, and the next when that ends", async () => {
	const id = "tag:ledger.example,2026:1";
	const content = `<content type="html"><![CDATA[${FULL}]]></content>`;
	server.answer("/feed", (_, response) =>
		response.end(atom(`<entry><id>${id}</id><title>Lit</title>${content}</entry>`)),
	);
	const told = start();
	await expect.poll(() => told.map(({ kind }) => kind), { timeout: 10_000 }).toEqual(["status", "taken", "status"]);
	expect(told.at(-1)).toMatchObject({ source: 0, status: { problem: null, failures: 0 } });
	// Its turn is in five minutes.
	started[0]?.ask();
	await expect.poll(() => told.map(({ kind }) => kind).slice(3), { timeout: 10_000 }).toEqual(["taken", "status"]);
	const folders = readdirSync(join(folder, "articles")).filter((name) => !name.startsWith("polling.lock"));
	expect(folders).toEqual([expect.stringMatching(/^127\.0\.0\.1-/)]);
	const other = start();
	await expect.poll(() => other.map(({ kind }) => kind), { timeout: 10_000 }).toEqual(["elsewhere"]);
	expect(server.asked).toHaveLength(2);
	await started.shift()?.close();
	const next = start();
	await expect.poll(() => next.map(({ kind }) => kind), { timeout: 10_000 }).toEqual(["status"]);
	// It was asked a moment ago.
	expect(server.asked).toHaveLength(2);
});
