const MONTHS = "january february march april may june july august september october november december".split(" ");
const YEAR = /^(?:19|20)\d\d$/;
const DAY_OF_MONTH = /^[0-3]?\d$/;
const ISO_DAY = /^(?:19|20)\d\d-[01]\d-[0-3]\d$/;

/** The first day of a time in words, as ISO: "2024", "May 2024", "3 May 2024", "2024-05-03"; null for other words. */
export function readDay(words: readonly string[]): string | null {
	const [only = "", ...more] = words;
	if (more.length === 0) return ISO_DAY.test(only) ? only : YEAR.test(only) ? `${only}-01-01` : null;
	const year = words.at(-1) ?? "";
	const rest = words.slice(0, -1);
	const name = rest.find((word) => monthOf(word) > 0);
	const days = rest.filter((word) => word !== name);
	if (!YEAR.test(year) || name === undefined || days.length > 1) return null;
	const [day = "1"] = days;
	return DAY_OF_MONTH.test(day) ? `${year}-${pad(monthOf(name))}-${pad(Number(day))}` : null;
}

/** The number of a month by its name or the first three letters of it; 0 where it is none. */
function monthOf(word: string): number {
	return MONTHS.findIndex((month) => month === word || month.slice(0, 3) === word) + 1;
}

function pad(number: number): string {
	return String(number).padStart(2, "0");
}
