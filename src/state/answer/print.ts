import { createHash } from "node:crypto";
import { z } from "zod";
import type { Span } from "../../core/article/article.ts";

/** By what words are known again that are not kept: a sum by which they are found, and a hash that proves it. */
export const Print = z.strictObject({ sum: z.int(), hash: z.string() });

export type Print = Readonly<z.infer<typeof Print>>;

const HASH_BYTES = 9;
// Rabin and Karp: each unit counts this many times the one after it, modulo 2 ** 32.
const BASE = 1_000_003;

export function printOf(words: string): Print {
	return { sum: sumOf(words), hash: hashOf(words) };
}

/** More sums than these that prove wrong are made on purpose. */
const MOST_TRIED = 100;

/** Where the words of a print stand that have this length; null where they stand nowhere or more than once. */
export function findOnly(text: string, { sum, hash }: Print, length: number): Span | null {
	if (length === 0 || length > text.length) return null;
	const leaving = powerOf(length);
	let [found, tried]: [Span | null, number] = [null, 0];
	let rolling = sumOf(text.slice(0, length));
	for (let start = 0; ; start++) {
		const end = start + length;
		if (rolling === sum) {
			if (tried++ === MOST_TRIED) return null;
			if (hashOf(text.slice(start, end)) === hash) {
				if (found !== null) return null;
				found = { start, end };
			}
		}
		if (end >= text.length) return found;
		rolling = (Math.imul(rolling, BASE) + text.charCodeAt(end) - Math.imul(text.charCodeAt(start), leaving)) | 0;
	}
}

function sumOf(words: string): number {
	let sum = 0;
	for (let at = 0; at < words.length; at++) sum = (Math.imul(sum, BASE) + words.charCodeAt(at)) | 0;
	return sum;
}

function powerOf(length: number): number {
	let power = 1;
	for (let at = 0; at < length; at++) power = Math.imul(power, BASE);
	return power;
}

function hashOf(words: string): string {
	return createHash("sha256").update(words).digest().subarray(0, HASH_BYTES).toString("base64url");
}
