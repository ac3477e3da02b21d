import type { Response } from "undici";

/** The bytes of an answer, unpacked; null where they are more than `largest`, of which no more is read. */
export async function readBody(response: Response, largest: number): Promise<Uint8Array | null> {
	const pieces: Uint8Array[] = [];
	let size = 0;
	for await (const piece of response.body ?? []) {
		size += piece.length;
		// Leaving the loop cancels the rest: a small body may unpack to a very large one.
		if (size > largest) return null;
		pieces.push(piece);
	}
	return Buffer.concat(pieces);
}
