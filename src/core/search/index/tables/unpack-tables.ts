import { ArrayReader } from "./array-reader.ts";
import type { IndexTables } from "./index-tables.ts";
import { runSteps } from "./run-steps.ts";
import type { Sequences } from "./sequences.ts";
import { readTermsInSteps, type TermText } from "./term-text.ts";

/**
 * Tables over the bytes that `packTables` gave, put together in one buffer, which may be shared: the numbers are not
 * copied. Null where the bytes are of another format, or not all there.
 */
export function unpackTables(buffer: ArrayBufferLike): IndexTables | null {
	return runSteps(unpackInSteps(buffer));
}

/** The same in steps of some terms; the last one gives the tables. */
export function* unpackInSteps(buffer: ArrayBufferLike): Generator<void, IndexTables | null> {
	const packed = takeArrays(buffer);
	if (packed === null) return null;
	const { roots, quoted, ...rest } = packed;
	return {
		...rest,
		terms: yield* readTermsInSteps(rest.terms),
		roots: { ...roots, roots: yield* readTermsInSteps(roots.roots) },
		names: yield* readTermsInSteps(rest.names),
		quoted: { ...quoted, names: yield* readTermsInSteps(quoted.names) },
	};
}

/** Whether a buffer holds all the bytes of packed tables of this format. */
export function isPacked(buffer: ArrayBufferLike): boolean {
	return takeArrays(buffer) !== null;
}

/** The arrays of packed tables, with the terms as they are written. */
function takeArrays(buffer: ArrayBufferLike) {
	const arrays = ArrayReader.open(buffer);
	if (arrays === null) return null;
	const packed = {
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
	return arrays.isAtEnd ? packed : null;
}

function takeTerms(arrays: ArrayReader): TermText {
	return { codes: arrays.take(Uint16Array), first: arrays.take(Uint32Array) };
}

function takeSequences(arrays: ArrayReader): Sequences {
	return { ids: arrays.take(Uint32Array), first: arrays.take(Uint32Array) };
}
