import type { Period } from "./read-period.ts";

/** The days since, before or in a period, both ends included; null where it is open at that end (ISO 8601). */
export type Days = { readonly since: string | null; readonly until: string | null };

/** Any day. */
export const ANY_DAY: Days = { since: null, until: null };

/** What the days of a period come to behind a word that joins a time to what it is of. */
const OPENINGS: ReadonlyMap<string, (period: Period) => Days> = new Map([
	["since", ({ from }) => ({ since: from, until: null })],
	["after", ({ to }) => ({ since: dayBeside(to, 1), until: null })],
	["until", ({ to }) => ({ since: null, until: to })],
	["till", ({ to }) => ({ since: null, until: to })],
	["before", ({ from }) => ({ since: null, until: dayBeside(from, -1) })],
	["in", asDays],
	["from", asDays],
	["during", asDays],
	["on", asDays],
]);

/** Whether a word joins a time to what it is of: "since", "in". */
export function opensDays(word: string): boolean {
	return OPENINGS.has(word);
}

/** The days that such a word and the period behind it mean: "since 2024", "before May 2024", "in 2024". */
export function daysOf(opening: string, period: Period): Days {
	return OPENINGS.get(opening)?.(period) ?? asDays(period);
}

/** All the days of a period. */
export function asDays({ from, to }: Period): Days {
	return { since: from, until: to };
}

function dayBeside(day: string, far: number): string {
	return new Date(Date.parse(day) + far * DAY_LENGTH).toISOString().slice(0, 10);
}

const DAY_LENGTH = 86_400_000;
