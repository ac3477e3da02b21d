/** What became of a question. */
export type Fate = { readonly kind: "answered" | "told" | "doubled" | "silent" };

/** When the program was told something, and how long it took to acknowledge that; null where it did not. */
export type Acknowledgement = { readonly at: number; readonly took: number | null };

/** A platform on loopback whose users ask one question each, by number. */
export type AskedPlatform = {
	readonly name: string;
	/** The variables by which the program finds it. */
	readonly settings: Readonly<Record<string, string>>;
	readonly isConnected: () => boolean;
	readonly ask: (number: number) => void;
	/** Whether what nobody reads is lost, because it is not delivered again. */
	readonly losesUnread: boolean;
	/** How many messages the bot wrote. */
	readonly said: () => number;
	/** What became of each question that was asked. */
	readonly fates: () => readonly Fate[];
	/** What was acknowledged of all that is to be: a mention in Discord is not. */
	readonly acknowledgements: () => readonly Acknowledgement[];
	readonly stop: () => Promise<void>;
};

/** The variables by which the program finds all of these platforms. */
export function settingsOf(platforms: readonly AskedPlatform[]): Readonly<Record<string, string>> {
	return Object.assign({}, ...platforms.map(({ settings }) => settings));
}

/** No user asks so often that they are told to wait. */
export const USERS = 250;
const RESTARTED = /restarted/;
/** A question in a message, and its number. */
export const ASKED = /who said Russia is an enemy in case (\d+)\?/g;

/** The question of a number. */
export function question(number: number): string {
	return `who said Russia is an enemy in case ${number}?`;
}

/** What became of a question that got these messages. */
export function fateOf(texts: readonly string[]): Fate {
	const answers = texts.filter((text) => !RESTARTED.test(text));
	if (answers.length > 1) return { kind: "doubled" };
	if (answers.length === 1) return { kind: "answered" };
	return { kind: texts.length > 0 ? "told" : "silent" };
}
