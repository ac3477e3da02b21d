import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { startServe } from "./started-serve.ts";

let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "serve-web-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("main serve serves the web page alone, where no chat is set up, until SIGTERM", { timeout: 60_000 }, async () => {
	const alone = { DISCORD_TOKEN: "", DISCORD_CLIENT_ID: "", DISCORD_API_URL: "" };
	const serve = startServe({ ...alone, DATA_DIR: folder, WEB_PORT: "0", HEALTH_PORT: "0" });
	onTestFinished(() => void serve.program.kill("SIGKILL"));
	await expect.poll(serve.read, { timeout: 20_000 }).toContain('"platform":"Web","msg":"Platform started"');
	await expect.poll(serve.read, { timeout: 20_000 }).toContain("Articles indexed");
	const port = /"host":"127\.0\.0\.1","port":(\d+)/.exec(serve.read())?.[1];
	const health = /"port":(\d+),"host":"127\.0\.0\.1","msg":"Telling of its health"/.exec(serve.read())?.[1];
	const page = await fetch(`http://127.0.0.1:${port}/a/syrians-hope-for-a-future-without-russia`);
	expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("For us, Russia is an enemy.")]);
	const body = new URLSearchParams({ question: "who said Russia is an enemy?" });
	expect((await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body })).status).toBe(200);
	const ready = await fetch(`http://127.0.0.1:${health}/readyz`);
	expect([ready.status, await ready.json()]).toMatchObject([200, { dependencies: { web: { ok: true } } }]);
	const metrics = await (await fetch(`http://127.0.0.1:${health}/metrics`)).text();
	for (const line of [
		'questions_total{platform="web",surface="page",outcome="answered"} 1',
		'platform_connected{platform="web"} 1',
	])
		expect(metrics).toContain(`on_the_record_${line}`);
	expect(serve.read() + metrics).not.toContain("enemy");
	serve.program.kill("SIGTERM");
	expect(await serve.ended).toBe(0);
	await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
});
