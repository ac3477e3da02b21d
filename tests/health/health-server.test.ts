import { expect, onTestFinished, test } from "vitest";
import { startHealthServer } from "#src/health/health-server.ts";
import { watchHealth } from "#src/health/watch-health.ts";
import { makeVitals } from "./made-vitals.ts";

const LOOPBACK = { port: 0, host: "127.0.0.1" };

async function watch(change = {}) {
	const watched = await watchHealth(LOOPBACK, makeVitals(change));
	onTestFinished(watched.stop);
	return (path: string, method = "GET") => fetch(`http://127.0.0.1:${watched.port}${path}`, { method });
}

test("the server says that it lives, that it is ready, and what it counted", async () => {
	const get = await watch();
	const live = await get("/livez");
	expect([live.status, await live.text()]).toEqual([200, "ok\n"]);
	const ready = await get("/readyz?verbose");
	expect([ready.status, ready.headers.get("content-type")]).toEqual([200, "application/json; charset=utf-8"]);
	expect(await ready.json()).toMatchObject({ ready: true, reasons: [] });
	const metrics = await get("/metrics");
	expect(metrics.headers.get("content-type")).toContain("text/plain; version=0.0.4");
	expect(await metrics.text()).toContain("on_the_record_index_articles 3");
});

test("the server answers 503 with the reasons where it is not ready, and lives on", async () => {
	const get = await watch({ platforms: () => new Map([["slack", false]]) });
	const ready = await get("/readyz");
	expect(ready.status).toBe(503);
	expect(await ready.json()).toMatchObject({ ready: false, reasons: ["slack: not connected"] });
	expect((await get("/livez")).status).toBe(200);
});

test("the server refuses other paths and methods, and says nothing to HEAD", async () => {
	const get = await watch();
	expect((await get("/")).status).toBe(404);
	const posted = await get("/livez", "POST");
	expect([posted.status, posted.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
	const head = await get("/readyz", "HEAD");
	expect([head.status, await head.text()]).toEqual([200, ""]);
});

test("watchHealth() opens nothing without settings", async () => {
	expect((await watchHealth(null, makeVitals())).port).toBeNull();
});

test("startHealthServer() says what to do where nobody can listen", async () => {
	const health = { readiness: () => Promise.reject(new Error()), metrics: () => Promise.reject(new Error()) };
	const server = await startHealthServer(LOOPBACK, health);
	onTestFinished(server.stop);
	await expect(startHealthServer({ ...LOOPBACK, port: server.port }, health)).rejects.toThrow(
		`Cannot tell of its health on 127.0.0.1:${server.port}: another program listens there: choose another HEALTH_PORT`,
	);
	const failing = await fetch(`http://127.0.0.1:${server.port}/readyz`);
	expect([failing.status, await failing.text()]).toEqual([500, "it cannot be told\n"]);
});
