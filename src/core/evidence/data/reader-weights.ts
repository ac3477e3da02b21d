// Written by `node training/reader/fit.ts`; do not edit. training/reader/README.md tells from which data.
// How much each piece of evidence, the index's own and a reader's, adds to the log-odds where passages are read.
export const READ_SENTENCE_WEIGHTS = { told: 0.36, here: 0.5, relevance: 0.05 };

export const READ_FACT_WEIGHTS = {
	base: 1.36,
	told: 0.36,
	sure: -0.23,
	sureOfAny: 0.97,
	misfit: -0.2,
	inArticle: -0.13,
	namesOff: -0.68,
	certainty: 0.63,
	size: -0.29,
	here: 0.28,
	relevance: 0.14,
};

export const READ_QUOTATION_WEIGHTS = { told: 0.74, here: 0.56, relevance: -0.23 };

export const READ_SURE_WEIGHTS = {
	base: 0.66,
	told: 0.19,
	sure: 0.35,
	otherMatter: -0.38,
	isOnTopic: 0.83,
	missingNames: -0.3,
	size: -0.26,
	inArticle: 1.3,
	namesOff: -0.7,
	here: 0.42,
	relevance: -0.12,
};
