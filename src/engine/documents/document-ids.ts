import { createHash } from "node:crypto";

/** A longer id is not taken by the engine, with room for the number of a passage behind it. */
const LONGEST = 480;

/** The id of the document of an article. */
export function articleDocument(id: string): string {
	return shortened(id);
}

/** What an article is found by at a tidied address: the engine takes no address of any length. */
export function addressTerm(address: string): string {
	return shortened(address);
}

function shortened(text: string): string {
	if (Buffer.byteLength(text) <= LONGEST) return text;
	return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

/** The id of the document of a passage, by its number in its article, from 0. */
export function passageDocument(id: string, number: number): string {
	return `${articleDocument(id)}#${number}`;
}
