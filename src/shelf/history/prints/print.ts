import { createHash } from "node:crypto";

/** A sentence as it is remembered: by a hash of its words, and by how many they are. */
export type Print = { readonly hash: string; readonly count: number };

/** What an article prints: its sentences in order, and those of each quotation in order. */
export type Prints = readonly (readonly Print[])[];

const HASH_BYTES = 9;
/** As many as so many bytes take in base64. */
const HASH_DIGITS = 12;

/** The hash of words by what they are compared by, whatever their case: "US" and "us" are one here. */
export function hashKeys(keys: readonly string[]): string {
	const words = keys.join(" ").toLowerCase();
	return createHash("sha256").update(words).digest().subarray(0, HASH_BYTES).toString("base64url");
}

/** Prints as a text: a line for each list, in which each is its hash and its number of words. */
export function packPrints(prints: Prints): string {
	return prints.map((list) => list.map(({ hash, count }) => `${hash}${count}`).join(" ")).join("\n");
}

/** The prints in such a text. */
export function unpackPrints(packed: string): Prints {
	return packed.split("\n").map((line) =>
		line
			.split(" ")
			.filter((it) => it !== "")
			.map((it) => ({ hash: it.slice(0, HASH_DIGITS), count: Number(it.slice(HASH_DIGITS)) })),
	);
}

/** The hashes of those that have words enough to be recognised by. */
export function hashesIn(prints: Prints, leastWords: number): ReadonlySet<string> {
	return new Set(prints.flat().flatMap(({ hash, count }) => (count >= leastWords ? [hash] : [])));
}
