import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { startServe } from "../commands/started-serve.ts";
import { findPort } from "./find-port.ts";
import { type PostgresServer, startPostgres } from "./postgres-server.ts";

const LONG = { timeout: 90_000 };
const WAITING = "the database cannot be reached (ECONNREFUSED); waiting for it, and answering nobody until then";

async function startStopped() {
	const postgres = await startPostgres();
	onTestFinished(postgres.remove);
	await postgres.stop();
	return postgres;
}

async function serve({ url }: Pick<PostgresServer, "url">) {
	const data = mkdtempSync(join(tmpdir(), "start-without-"));
	const [webPort, healthPort] = [await findPort(), await findPort()];
	const started = startServe({
		...{ DISCORD_TOKEN: "", DISCORD_CLIENT_ID: "", DISCORD_API_URL: "", DATA_DIR: data, DATABASE_URL: url },
		...{ WEB_PORT: String(webPort), HEALTH_PORT: String(healthPort) },
	});
	onTestFinished(async () => {
		started.program.kill("SIGKILL");
		await started.ended;
		rmSync(data, { recursive: true });
	});
	const get = async (path: string) => (await fetch(`http://127.0.0.1:${healthPort}${path}`)).status;
	const ask = async () =>
		await fetch(`http://127.0.0.1:${webPort}/`)
			.then(({ status }) => status)
			.catch(() => null);
	return { ...started, get, ask };
}

test("serve waits for a database that is away when it starts, says so, and begins once it is there", async () => {
	const postgres = await startStopped();
	const { read, get, ask } = await serve(postgres);
	await expect.poll(read, LONG).toContain(WAITING);
	expect([await get("/livez"), await get("/readyz"), await ask()]).toEqual([200, 503, null]);
	await postgres.start();
	await expect.poll(read, LONG).toContain('"Platform started"');
	expect(read()).toContain("The database is there");
	await expect.poll(async () => [await get("/readyz"), await ask()], LONG).toEqual([200, 200]);
	expect(read().split(WAITING)).toHaveLength(2);
	expect(read()).not.toContain("no-secret");
}, 200_000);

test("serve ends at once when told to while it waits, and with 1 where the tables are of a later version", async () => {
	const postgres = await startStopped();
	const [stopped, other] = [await serve(postgres), await serve(postgres)];
	await expect.poll(() => [stopped.read(), other.read()].every((log) => log.includes(WAITING)), LONG).toBe(true);
	const began = performance.now();
	stopped.program.kill("SIGTERM");
	expect(await stopped.ended).toBe(0);
	expect(performance.now() - began).toBeLessThan(3_000);
	await postgres.start();
	await expect.poll(other.read, LONG).toContain('"Platform started"');
	const client = new pg.Client(postgres.url);
	await client.connect();
	await client.query("INSERT INTO schema_versions (version) VALUES (99)");
	await client.end();
	const later = await serve(postgres);
	expect(await later.ended).toBe(1);
	expect(later.read()).toContain("it was written by a later version of this program; update this one");
	expect(later.read()).not.toContain("no-secret");
}, 200_000);
