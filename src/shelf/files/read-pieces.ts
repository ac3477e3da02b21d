import { closeSync, openSync, readSync } from "node:fs";
import { findDecoder } from "../../intake/decode-text.ts";

/** In bytes. */
const PIECE = 262_144;

/** The text of a file, piece by piece as it is asked for, in the encoding that it says. Throws what Node throws. */
export function* readPieces(path: string): Generator<string, void> {
	const file = openSync(path, "r");
	try {
		let decoder: TextDecoder | null = null;
		for (;;) {
			const bytes = Buffer.alloc(PIECE);
			const count = readSync(file, bytes);
			const read = bytes.subarray(0, count);
			decoder ??= findDecoder(read, null);
			if (count === 0) break;
			yield decoder.decode(read, { stream: true });
		}
		yield decoder.decode();
	} finally {
		closeSync(file);
	}
}
