import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { analyse } from "#src/core/search/index/analysis.ts";
import { PassageIndex } from "#src/core/search/index/passage-index.ts";
import { Segment } from "#src/core/search/index/segments/segment.ts";
import { oneSegment, Segments } from "#src/core/search/index/segments/segments.ts";
import { buildTables } from "#src/shelf/build-tables.ts";
import { shelfFiles } from "#src/shelf/shelf-files.ts";
import { createShelves } from "#src/shelf/shelved-source.ts";
import {
	amendTables,
	type OlderTables,
	readShelvedTables,
	type ShelvedTables,
	tryToWriteShelvedTables,
} from "#src/shelf/shelved-tables.ts";
import { openStore } from "#src/shelf/store/open-store.ts";
import { createStore, type Store } from "#src/shelf/store/store.ts";
import { NO_TABLES, unpack } from "#src/shelf/tables-file.ts";
import { makeArticle } from "../core/made-articles.ts";
import { makeNaming } from "./made-naming.ts";

const NOTHING: OlderTables = { base: NO_TABLES, living: NO_TABLES };
const KEYS = Array.from({ length: 30 }, (_, number) => `key-${number}`);
let folder = "";
let store: Store;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "tables-"));
	store = createStore(openStore(":memory:").database);
	for (const key of KEYS) put(key);
});

afterEach(() => {
	store.close();
	rmSync(folder, { recursive: true });
});

function put(key: string): void {
	const { text, paragraphs, ...head } = makeArticle(`The river rose in ${key}.`, { id: key, headline: key });
	const { quotations } = analyse({ ...head, text, paragraphs });
	store.articles.put(key, {
		head,
		naming: makeNaming(key),
		sketch: [],
		body: { text, paragraphs, quotations },
		prints: "",
	});
}

/** What an index of tables tells, and that of tables made anew of the same articles. */
function tell(keys: readonly string[], { base, splices, living }: ShelvedTables) {
	const segments = new Segments(new Segment(unpack(base)), { splices, tables: unpack(living) });
	const anew = oneSegment(buildTables(store.articles, keys, []));
	return [segments, anew].map((it) => {
		const index = new PassageIndex(createShelves(store.articles).sourceOf(keys), it);
		const terms = ["river", "rose", "kei", "7", "new"];
		return [index.articles.map(({ id }) => id), terms.map((term) => [...index.passagesWith(term)]), index.termCount];
	});
}

function amend(keys: readonly string[], before: OlderTables): ShelvedTables {
	const tables = amendTables(store.articles, keys, before);
	const [told, anew] = tell(keys, tables);
	expect(told).toEqual(anew);
	return tables;
}

test("amendTables() leaves the base as it is while few articles changed, and puts in what changed", () => {
	const first = amend(KEYS, NOTHING);
	expect([first.base.keys, first.splices]).toEqual([KEYS, []]);
	put("new");
	const changed = KEYS.with(7, "new");
	const second = amend(changed, first);
	expect(second.base.bytes).toBe(first.base.bytes);
	expect([second.splices, second.living.keys]).toEqual([[{ at: 7, gone: 1, come: 1 }], ["new"]]);
	const third = amend(changed.toSpliced(3, 1), second);
	expect(third.base.bytes).toBe(first.base.bytes);
	expect(third.splices).toHaveLength(2);
});

test("amendTables() lets nothing that is gone from a base come back to it but by a splice", () => {
	const first = amend(KEYS, NOTHING);
	const without = amend(KEYS.toSpliced(3, 1), first);
	const again = amend(KEYS, without);
	expect([again.base.bytes === first.base.bytes, again.living.keys]).toEqual([true, ["key-3"]]);
});

test("amendTables() makes a new base once too much changed, and reads nothing again for that", () => {
	put("new");
	const changed = KEYS.with(7, "new");
	const first = amend(changed, amend(KEYS, NOTHING));
	const fewer = ["new", ...changed.slice(15)];
	const anew = buildTables(store.articles, fewer, []);
	store.write(() => store.articles.keepOnly(new Set()));
	const tables = amendTables(store.articles, fewer, first);
	expect([tables.base.keys, tables.splices]).toEqual([fewer, []]);
	expect(unpack(tables.base)).toEqual(anew);
});

test("what is written is read again, and nothing of what cannot be read", () => {
	const files = shelfFiles(folder, "articles");
	expect(readShelvedTables(files)).toEqual(NOTHING);
	put("new");
	const first = amendTables(store.articles, KEYS, NOTHING);
	const second = amendTables(store.articles, KEYS.with(7, "new"), first);
	tryToWriteShelvedTables(files, second, NOTHING);
	const kept = readShelvedTables(files);
	const third = amend(KEYS.with(7, "new"), kept);
	expect(third.base.bytes).toBe(kept.base.bytes);
	expect(third.living.keys).toEqual(["new"]);
});
