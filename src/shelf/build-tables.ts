import { analyseFound } from "../core/search/index/analysis.ts";
import type { IndexTables } from "../core/search/index/tables/index-tables.ts";
import { TableBuilder } from "../core/search/index/tables/table-builder.ts";
import type { ArticleRows } from "./store/article-rows.ts";
import type { KeptTables } from "./tables-file.ts";

/** The tables of some articles in order; those that older tables hold are copied from there, and not read. */
export function buildTables(rows: ArticleRows, keys: readonly string[], older: KeptTables | null): IndexTables {
	const numbers = new Map(older?.keys.map((key, number) => [key, number]));
	const builder = new TableBuilder();
	for (const key of keys) {
		const number = numbers.get(key);
		if (older && number !== undefined) builder.addFrom(older.tables, number);
		else {
			const { quotations, ...words } = rows.body(key);
			builder.add(analyseFound({ ...rows.head(key), ...words }, quotations));
		}
	}
	return builder.finish();
}

/** Whether tables are those of just these articles. */
export function areTablesOf(kept: Pick<KeptTables, "keys"> | null, keys: readonly string[]): boolean {
	return kept?.keys.length === keys.length && kept.keys.every((key, at) => key === keys[at]);
}
