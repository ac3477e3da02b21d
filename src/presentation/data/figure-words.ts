// English words that tell a number. Written for this program.

/** Words that make an answer a figure. */
export const FIGURE_WORDS = `
	one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty
	ninety dozen dozens hundred hundreds thousand thousands million millions billion billions half third quarter`;
