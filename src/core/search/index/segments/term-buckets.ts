/** The terms of a vocabulary by their first letter and their length. */
export type TermBuckets = ReadonlyMap<string, readonly string[]>;

/** So many terms are put into their buckets in one step. */
const STEP = 8192;

/** Puts terms with those that begin alike and are as long, in steps. */
export function* fillBucketsInSteps(terms: readonly string[]): Generator<void, TermBuckets> {
	const buckets = new Map<string, string[]>();
	for (const [at, term] of terms.entries()) {
		if (at % STEP === STEP - 1) yield;
		const key = keyOf(term, term.length);
		const bucket = buckets.get(key);
		if (bucket) bucket.push(term);
		else buckets.set(key, [term]);
	}
	return buckets;
}

/** The terms that begin with the same letter as a term and whose length differs by at most `most`. */
export function termsNear(buckets: TermBuckets, term: string, most: number): readonly string[] {
	const lengths = Array.from({ length: 2 * most + 1 }, (_, at) => term.length - most + at);
	return lengths.flatMap((length) => buckets.get(keyOf(term, length)) ?? []);
}

function keyOf(term: string, length: number): string {
	return `${term.charAt(0)}${length}`;
}
