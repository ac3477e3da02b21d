import { type Finding, fine, toMend } from "../../doctor/finding.ts";

const SUBJECT = "database";

/** Whether the database of the settings answers, and whether its tables are those of this version. */
export async function examineDatabase(url: string): Promise<readonly Finding[]> {
	const { lookAtDatabase } = await import("../../state/postgres/look-at-database.ts");
	const { nameDatabase } = await import("../../state/postgres/name-database.ts");
	const name = nameDatabase(url);
	try {
		const { version, schema } = await lookAtDatabase(url);
		const { found, wanted } = schema;
		const tables =
			found === wanted
				? `its tables are current (version ${found})`
				: `its tables are of version ${found}: the next program that serves brings them to ${wanted}`;
		return [fine(SUBJECT, `PostgreSQL ${version} answers at "${name}"`), fine(SUBJECT, tables)];
	} catch (error) {
		const reason = error instanceof Error ? error.message : typeof error;
		return [toMend(SUBJECT, `"${name}": ${reason}; DATABASE_URL says where it is`)];
	}
}
