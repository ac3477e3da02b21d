import pg from "pg";
import { expect, inject, onTestFinished, test } from "vitest";
import { examineDatabase } from "#src/program/doctor/examine-database.ts";
import { openPostgresState } from "#src/state/postgres/open-state.ts";
import { findPort } from "./find-port.ts";
import { makeDatabase } from "./made-database.ts";

const postgres = inject("postgres") ?? "";

async function change(url: string, sql: string): Promise<void> {
	const client = new pg.Client(url);
	await client.connect();
	await client.query(sql);
	await client.end();
}

function at(other: Partial<Pick<URL, "pathname" | "username" | "port" | "search">>): string {
	return Object.assign(new URL(postgres), other).href;
}

test("openPostgresState() makes the tables once where several programs start at once", async () => {
	const url = await makeDatabase(postgres);
	const states = await Promise.all([1, 2, 3, 4].map(() => openPostgresState(url)));
	onTestFinished(async () => void (await Promise.all(states.map(({ close }) => close()))));
	for (const key of ["a", "b", "c"]) {
		const told = await Promise.all(states.map(({ deliveries }) => deliveries.isFirst(key)));
		expect(told.filter((isFirst) => isFirst)).toHaveLength(1);
	}
});

test("openPostgresState() refuses tables of a later version, and changes nothing", async () => {
	const url = await makeDatabase(postgres);
	await (await openPostgresState(url)).close();
	await change(url, "INSERT INTO schema_versions (version) VALUES (99)");
	const reason = "it was written by a later version of this program; update this one";
	await expect(openPostgresState(url)).rejects.toThrow(reason);
	expect(await examineDatabase(url)).toMatchObject([{ ok: false, says: expect.stringContaining(reason) }]);
});

test("openPostgresState() lets whoever may only read and write the tables use them", async () => {
	const url = await makeDatabase(postgres);
	await (await openPostgresState(url)).close();
	const name = `reader_${process.pid}`;
	const schema = /made_\w+/.exec(url)?.[0];
	await change(
		url,
		`CREATE ROLE ${name} LOGIN; GRANT USAGE ON SCHEMA ${schema} TO ${name};
		GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${name};
		GRANT USAGE ON SEQUENCE kept_file_versions TO ${name}`,
	);
	const state = await openPostgresState(url.replace("record:", `${name}:`));
	onTestFinished(state.close);
	expect(await state.deliveries.isFirst("a")).toBe(true);
	await state.versions?.note([{ id: "a", article: "dam", until: "2026-03-04", prints: "", words: null }]);
	await state.keptFiles?.put({ path: "harbour/dam.source", hash: "a", content: "kept" });
	expect(await state.versions?.last()).toMatchObject({ number: 1 });
	await state.sweep();
});

test("openPostgresState() names the database and what is wrong, and no password", async () => {
	const port = String(await findPort());
	const wrong: readonly (readonly [string, string])[] = [
		[at({ pathname: "/none" }), "there is no such database"],
		[at({ username: "nobody" }), "the database does not let this user in from here"],
		[at({ port: port }), "the database cannot be reached (ECONNREFUSED)"],
		[at({ search: "?sslmode=verify-full" }), "the database does not speak TLS"],
		[at({ search: "?sslmode=verify-full&sslrootcert=/none.pem" }), "a file of a certificate that"],
	];
	for (const [url, reason] of wrong) {
		const failure = await openPostgresState(url).catch(String);
		expect(failure).toContain(`${new URL(url).pathname}": ${reason}`);
		expect(failure).not.toContain("no-secret");
	}
});

test("examineDatabase() tells the version of the database and of its tables, and makes none", async () => {
	const url = await makeDatabase(postgres);
	const says = async () => (await examineDatabase(url)).map((finding) => ({ ok: finding.ok, says: finding.says }));
	expect(await says()).toEqual([
		{ ok: true, says: expect.stringMatching(/^PostgreSQL \d+\.\d+ answers at "127\.0\.0\.1:\d+\/postgres"$/) },
		{
			ok: true,
			says: expect.stringMatching(/^its tables are of version 0: the next program that serves brings them to [1-9]$/),
		},
	]);
	await (await openPostgresState(url)).close();
	const [, tables] = await says();
	expect(tables).toEqual({ ok: true, says: expect.stringMatching(/^its tables are current \(version [1-9]\)$/) });
});
