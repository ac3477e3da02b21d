import pg from "pg";
import { onTestFinished } from "vitest";
import type { Clock } from "#src/state/clock.ts";
import { openPostgresState } from "#src/state/postgres/open-state.ts";
import type { OpenedStore } from "../state/opened-store.ts";

let made = 0;

/** Makes an empty place within a database for one test; gives the address at which nothing else is seen. */
export async function makeDatabase(within: string): Promise<string> {
	const name = `made_${process.pid}_${made++}`;
	const client = new pg.Client(within);
	await client.connect();
	await client.query(`CREATE SCHEMA ${name}`);
	await client.end();
	return `${within}?options=${encodeURIComponent(`-c search_path=${name}`)}`;
}

/** The state in a database that is made for one test. */
export async function openMadeDatabase(within: string, now: Clock): Promise<OpenedStore> {
	const url = await makeDatabase(within);
	const state = await openPostgresState(url, now);
	const reader = new pg.Pool({ connectionString: url });
	onTestFinished(async () => {
		await state.close();
		await reader.end();
	});
	const read = async (sql: string) => (await reader.query<Record<string, unknown>>(sql)).rows;
	return {
		...state,
		read,
		holds: async (text) => {
			const tables = await read("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()");
			const rows = await Promise.all(tables.map(({ tablename }) => read(`SELECT * FROM ${tablename}`)));
			return JSON.stringify(rows).includes(text);
		},
	};
}
