// English number words. Written for this program.

/** The words for the numbers from two on, in order. */
export const NUMBER_WORDS = `
	two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
	nineteen twenty`;
