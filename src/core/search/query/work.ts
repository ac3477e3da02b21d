/**
 * What one question or one pasted text may cost, in steps, each about one term, word or posting that is looked at. It is counted
 * and not timed, so that the same text always gets the same answer.
 */
export type Work = { readonly most: number; done: number };

/** A question costs some ten thousand steps, a pasted text some hundred thousand, at ten thousand articles a few times as much. */
export const MOST_WORK = 6_000_000;

/** The work of a request that has not begun. */
export function beginWork(most: number = MOST_WORK): Work {
	return { most, done: 0 };
}

/** Counts steps; false once there were more than allowed, and then what was found so far must do. */
export function spend(work: Work, steps: number): boolean {
	work.done += steps;
	return work.done <= work.most;
}

/** Whether more was to be done than allowed. */
export function isSpent({ done, most }: Work): boolean {
	return done > most;
}
