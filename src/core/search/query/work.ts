/**
 * What one question or one pasted text may cost, in steps, each about one term, word or posting that is looked at. It
 * is counted
 * and not timed, so that the same text always gets the same answer.
 */
export type Work = {
	readonly most: number;
	done: number;
	/** How many words were looked for in another spelling. */
	corrected: number;
};

/**
 * At ten thousand articles a question costs some hundred thousand steps, and 5,000 pasted characters a million and a
 * half.
 */
export const MOST_WORK = 3_000_000;

/** The work of a request that has not begun. */
export function beginWork(most: number = MOST_WORK): Work {
	return { most, done: 0, corrected: 0 };
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

/** No more words than so many are looked for in another spelling: the first ones that stand nowhere. */
const MOST_CORRECTED = 8;

/** Counts a word that is to be corrected; false where enough were. */
export function mayCorrect(work: Work): boolean {
	work.corrected++;
	return work.corrected <= MOST_CORRECTED;
}
