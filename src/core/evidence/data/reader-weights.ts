// Written by `node training/reader/fit.ts`; do not edit. training/reader/README.md tells from which data.
// How much each piece of evidence, the index's own and a reader's, adds to the log-odds where passages are read.
export const READ_SENTENCE_WEIGHTS = { told: 0.32, here: 0.42, relevance: 0.33 };

export const READ_FACT_WEIGHTS = {
	base: 1.43,
	told: 0.45,
	sure: -0.41,
	sureOfAny: 0.72,
	misfit: 0.53,
	inArticle: -0.12,
	namesOff: -0.62,
	certainty: 1.62,
	size: -0.27,
	here: 0.25,
	relevance: 0.16,
};

export const READ_QUOTATION_WEIGHTS = { told: 0.63, here: 0.47, relevance: 0.22 };

export const READ_SURE_WEIGHTS = {
	base: 1.72,
	told: 0.16,
	sure: 0.27,
	otherMatter: -0.69,
	isOnTopic: 1.26,
	missingNames: -0.27,
	size: -0.25,
	inArticle: 0.84,
	namesOff: -0.39,
	here: 0.39,
	relevance: 0.02,
};
