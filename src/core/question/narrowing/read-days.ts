import { asDays, type Days, daysOf, opensDays } from "../days.ts";
import { readPeriod } from "../read-period.ts";
import { readWholeWindow } from "../time-window.ts";

/** Days at the end of some words, where the words for them begin, and the word that opens them ("" for none). */
export type DaysAtEnd = { readonly days: Days; readonly from: number; readonly opening: string };

/** No words for days are more than these: "between 3 March 2024 and 14 September 2024". */
const LONGEST = 10;
const BETWEEN: ReadonlyMap<string, string> = new Map([
	["between", "and"],
	["from", "to"],
]);

/** The days that bare words end with: "since May 2024", "between 2023 and 2024", "last week"; null where none. */
export function readDaysAtEnd(words: readonly string[], today: string | undefined): DaysAtEnd | null {
	const least = Math.max(0, words.length - LONGEST);
	for (let from = least; from < words.length - 1; from++) {
		const opening = words[from] ?? "";
		const days = readRange(words.slice(from), today) ?? readOpened(opening, words.slice(from + 1), today);
		if (days) return { days, from, opening };
	}
	return readWindowAtEnd(words, today);
}

function readOpened(opening: string, words: readonly string[], today: string | undefined): Days | null {
	const period = opensDays(opening) ? readPeriod(words, today) : null;
	return period && daysOf(opening, period);
}

// "Between May and July 2024": the year stands once.
function readRange([opening = "", ...words]: readonly string[], today: string | undefined): Days | null {
	const joining = BETWEEN.get(opening);
	const at = joining === undefined ? -1 : words.indexOf(joining);
	if (at < 1) return null;
	const to = readPeriod(words.slice(at + 1), today);
	const year = to === null ? [] : [to.from.slice(0, 4)];
	const from = readPeriod(words.slice(0, at), undefined) ?? readPeriod([...words.slice(0, at), ...year], today);
	return from && to && from.from <= to.to ? { since: from.from, until: to.to } : null;
}

function readWindowAtEnd(words: readonly string[], today: string | undefined): DaysAtEnd | null {
	for (const length of [2, 1]) {
		const from = words.length - length;
		const period = from < 0 ? null : readWholeWindow(words.slice(from), today);
		if (period) return { days: asDays(period), from, opening: "" };
	}
	return null;
}
