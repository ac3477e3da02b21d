import type { Newsroom } from "./newsroom.ts";
import type { Turns } from "./turns.ts";

/** What every handler of a platform works with. */
export type Desk = {
	readonly newsroom: Newsroom;
	/** The turns of answering. */
	readonly turns: Turns;
};
