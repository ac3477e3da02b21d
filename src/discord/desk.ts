import type { Newsroom } from "../newsroom/newsroom.ts";
import type { Turns } from "../newsroom/turns.ts";

/** What every handler works with. */
export type Desk = {
	readonly newsroom: Newsroom;
	/** The turns of answering. */
	readonly turns: Turns;
};
