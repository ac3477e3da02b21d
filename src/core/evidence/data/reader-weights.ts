// Written by `node training/reader/fit.ts`; do not edit. training/reader/README.md tells from which data.
// How much each piece of evidence, the index's own and a reader's, adds to the log-odds where passages are read.
export const READ_SENTENCE_WEIGHTS = { told: 0.36, here: 0.32, relevance: 0.47 };

export const READ_FACT_WEIGHTS = {
	base: 0.62,
	told: 0.36,
	sure: -0.42,
	sureOfAny: 0.67,
	misfit: 0.16,
	inArticle: 0.2,
	namesOff: -0.45,
	certainty: 3.67,
	size: -0.64,
	here: 0.09,
	relevance: 0.38,
};

export const READ_QUOTATION_WEIGHTS = { told: 0.56, here: 0.29, relevance: 0.23 };

export const READ_SURE_WEIGHTS = {
	base: 1.7,
	told: 0.11,
	sure: 0.44,
	otherMatter: -0.35,
	isOnTopic: 0.8,
	missingNames: -0.52,
	size: -0.34,
	inArticle: 1.02,
	namesOff: -0.37,
	here: 0.39,
	relevance: 0.05,
};
