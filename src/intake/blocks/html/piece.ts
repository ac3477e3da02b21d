import type { Block } from "../block.ts";
import type { Words } from "./line.ts";

/** A paragraph as it stands in markup, before it is known whether it is one of the article's. */
export type Piece = Words & {
	readonly kind: Block["kind"];
	/** Why it is not the article's text; null where it is. */
	readonly reason: string | null;
	/** The pull quote, or what may be one, that it is a part of; null where it is in none. */
	readonly pullQuote: number | null;
	/** Whether it says who is quoted. */
	readonly isCredit: boolean;
};

/** Leaves a piece out; the first reason stays. */
export function leaveOut(piece: Piece, reason: string | null): Piece {
	return piece.reason === null && reason !== null ? { ...piece, reason } : piece;
}
