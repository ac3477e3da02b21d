/** A question or a quotation that was dealt with. No word of it, no name and no id is in it. */
export type Counted = {
	/** "slack", "discord", "web" */
	readonly platform: string;
	/** By which way it came: "command", "mention" and so on. */
	readonly surface: string;
	/** The kind of the answer, or the verdict on a quotation. */
	readonly outcome: string;
	/** How long it took, in milliseconds. */
	readonly took: number;
};

/** Counts what happens, for whoever watches the program from outside. */
export type Tally = {
	readonly answered: (counted: Counted) => void;
	/** Somebody asked more often than they may. */
	readonly limited: (platform: string) => void;
	/** Something came that had come before. */
	readonly dropped: (platform: string) => void;
	/** Something failed; its code, such as "not_in_channel" or 50013. */
	readonly failed: (code: string | number) => void;
};

/** Counts nothing: where nobody watches. */
export const UNCOUNTED: Tally = { answered: () => {}, limited: () => {}, dropped: () => {}, failed: () => {} };
