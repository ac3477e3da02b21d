// Written by `node training/reader/fit.ts`; do not edit. training/reader/README.md tells from which data.
// How much each piece of evidence, the index's own and a reader's, adds to the log-odds where passages are read.
export const READ_SENTENCE_WEIGHTS = { told: 0.29, here: 0.47, relevance: 0.29 };

export const READ_FACT_WEIGHTS = {
	base: 1.95,
	told: 0.31,
	sure: -0.21,
	sureOfAny: 0.46,
	misfit: 0.31,
	inArticle: 0.16,
	namesOff: -0.55,
	certainty: 1.68,
	ahead: 0.89,
	size: -0.61,
	here: 0.26,
	relevance: 0.25,
};

export const READ_QUOTATION_WEIGHTS = { told: 0.65, here: 0.46, relevance: 0.19 };

export const READ_SURE_WEIGHTS = {
	base: 1.05,
	told: 0.13,
	sure: 0.29,
	otherMatter: -0.28,
	isOnTopic: 1.11,
	missingNames: -0.23,
	size: -0.33,
	inArticle: 1.86,
	namesOff: -0.19,
	ahead: 1.24,
	here: 0.36,
	relevance: 0.07,
};
