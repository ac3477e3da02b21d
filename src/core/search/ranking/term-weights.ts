/**
 * BM25 (https://doi.org/10.1561/1500000019) for passages of news, in which a term seldom stands twice by chance and a
 * long one holds more than one matter; what a term tells in the name of a speaker and in a headline; and what the
 * passages beside a passage, and its article as a whole, add to its score.
 */
export const WEIGHTS = { k: 0.3, b: 1, speaker: 1, headline: 1, neighbour: 0.05, article: 0.1 } as const;

/** What a term tells of a passage in which it stands so often, whose length is given as a share of the mean one. */
export function weighFrequency(worth: number, frequency: number, length: number): number {
	const { k, b } = WEIGHTS;
	return (worth * frequency * (k + 1)) / (frequency + k * (1 - b + b * length));
}

/** The most that a term which tells so much adds to the score of any passage. */
export function mostOf(told: number): number {
	const passage = told * Math.max(WEIGHTS.k + 1, WEIGHTS.speaker);
	return passage * (1 + 2 * WEIGHTS.neighbour) + told * (1 + WEIGHTS.headline) * WEIGHTS.article;
}
