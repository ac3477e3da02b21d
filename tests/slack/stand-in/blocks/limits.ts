/** What Slack accepts at most. Where nothing else is said, the source is the doc comments of @slack/types 3.2.0. */
export const LIMITS = {
	messageBlocks: 50,
	viewBlocks: 100,
	// 11,341 characters were refused, while Slack's people speak of 12,000:
	// https://github.com/slackapi/bolt-js/issues/2867. A response_url took the same blocks, so only the Web API counts
	// them.
	messageBlockText: 11_340,
	messageText: 40_000,
	// An update refuses what a new message takes: https://github.com/seratch/ChatGPT-in-Slack/issues/102.
	updateText: 4_000,
	id: 255,
	actionsElements: 25,
	contextElements: 10,
	contextActionsElements: 5,
	sectionText: 3_000,
	sectionFields: 10,
	fieldText: 2_000,
	headerText: 150,
	markdownText: 12_000,
	imageText: 2_000,
	inputLabel: 2_000,
	inputText: 3_000,
	buttonText: 75,
	buttonValue: 2_000,
	accessibilityLabel: 75,
	url: 3_000,
	placeholder: 150,
	selectOptions: 100,
	choiceOptions: 10,
	overflowOptions: 5,
	optionText: 75,
	optionValue: 75,
	confirmTitle: 100,
	confirmText: 300,
	confirmButton: 30,
	viewTitle: 24,
	privateMetadata: 3_000,
	// https://docs.slack.dev/reference/methods/views.open: "The provided view is greater than 250kb."
	viewBytes: 250_000,
	viewStack: 3,
	suggestedPrompts: 4,
	loadingMessages: 10,
} as const;
