/** Words in a row that are compared as one. */
const SHINGLE = 5;
/** So many of the smallest hashes of a text tell how much of it stands in another. */
const SKETCH = 96;
/** Of fewer words a text is a copy only where all are the same: two short reports on a matter are much alike. */
const FEWEST_WORDS = 40;
/** Of still fewer none is: notices of a line are alike without being copies. */
const FEWEST_OF_ALL = 12;

/**
 * The smallest hashes of a text's runs of five words, in rising order: of two texts that share most of their words
 * they are nearly the same (bottom-k sketch, https://doi.org/10.1145/1281100.1281115). Empty for a text of a line.
 */
export function sketchOf(text: string): readonly number[] {
	const hashes = [...shinglesOf(text)].sort((one, other) => one - other);
	return hashes.slice(0, SKETCH);
}

/** The hashes of all runs of five words in a text; of a short text that of all its words, and none of a line. */
export function shinglesOf(text: string): ReadonlySet<number> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const shingles = new Set<number>();
	if (words.length < FEWEST_OF_ALL) return shingles;
	if (words.length < FEWEST_WORDS) return shingles.add(hashOf(words));
	for (let at = 0; at + SHINGLE <= words.length; at++) shingles.add(hashOf(words.slice(at, at + SHINGLE)));
	return shingles;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units, and once more stirred so that the smallest are a fair draw (MurmurHash3's end). */
function hashOf(words: readonly string[]): number {
	let hash = FNV_OFFSET;
	for (const word of words) {
		for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
		hash = Math.imul(hash ^ SPACE, FNV_PRIME);
	}
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

const SPACE = 0x20;
