/** A clock that stands still until it is set. */
export function makeClock(start = 1_700_000_000_000) {
	let time = start;
	return {
		now: () => time,
		pass: (milliseconds: number) => {
			time += milliseconds;
		},
	};
}

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
