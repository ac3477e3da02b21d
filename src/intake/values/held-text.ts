/** The end of a text that is read piece by piece, of which stretches may still be cut out by their places in it. */
export type HeldText = {
	readonly add: (piece: string) => void;
	readonly cut: (start: number, end: number) => string;
	/** Lets go of what stands before a place, but for the last stretch that somebody may still be in the middle of. */
	readonly letGo: (before: number) => void;
};

/** Longer than any tag, in characters. */
const LAST = 65_536;

/** Holds nothing at first. */
export function createHeldText(): HeldText {
	let held = "";
	let from = 0;
	return {
		add: (piece) => {
			held += piece;
		},
		cut: (start, end) => held.slice(Math.max(0, start - from), Math.max(0, end - from)),
		letGo: (before) => {
			const kept = Math.min(before, from + held.length - LAST);
			// Cutting a little off again and again would copy it all each time.
			if (kept - from < LAST) return;
			held = held.slice(kept - from);
			from = kept;
		},
	};
}
