// How much each piece of evidence for a quotation counts, against the share of the asked words in what is said.
export const QUOTATION_WEIGHTS = {
	own: 0.15,
	context: 0.3,
	sequence: 0.35,
	verb: 0.05,
	direct: 0.03,
	role: 0.2,
	sureContext: 0.25,
	sureTopicContext: 0.6,
	even: 0.4,
	evenTopic: 0.3,
};
