import { leaveOut, type Piece } from "./piece.ts";

/**
 * Leaves out the headings that lead away with all that is under them, such as “Related stories” over a list of links,
 * and those at the end with nothing under them.
 */
export function leaveOutEmptyHeadings(pieces: readonly Piece[]): readonly Piece[] {
	const judged = [...pieces];
	let hasText = false;
	let leadsAway = true;
	for (let at = judged.length - 1; at >= 0; at--) {
		const piece = judged[at];
		if (!piece) continue;
		if (piece.reason !== null) leadsAway ||= !SEEN_BESIDE.has(piece.reason);
		else if (piece.kind !== "heading") hasText = true;
		else if (!hasText && leadsAway) judged[at] = leaveOut(piece, "is a heading with nothing under it");
		else {
			hasText = false;
			leadsAway = false;
		}
	}
	return judged;
}

// What stands beside the text of a section that may be all in pictures, tables and posts.
const SEEN_BESIDE = new Set(["is a caption", "is in a table", "is somebody else's post", "is struck out", "is hidden"]);
