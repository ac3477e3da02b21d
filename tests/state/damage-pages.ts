import { closeSync, fstatSync, openSync, writeSync } from "node:fs";

const PAGE = 4_096;

/** Overwrites every page of an SQLite file but the first, which tells what kind of file it is. */
export function damagePagesOf(file: string): void {
	const handle = openSync(file, "r+");
	const { size } = fstatSync(handle);
	writeSync(handle, Buffer.alloc(size - PAGE, 0xff), 0, size - PAGE, PAGE);
	closeSync(handle);
}
