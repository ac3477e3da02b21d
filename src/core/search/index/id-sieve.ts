/** Tells of nearly every id that it is none of some, by its lowest bits, sooner than a set does. */
export type IdSieve = Uint8Array;

const LOWEST_BITS = 0x3ff;

/** A sieve that lets these ids through, and seldom another. */
export function sieveIds(ids: Iterable<number>): IdSieve {
	const sieve = new Uint8Array(LOWEST_BITS + 1);
	for (const id of ids) sieve[id & LOWEST_BITS] = 1;
	return sieve;
}

/** Whether an id may be one of those that the sieve was made of. */
export function passes(sieve: IdSieve, id: number): boolean {
	return sieve[id & LOWEST_BITS] === 1;
}
