import type { Source } from "../door.ts";

/** Longer than any file of a wire. */
const LONGEST = 32 * 1024 * 1024;

/** All the text of a source; null where it is too long to be held at once. */
export function wholeText({ text }: Source): string | null {
	const pieces: string[] = [];
	let length = 0;
	for (const piece of text) {
		length += piece.length;
		if (length > LONGEST) return null;
		pieces.push(piece);
	}
	return pieces.join("").replace(/^\uFEFF/, "");
}
