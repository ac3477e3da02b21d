import type { Browsing } from "./browsing.ts";

/** Where and when it is chosen from, and how long that may take, in milliseconds. */
export type Choosing = Browsing & {
	/** In milliseconds since 1970. */
	readonly now: number;
	readonly patience: number;
};
