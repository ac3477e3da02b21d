import { z } from "zod";
import { openPool } from "./database.ts";
import { readVersion, type SchemaVersion } from "./migrate.ts";

/** What a database says of itself. */
export type LookedAt = {
	/** Of PostgreSQL, such as "17.2". */
	readonly version: string;
	readonly schema: SchemaVersion;
};

const Version = z.tuple([z.object({ server_version: z.string() })]);

/** Looks at a database, and changes nothing; rejects with the reason where it does not answer. */
export async function lookAtDatabase(url: string): Promise<LookedAt> {
	const database = openPool(url);
	try {
		const { rows } = await database.run("SHOW server_version");
		const [{ server_version }] = Version.parse(rows);
		return { version: server_version.replace(/ .*/, ""), schema: await readVersion(database.run) };
	} finally {
		await database.end();
	}
}
