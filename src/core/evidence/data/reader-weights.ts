// Written by `node training/reader/fit.ts`; do not edit. training/reader/README.md tells from which data.
// How much each piece of evidence, the index's own and a reader's, adds to the log-odds where passages are read.
export const READ_SENTENCE_WEIGHTS = { told: 0.32, here: 0.42, relevance: 0.22 };

export const READ_FACT_WEIGHTS = {
	base: 1.71,
	told: 0.45,
	sure: -0.24,
	sureOfAny: 0.76,
	misfit: 0.64,
	inArticle: -0.36,
	namesOff: -0.56,
	certainty: 0.64,
	size: -0.28,
	here: 0.21,
	relevance: 0.25,
};

export const READ_QUOTATION_WEIGHTS = { told: 0.63, here: 0.53, relevance: 0.26 };

export const READ_SURE_WEIGHTS = {
	base: 1.01,
	told: 0.29,
	sure: 0.28,
	otherMatter: -0.7,
	isOnTopic: 0.82,
	missingNames: -0.48,
	size: -0.26,
	inArticle: 1.14,
	namesOff: -0.1,
	here: 0.4,
	relevance: -0.01,
};
