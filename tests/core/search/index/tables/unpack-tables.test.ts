import fc from "fast-check";
import { expect, test } from "vitest";
import type { IndexTables } from "#src/core/search/index/tables/index-tables.ts";
import { packTables } from "#src/core/search/index/tables/pack-tables.ts";
import { unpackTables } from "#src/core/search/index/tables/unpack-tables.ts";
import { makeArticle } from "../../../made-articles.ts";
import { ARTICLES, makeTables } from "../made-tables.ts";

const BUFFERS = [(size: number) => new ArrayBuffer(size), (size: number) => new SharedArrayBuffer(size)];

function pack(tables: IndexTables, make: (size: number) => ArrayBufferLike = (size) => new ArrayBuffer(size)) {
	const pieces = packTables(tables);
	const bytes = new Uint8Array(make(pieces.reduce((size, { length }) => size + length, 0)));
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return bytes.buffer;
}

test.each(BUFFERS)("unpackTables() gives the tables that were packed, over their bytes: %s", (make) => {
	fc.assert(
		fc.property(ARTICLES, (articles) => {
			const tables = makeTables(articles);
			const buffer = pack(tables, make);
			const unpacked = unpackTables(buffer);
			expect(unpacked).toEqual(tables);
			expect(unpacked?.tokens.ids.buffer).toBe(buffer);
			expect(unpacked && packTables(unpacked)).toEqual(packTables(tables));
		}),
	);
});

const TABLES = makeTables([makeArticle("“The dam held,” said Ana Diaz.\n\nIt rained.")]);

test("unpackTables() gives nothing of what is cut short, too long, of another format, or empty", () => {
	const bytes = new Uint8Array(pack(TABLES));
	for (let size = 0; size < bytes.length; size++) expect(unpackTables(bytes.slice(0, size).buffer)).toBeNull();
	const longer = new Uint8Array(bytes.length + 8);
	longer.set(bytes);
	expect(unpackTables(longer.buffer)).toBeNull();
	for (const at of [0, 4, 8]) {
		const other = bytes.slice();
		other[at] = (other[at] ?? 0) + 1;
		expect(unpackTables(other.buffer), `byte ${at}`).toBeNull();
	}
});

test("readTerms() reads every term back, also halves of letters", () => {
	const names = ["", "\ud835", "Łódź", "x".repeat(10_000), "𝔸"];
	const tables = { ...TABLES, names };
	expect(unpackTables(pack(tables))?.names).toEqual(names);
});
