import { wordSet, wordsOf } from "../../../core/lexicon/word-list.ts";
import { DAYS, MONTHS, STAMP_WORDS } from "../data/dates.ts";
import { endsSentence } from "../visible.ts";
import { leaveOut, type Piece } from "./piece.ts";

const WORDS = wordSet(`${DAYS} ${STAMP_WORDS} ${wordsOf(MONTHS).join(" ").replaceAll("|", " ")}`);
const LONGEST = 120;
const WORD = /\p{L}+/gu;

/** Leaves out the lines of a page that say no more than when it was published. */
export function leaveOutStamps(pieces: readonly Piece[]): readonly Piece[] {
	const first = pieces.findIndex(
		({ kind, reason, text }) => kind !== "heading" && reason === null && endsSentence(text),
	);
	return pieces.map((piece, at) => {
		// Above the text of an article a day needs no year.
		const isDate = isStamp(piece, at < first ? HAS_DAY : HAS_DATE);
		return leaveOut(piece, isDate ? "is a date" : null);
	});
}

/** "Published 2 March 2026 at 07:30 GMT"; a heading may be a date in an article that goes from day to day. */
function isStamp({ kind, text }: Piece, hasDate: RegExp): boolean {
	if (kind !== "paragraph" || text.length > LONGEST || !/\d/.test(text)) return false;
	if (/[.?!]$/.test(text)) return false;
	return (text.toLowerCase().match(WORD) ?? []).every((word) => WORDS.has(word)) && hasDate.test(text);
}

// A year, an hour, or how long ago; "2" and "14 13" are none of them.
const HAS_DAY = /\p{L}/u;
const HAS_DATE = /\b\d{4}\b|\d\d?[:.]\d\d|\bago\b|\bmin/i;
