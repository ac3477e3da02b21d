/** A question that the articles did not answer, without who asked it. */
export type Unanswered = {
	/** As it was asked. */
	readonly question: string;
	/** Whose words were asked for, where that was told apart from the question; else null. */
	readonly speaker: string | null;
	/** What it was about, where an earlier question was needed to understand it; else null. */
	readonly topic: string | null;
	/** "discord", "slack", "web" */
	readonly platform: string;
	/** Why nothing answered: "no-match", "closest" or "speaker-silent". */
	readonly reason: string;
	/** The day on which it was asked, as ISO 8601. */
	readonly day: string;
};

/** What the articles lack: questions that ask for the same of the same people. */
export type Gap = {
	/** One of them, as it was asked: the one that was asked most often in these words, and of several the last. */
	readonly example: string;
	readonly count: number;
	/** The days on which it was asked first and last. */
	readonly first: string;
	readonly last: string;
	/** The content words that they share, as they are searched, in order of the alphabet. */
	readonly terms: readonly string[];
	/** Whose words were asked for, as that was typed or understood. */
	readonly people: readonly string[];
	/** In order of the alphabet. */
	readonly platforms: readonly string[];
	readonly reasons: readonly string[];
};
