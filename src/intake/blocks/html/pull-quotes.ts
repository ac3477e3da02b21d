import { bareWords } from "../visible.ts";
import { leaveOut, type Piece } from "./piece.ts";

// What is longer, or comes after so many, is kept: each is looked for in the whole text.
const MOST = 40;
const LONGEST = 1000;
const LEAST_WORDS = 3;

/**
 * Leaves out each quotation that is set apart and whose words stand in the text too: it would be found twice, and the
 * second time without who says it. One whose words stand nowhere else is kept.
 */
export function leaveOutRepeated(pieces: readonly Piece[]): readonly Piece[] {
	const groups = Map.groupBy(pieces.filter(isCandidate), ({ pullQuote }) => pullQuote);
	if (groups.size === 0) return pieces;
	const rest = pieces.filter(({ reason, pullQuote }) => reason === null && pullQuote === null);
	const text = rest.map((piece) => bareWords(piece.text)).join("\n");
	const repeated = new Set<number | null>();
	for (const [group, held] of [...groups].slice(0, MOST)) {
		const quoted = held.filter((piece) => !piece.isCredit);
		if (quoted.length > 0 && quoted.every((piece) => standsIn(text, piece))) repeated.add(group);
	}
	return pieces.map((piece) =>
		isCandidate(piece) && repeated.has(piece.pullQuote) ? leaveOut(piece, "repeats words of the article") : piece,
	);
}

function isCandidate({ reason, pullQuote }: Piece): boolean {
	return reason === null && pullQuote !== null;
}

function standsIn(text: string, piece: Piece): boolean {
	if (piece.text.length > LONGEST) return false;
	const words = bareWords(piece.text);
	return words.split(" ").length - 2 >= LEAST_WORDS && text.includes(words);
}
