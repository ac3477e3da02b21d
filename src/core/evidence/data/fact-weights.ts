// What each piece of evidence adds to the log-odds that an answer is right: fitted by logistic regression on the open
// sets.
export const FACT_WEIGHTS = {
	base: -6.3,
	rareCoverage: 2,
	sentenceCoverage: 1.1,
	share: 0.55,
	fit: 1.55,
	lead: 1.05,
	relevance: 5.5,
	matched: 0.75,
	missing: 0.45,
	noPhrase: -1.3,
	namesOnly: -1.2,
};
