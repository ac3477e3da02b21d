import type { Correction } from "../../core/article/article.ts";
import type { Block, LeftOut } from "./block.ts";
import { readCorrection } from "./correction-note.ts";

const MOST_FIRST = 3;
const MOST_LAST = 4;

/** The blocks without the notes of correction among the first and the last of them, and the notes. */
export type Corrected = {
	readonly blocks: readonly Block[];
	readonly corrections: readonly Correction[];
	/** The notes that say nothing of when, where nothing else says it. */
	readonly leftOut: readonly LeftOut[];
};

/** Takes the notes of correction out of a body; one that gives no date has that of the last change. */
export function takeCorrections(blocks: readonly Block[], updated: string | null): Corrected {
	const kept: Block[] = [];
	const corrections: Correction[] = [];
	const leftOut: LeftOut[] = [];
	const year = updated?.slice(0, YEAR) ?? null;
	let heading: { readonly date: string | null } | null = null;
	for (const [at, block] of blocks.entries()) {
		const isAtAnEnd = at < MOST_FIRST || at >= blocks.length - MOST_LAST;
		const read = isAtAnEnd && block.kind !== "block-quote" ? readCorrection(block.text, year) : null;
		const isUnder = heading !== null && block.kind === "paragraph";
		if (!read?.isHeading && (read || isUnder)) {
			const date = read?.date ?? heading?.date ?? updated;
			const note = read?.note ?? block.text;
			if (date === null) leftOut.push({ text: note, reason: "is a correction, and nothing says of when" });
			else corrections.push({ date, note });
		} else if (read === null) kept.push(block);
		heading = read?.isHeading ? read : null;
	}
	return { blocks: kept, corrections, leftOut };
}

const YEAR = 4;
