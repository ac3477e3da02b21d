// What each piece of evidence adds to the log-odds of a sentence: fitted by logistic regression on the open sets.
export const SENTENCE_WEIGHTS = {
	phrases: 0.7,
	fit: 0.35,
	withoutPhrase: -0.45,
	coverage: 4.9,
	before: 0.8,
	headline: 3.2,
	pairs: 2.9,
	gap: -3.1,
	ofBestPassage: 0.9,
	rareCoverage: 2.05,
	isHeadline: -5.5,
};
