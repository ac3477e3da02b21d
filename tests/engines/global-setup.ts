import type { TestProject } from "vitest/node";
import { type PostgresServer, startPostgres } from "./postgres-server.ts";

let postgres: PostgresServer | undefined;

/** Starts the engines before the tests. */
export async function setup(project: TestProject): Promise<void> {
	postgres = await startPostgres();
	project.provide("postgres", postgres.url);
}

/** Stops them after the tests. */
export async function teardown(): Promise<void> {
	await postgres?.remove();
}
