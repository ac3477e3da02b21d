import { hashKeys } from "./prints/print.ts";

/** Pasted words as they are looked for in many versions. */
export type Sight = {
	readonly keys: readonly string[];
	/** The hash of some of the words; each is made once. */
	readonly hashOf: (from: number, count: number) => string;
	/** Whether a text of so many characters may still be looked through. */
	readonly takes: (characters: number) => boolean;
};

/** So many characters of earlier versions are looked through for one pasted text. */
const MOST_CHARACTERS = 2_000_000;

/** Pasted words by what they are compared by, in small letters. */
export function createSightOf(keys: readonly string[]): Sight {
	const known = new Map<number, string>();
	let left = MOST_CHARACTERS;
	return {
		keys,
		hashOf: (from, count) => {
			const at = from * (keys.length + 1) + count;
			const hash = known.get(at) ?? hashKeys(keys.slice(from, from + count));
			known.set(at, hash);
			return hash;
		},
		takes: (characters) => {
			left -= characters;
			return left >= 0;
		},
	};
}
