/**
 * What Discord allows. Sources: discord-api-docs `components/reference`, `resources/message`, `interactions/*`,
 * `events/gateway`.
 */
export const LIMITS = {
	content: 2000,
	nonce: 25,
	embeds: 10,
	embedCharacters: 6000,
	allowedMentions: 100,
	/** All text displays of a message together. */
	textDisplays: 4000,
	/** Nested components count. */
	components: 40,
	legacyRows: 5,
	customId: 100,
	buttonLabel: 80,
	buttonUrl: 512,
	rowButtons: 5,
	sectionTexts: 3,
	selectOptions: 25,
	selectOptionText: 100,
	placeholder: 150,
	mediaItems: 10,
	mediaDescription: 1024,
	modalTitle: 45,
	modalComponents: 5,
	label: 45,
	labelDescription: 100,
	inputLength: 4000,
	inputPlaceholder: 100,
	choices: 25,
	choiceText: 100,
	commandName: 32,
	commandDescription: 100,
	commandOptions: 25,
	/** Names, descriptions and values of a command and of all below it, the longest localisation of each counted. */
	commandCharacters: 8000,
	optionLength: 6000,
	/** Global or of one guild, by type of command. */
	chatInputCommands: 100,
	userCommands: 15,
	messageCommands: 15,
	/** Of an interaction whose application is installed for the user only. */
	userInstallFollowUps: 5,
	appliedTags: 5,
	gatewaySends: 120,
	gatewaySendsWithin: 60_000,
	gatewayPayloadBytes: 4096,
	identifiesPerDay: 1000,
} as const;
