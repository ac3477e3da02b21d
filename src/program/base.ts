import { createFileBase, type FileBase } from "../core/directory/article-directory.ts";
import { PassageIndex } from "../core/search/index/passage-index.ts";
import { Segment } from "../core/search/index/segments/segment.ts";
import { Segments } from "../core/search/index/segments/segments.ts";
import { unpackInSteps } from "../core/search/index/tables/unpack-tables.ts";
import type { ToldBase, ToldTables } from "../shelf/live/messages.ts";
import type { Shelves, SourceOver } from "../shelf/shelved-source.ts";
import { unpack } from "../shelf/tables-file.ts";

/** What is made once of the articles of a base, and shared by all archives that are told as changes of it. */
export type Base = { readonly segment: Segment; readonly sourceOver: SourceOver; readonly fileBase: FileBase };

/** Makes a base in steps. */
export function* makeBase({ over }: Shelves, { keys, bytes }: ToldBase): Generator<void, Base> {
	const tables = yield* unpackInSteps(bytes);
	if (tables === null) throw new RangeError("Cannot read the tables of the shelf: they are of another version");
	const segment = new Segment(tables);
	yield* segment.lookup.prepareInSteps();
	return { segment, sourceOver: over(keys === "" ? [] : keys.split("\n")), fileBase: createFileBase() };
}

/** Makes the index of a base with changes, in steps; few of them where few articles changed. */
export function* indexOver(
	{ segment, sourceOver }: Base,
	{ splices, living }: Omit<ToldTables, "base">,
): Generator<void, PassageIndex> {
	const source = yield* sourceOver(splices, living.keys);
	const change = splices.length === 0 ? null : { splices, tables: unpack(living) };
	yield;
	return new PassageIndex(source, new Segments(segment, change));
}
