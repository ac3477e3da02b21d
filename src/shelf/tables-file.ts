import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from "node:fs";
import type { IndexTables } from "../core/search/index/tables/index-tables.ts";
import { packTables } from "../core/search/index/tables/pack-tables.ts";
import { TableBuilder } from "../core/search/index/tables/table-builder.ts";
import { isPacked, unpackTables } from "../core/search/index/tables/unpack-tables.ts";
import { explainPlace } from "./store/place-problem.ts";

/** The tables of an index, and the keys of its articles, in order. */
export type KeptTables = { readonly keys: readonly string[]; readonly tables: IndexTables };

/** Packed tables, in memory that threads may share. */
export type Packed = { readonly keys: readonly string[]; readonly bytes: SharedArrayBuffer };

const ALIGNMENT = 8;

/** Packed tables of no article. */
export const NO_TABLES: Packed = pack({ keys: [], tables: new TableBuilder().finish() });

/** Puts the parts of packed tables together in memory that threads may share. */
export function pack({ keys, tables }: KeptTables): Packed {
	const parts = packTables(tables);
	const bytes = new SharedArrayBuffer(parts.reduce((sum, { length }) => sum + length, 0));
	const all = new Uint8Array(bytes);
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return { keys, bytes };
}

/** The tables in packed ones. */
export function unpack({ bytes }: Packed): IndexTables {
	const tables = unpackTables(bytes);
	if (tables === null) throw new RangeError("Cannot unpack tables: they are of another version of this program");
	return tables;
}

/**
 * Writes packed tables to a file, all or nothing: a reader, and whoever comes after a crash, finds those of before or
 * these. Gives why it could not, where the disk is full or such; null where it did.
 */
export function tryToWriteTables(file: string, packed: Packed): string | null {
	try {
		writeTables(file, packed);
		return null;
	} catch (error) {
		const problem = explainPlace(error);
		if (problem === null) throw error;
		return problem;
	}
}

function writeTables(file: string, { keys, bytes }: Packed): void {
	const draft = `${file}.new`;
	const list = Buffer.from(keys.join("\n"));
	const head = Buffer.alloc(ALIGNMENT + Math.ceil(list.length / ALIGNMENT) * ALIGNMENT);
	head.writeUInt32LE(list.length);
	list.copy(head, ALIGNMENT);
	const written = openSync(draft, "w");
	try {
		writeAll(written, head);
		writeAll(written, new Uint8Array(bytes));
		fsyncSync(written);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	} finally {
		closeSync(written);
	}
	renameSync(draft, file);
}

/** The packed tables of a file; null where there are none that can be read, or of another version of the program. */
export function readTables(file: string): Packed | null {
	let read: number | null = null;
	try {
		read = openSync(file, "r");
		const size = fstatSync(read).size;
		const length = Buffer.alloc(ALIGNMENT);
		if (readSync(read, length, 0, ALIGNMENT, 0) < ALIGNMENT) return null;
		const list = Buffer.alloc(Math.min(length.readUInt32LE(), size));
		readSync(read, list, 0, list.length, ALIGNMENT);
		const start = ALIGNMENT + Math.ceil(list.length / ALIGNMENT) * ALIGNMENT;
		const bytes = new SharedArrayBuffer(Math.max(0, size - start));
		for (let at = 0; at < bytes.byteLength; ) {
			const count = readSync(read, new Uint8Array(bytes), at, bytes.byteLength - at, start + at);
			if (count === 0) return null;
			at += count;
		}
		return isPacked(bytes) ? { keys: list.length === 0 ? [] : list.toString().split("\n"), bytes } : null;
	} catch {
		return null;
	} finally {
		if (read !== null) closeSync(read);
	}
}

function writeAll(file: number, bytes: Uint8Array): void {
	for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
