import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

/** A file has no end, or nothing was written to it in time. */
export class FileReadingError extends Error {
	override readonly name = "FileReadingError";
}

const LARGEST = 65_536;
/** How long to wait for whoever writes into a pipe, in milliseconds. */
const LONGEST_WAIT = 2_000;
const PAUSE = 20;

/** The text of a small file, or of a pipe into which somebody writes it; waits for that no longer than it may. */
export function readInTime(file: string, longestWait = LONGEST_WAIT): string {
	// Else opening a pipe into which nobody writes would never come to an end. Windows has no such flag.
	const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		return readAll(handle, performance.now() + longestWait);
	} finally {
		closeSync(handle);
	}
}

function readAll(handle: number, deadline: number): string {
	const bytes = Buffer.alloc(LARGEST + 1);
	let length = 0;
	while (length <= LARGEST) {
		const read = tryToRead(handle, bytes.subarray(length));
		if (read !== null) length += read;
		// A pipe is at its end, too, before anybody opened it to write.
		if (read === 0 && (length > 0 || !isPipe(handle))) return bytes.toString("utf8", 0, length);
		if (read) continue;
		if (performance.now() > deadline) throw new FileReadingError("nothing was written to it in time");
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
	}
	throw new FileReadingError("the file is too large for a secret");
}

/** How many bytes were read, none at the end; null where there may be some later. */
function tryToRead(handle: number, bytes: Buffer): number | null {
	try {
		return readSync(handle, bytes);
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EAGAIN") return null;
		throw error;
	}
}

function isPipe(handle: number): boolean {
	return fstatSync(handle).isFIFO();
}
