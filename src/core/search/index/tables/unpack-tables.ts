import { ArrayReader } from "./array-reader.ts";
import type { IndexTables } from "./index-tables.ts";
import type { Sequences } from "./sequences.ts";
import { readTerms } from "./term-text.ts";

/**
 * Tables over the bytes that `packTables` gave, put together in one buffer, which may be shared: the numbers are not
 * copied. Null where the bytes are of another format, or not all there.
 */
export function unpackTables(buffer: ArrayBufferLike): IndexTables | null {
	const arrays = ArrayReader.open(buffer);
	if (arrays === null) return null;
	const tables = {
		terms: takeTerms(arrays),
		tokens: { ...takeSequences(arrays), starts: arrays.take(Uint32Array) },
		postings: {
			passages: arrays.take(Uint32Array),
			frequencies: arrays.take(Uint8Array),
			first: arrays.take(Uint32Array),
			lengths: arrays.take(Uint16Array),
		},
		roots: { roots: takeTerms(arrays), latest: arrays.take(Uint32Array), earlier: arrays.take(Int32Array) },
		passages: {
			starts: arrays.take(Uint32Array),
			ends: arrays.take(Uint32Array),
			paragraphs: arrays.take(Uint32Array),
		},
		firstPassages: arrays.take(Uint32Array),
		names: takeTerms(arrays),
		speakers: takeSequences(arrays),
		headlines: takeSequences(arrays),
		quoted: {
			...takeSequences(arrays),
			names: takeTerms(arrays),
			starts: arrays.take(Uint32Array),
			counts: arrays.take(Uint32Array),
		},
	};
	return arrays.isAtEnd ? tables : null;
}

function takeTerms(arrays: ArrayReader): readonly string[] {
	return readTerms({ codes: arrays.take(Uint16Array), first: arrays.take(Uint32Array) });
}

function takeSequences(arrays: ArrayReader): Sequences {
	return { ids: arrays.take(Uint32Array), first: arrays.take(Uint32Array) };
}
