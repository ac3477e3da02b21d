import type { Vitals } from "#src/health/vitals.ts";

/** When these vitals are read, in milliseconds since 1970. */
export const NOW = Date.UTC(2026, 2, 4, 12);

const SEARCHED = { articles: 3, from: null, to: null, asOf: "2026-03-04T11:59:30.000Z", newest: null };

/** The vitals of a program that fares well, but for what a test changes. */
export function makeVitals(change: Partial<Vitals> = {}): Vitals {
	return {
		searched: () => SEARCHED,
		platforms: () => new Map([["slack", true]]),
		assertStore: async () => {},
		countLetters: async () => 2,
		sources: () => [],
		isEnding: () => false,
		now: () => NOW,
		...change,
	};
}

/** What is searched, but for what a test changes. */
export function makeSearched(change: object) {
	return { ...SEARCHED, ...change };
}
