/** What Slack accepts at most, and what we send at most where that is less. Lengths are in UTF-16 code units. */
export const LIMITS = {
	/** https://docs.slack.dev/reference/block-kit/blocks */
	messageBlocks: 50,
	viewBlocks: 100,
	/** All text in the blocks of a message: 11,341 were refused, https://github.com/slackapi/bolt-js/issues/2867 */
	blockText: 9_000,
	/** An update refuses a longer text, a new message cuts it: https://docs.slack.dev/reference/methods/chat.update */
	messageText: 4_000,
	/** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
	accessibilityLabel: 75,
	buttonText: 75,
	buttonValue: 2_000,
	/** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
	optionText: 75,
	optionValue: 75,
	/** https://docs.slack.dev/reference/views/modal-views */
	modalTitle: 24,
	privateMetadata: 3_000,
	/**
	 * https://docs.slack.dev/reference/methods/views.open: "greater than 250kb"; ours leaves room for what is not text.
	 */
	viewText: 60_000,
	/** What an input takes: https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
	reason: 1_000,
	question: 2_000,
	/** A button may hold 3,000; a longer address than this is no use in the text that is read aloud. */
	url: 600,
} as const;

/** How much of a message each part may take; together they stay below `LIMITS.messageText`. */
export const ROOM = {
	/** All citations of a message with their sources. */
	citations: 3_200,
	question: 200,
	understood: 100,
	headline: 120,
	speaker: 100,
	/** The words that answer, before the passage. */
	shortAnswer: 150,
	unknownWords: 150,
	/** What is said above an answer of a quotation in its question; the citations get as much less. */
	pasted: 900,
	/** What was corrected, in full as far as this; the citations get as much less. */
	corrections: 1_500,
	/** What of a check they leave to the best place, and to what was searched. */
	placeAndFoot: 700,
	/** A checked quotation above the check that is shared. */
	checked: 600,
	/** A sentence of ours that holds a name, and all of them. */
	detail: 300,
	details: 900,
	difference: 1_200,
	/** Where words were printed before they were changed, and one line of that with its link. */
	earlier: 500,
	earlierLine: 350,
} as const;
