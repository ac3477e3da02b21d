import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import type { Clock } from "../clock.ts";
import { isPassing, toStoreError } from "./explain-error.ts";
import { numberValues, type Values } from "./statement.ts";

/** What a statement gave: its rows, and how many it changed or read. */
export type Result = { readonly rows: readonly unknown[]; readonly changes: number };

export type Run = (text: string, values?: Values) => Promise<Result>;

/** A PostgreSQL database. What fails is a `StoreError`, whose message tells why and quotes nothing. */
export type Database = {
	/**
	 * Runs a statement for which somebody waits; where the connection breaks, again for a moment. So it must come to
	 * the same if it is run twice.
	 */
	readonly run: Run;
	/** The same for work that may take a minute. */
	readonly runAtLeisure: Run;
	/** Runs several statements, all or none of them. */
	readonly inTransaction: <Done>(work: (run: Run) => Promise<Done>) => Promise<Done>;
	readonly end: () => Promise<void>;
};

// A chat wants its first response within three seconds. In milliseconds.
const LONGEST_CONNECTING = 1_500;
const LONGEST_STATEMENT = 1_500;
/** For so long what failed in passing is tried again: a database that is restarted is back in about a second. */
const PATIENCE = 2_000;
const PAUSE = 100;
const LONGEST_AT_LEISURE = 60_000;
/** How much longer than the database this program waits, should the network be gone. */
const GRACE = 500;
const MOST_CONNECTIONS = 10;
const BIGINT = 20;

/** A database by its address; nothing is connected yet. A test gives another clock than that of the database. */
export function openPool(url: string, now?: Clock): Database {
	const pool = new pg.Pool({
		connectionString: url,
		max: MOST_CONNECTIONS,
		connectionTimeoutMillis: LONGEST_CONNECTING,
		statement_timeout: LONGEST_STATEMENT,
		query_timeout: LONGEST_STATEMENT + GRACE,
		idle_in_transaction_session_timeout: LONGEST_AT_LEISURE,
		keepAlive: true,
		application_name: "on-the-record",
		types: { getTypeParser: parserOf },
	});
	// A connection that breaks while nobody uses it is replaced when one is needed, also one that is being closed.
	pool.on("error", () => {});
	pool.on("connect", (client) => void client.on("error", () => {}));
	const time = () => now?.() ?? null;
	const attempt = async (text: string, values: Values) => toResult(await pool.query(toQuery(text, values)));
	const toQuery = (text: string, values: Values) => {
		const { text: numbered, values: all } = numberValues(text, values, time());
		return { text: numbered, values: [...all] };
	};
	const inTransaction = async <Done>(work: (run: Run) => Promise<Done>): Promise<Done> => {
		const client = await pool.connect();
		const run: Run = async (text, values = {}) => {
			const query = { ...toQuery(text, values), query_timeout: LONGEST_AT_LEISURE + GRACE };
			return toResult(await client.query(query));
		};
		let failure: Error | undefined;
		try {
			await run("BEGIN");
			await run(`SET LOCAL statement_timeout = ${LONGEST_AT_LEISURE}`);
			const done = await work(run);
			await run("COMMIT");
			return done;
		} catch (error) {
			failure = error instanceof Error ? error : new Error(String(error));
			throw error;
		} finally {
			// With an error the connection is closed, and what was begun goes with it.
			client.release(failure);
		}
	};
	return {
		run: (text, values = {}) => explained(() => patiently(() => attempt(text, values))),
		runAtLeisure: (text, values) => explained(() => inTransaction((run) => run(text, values))),
		inTransaction: (work) => explained(() => inTransaction(work)),
		end: async () => {
			if (!pool.ended) await pool.end();
		},
	};
}

// What is counted and every instant is below 2 ** 53.
function parserOf(type: number, format?: "text" | "binary") {
	return type === BIGINT ? Number : pg.types.getTypeParser(type, format);
}

function toResult({ rows, rowCount }: pg.QueryResult<object>): Result {
	return { rows, changes: rowCount ?? 0 };
}

async function explained<Done>(work: () => Promise<Done>): Promise<Done> {
	try {
		return await work();
	} catch (error) {
		throw toStoreError(error);
	}
}

async function patiently<Done>(work: () => Promise<Done>): Promise<Done> {
	const end = performance.now() + PATIENCE;
	for (;;) {
		try {
			return await work();
		} catch (error) {
			if (!isPassing(error) || performance.now() > end) throw error;
			await wait(PAUSE);
		}
	}
}
