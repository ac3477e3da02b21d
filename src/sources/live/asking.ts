import type { Allowed } from "../fetch/guard-address.ts";
import type { Counts } from "../kept/take-delivered.ts";

/** What asking a source needs. */
export type Asking = {
	/** The folder in which the articles of all sources lie. */
	readonly keptFolder: string;
	readonly allowed: Allowed;
	/** In milliseconds since 1970. */
	readonly now: () => number;
	/** How long an answer may take, in milliseconds. */
	readonly longest?: number;
	/** How many bytes it may have, unpacked. */
	readonly largest?: number;
	/** Is told before what a source sent is read: what cannot be read may be the end of the thread. */
	readonly beforeTaking: () => void;
	/** Is told what came of an answer, as soon as it is kept. */
	readonly onTaken: (counts: Counts) => void;
};
