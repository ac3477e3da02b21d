import { findSplices } from "../core/search/index/segments/find-splices.ts";
import type { Splice } from "../core/search/index/segments/splice.ts";
import { buildTables } from "./build-tables.ts";
import type { ShelfFiles } from "./shelf-files.ts";
import type { ArticleRows } from "./store/article-rows.ts";
import { NO_TABLES, type Packed, pack, readTables, tryToWriteTables } from "./tables-file.ts";

/** The tables of an archive: those of a base, and those of the articles that come into it by the splices. */
export type ShelvedTables = {
	readonly base: Packed;
	readonly splices: readonly Splice[];
	readonly living: Packed;
};

/** Tables that others may be put together from, whatever became of their articles. */
export type OlderTables = Pick<ShelvedTables, "base" | "living">;

/** So many articles may have come, gone or changed before all tables are put together anew: in a small archive, */
const FEW = 10;
/** in a large one, */
const MANY = 200;
/** and of one in between this share. */
const SHARE = 0.02;

/**
 * The tables of the articles of some keys, in order: the base of before with another living segment, or where too much
 * of it changed, a new base.
 */
export function amendTables(rows: ArticleRows, keys: readonly string[], { base, living }: OlderTables): ShelvedTables {
	const { splices, come } = findSplices(base.keys, keys);
	const changed = splices.reduce((sum, splice) => sum + Math.max(splice.gone, splice.come), 0);
	if (base.keys.length === 0 || changed > Math.max(FEW, Math.min(MANY, SHARE * base.keys.length)))
		return renewTables(rows, keys, { base, living });
	const left = { ...base, keys: forgetGone(base.keys, splices) };
	if (come.length === 0) return { base: left, splices, living: NO_TABLES };
	return { base: left, splices, living: pack({ keys: come, tables: buildTables(rows, come, [living]) }) };
}

/** The same as a new base, which holds nothing of any other article. */
export function renewTables(rows: ArticleRows, keys: readonly string[], { base, living }: OlderTables): ShelvedTables {
	return { base: pack({ keys, tables: buildTables(rows, keys, [base, living]) }), splices: [], living: NO_TABLES };
}

/** Instead of the key of an article that is gone from a base: should it come back, it comes in by a splice. */
const NO_KEY = "gone";

function forgetGone(keys: readonly string[], splices: readonly Splice[]): readonly string[] {
	const left = [...keys];
	for (const { at, gone } of splices) left.fill(NO_KEY, at, at + gone);
	return left;
}

/** The tables that are kept beside a shelf; those of no article where there are none that can be read. */
export function readShelvedTables({ tables, living }: ShelfFiles): OlderTables {
	return { base: readTables(tables) ?? NO_TABLES, living: readTables(living) ?? NO_TABLES };
}

/** Keeps tables beside a shelf, as far as they are not those of before; gives why it could not, null where it did. */
export function tryToWriteShelvedTables(
	files: Pick<ShelfFiles, "tables" | "living">,
	{ base, living }: OlderTables,
	before: OlderTables,
): string | null {
	const isOtherBase = base.bytes !== before.base.bytes;
	const isOtherLiving = living.bytes !== before.living.bytes && living.keys.length > 0;
	return (
		(isOtherBase ? tryToWriteTables(files.tables, base) : null) ??
		(isOtherLiving ? tryToWriteTables(files.living, living) : null)
	);
}
