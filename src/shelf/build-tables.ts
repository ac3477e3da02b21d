import { analyseFound } from "../core/search/index/analysis.ts";
import type { IndexTables } from "../core/search/index/tables/index-tables.ts";
import { TableBuilder } from "../core/search/index/tables/table-builder.ts";
import type { ArticleRows } from "./store/article-rows.ts";
import { type Packed, unpack } from "./tables-file.ts";

/** The tables of some articles in order; those that older tables hold are copied from there, and not read. */
export function buildTables(rows: ArticleRows, keys: readonly string[], older: readonly Packed[]): IndexTables {
	const places = new Map<string, { readonly tables: IndexTables; readonly number: number }>();
	for (const packed of older) {
		const tables = unpack(packed);
		packed.keys.forEach((key, number) => void places.set(key, { tables, number }));
	}
	const builder = new TableBuilder();
	for (const key of keys) {
		const place = places.get(key);
		if (place) builder.addFrom(place.tables, place.number);
		else {
			const { quotations, ...words } = rows.body(key);
			builder.add(analyseFound({ ...rows.head(key), ...words }, quotations));
		}
	}
	return builder.finish();
}
