import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { atom, FULL } from "../intake/feed/feeds.ts";
import { startServer } from "../sources/stand-in-server.ts";
import { startServe } from "./started-serve.ts";

test("serve asks the feeds of the settings, though the folder is empty, and ends when it is told to", async () => {
	const folder = mkdtempSync(join(tmpdir(), "serve-sources-"));
	const server = await startServer();
	const [corpus, data] = [join(folder, "news"), join(folder, "data")];
	mkdirSync(corpus);
	const content = `<content type="html"><![CDATA[${FULL}]]></content>`;
	server.answer("/feed", (_, response) =>
		response.end(atom(`<entry><id>tag:a</id><title>Lit</title>${content}</entry>`)),
	);
	const login = server.address.replace("//", "//ann:hidden@");
	// A Discord that never answers: one that cannot be reached would end the program before it is told to.
	server.answer("/api/v10/gateway/bot", () => {});
	const { program, read, ended } = startServe({
		DISCORD_API_URL: `${server.address}/api`,
		...{ CORPUS_DIR: corpus, DATA_DIR: data, ALLOW_PRIVATE_HOSTS: "127.0.0.1", WORDPRESS: "" },
		FEEDS: `${login}/feed ${login}/none?key=hidden`,
	});
	onTestFinished(async () => {
		program.kill("SIGKILL");
		await server.close();
		rmSync(folder, { recursive: true });
	});
	await expect.poll(read, { timeout: 15_000 }).toContain("there is nothing at its address any more (404)");
	expect(read()).toContain('"Articles came"');
	expect(read()).toMatch(/"level":40,.*Feed 2 of 127\.0\.0\.1:\d+ has not answered yet/);
	expect(read()).not.toContain("hidden");
	const kept = readdirSync(join(data, "articles"), { recursive: true, encoding: "utf8" });
	expect(kept.filter((name) => name.endsWith(".article.json"))).toHaveLength(1);
	program.kill("SIGTERM");
	expect(await ended).toBe(0);
});
