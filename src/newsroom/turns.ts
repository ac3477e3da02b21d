import { setImmediate } from "node:timers/promises";

/** Lets questions be answered one at a time. */
export type Turns = {
	/** Resolves when it is the caller’s turn: one in each round of the event loop, in the order in which they came. */
	readonly take: () => Promise<void>;
};

/**
 * Takes turns. Answering keeps the only thread busy: of a thousand questions at once the last would else keep all
 * others from being acknowledged in time.
 */
export function createTurns(): Turns {
	let last: Promise<void> = Promise.resolve();
	return {
		take: () => {
			last = last.then(() => setImmediate());
			return last;
		},
	};
}
