import { findWrittenDate } from "./written-date.ts";

/** A note of correction: what it says, and the day that it gives; null where it gives none. */
export type CorrectionNote = {
	readonly note: string;
	readonly date: string | null;
	/** Whether it is no more than the heading of one. */
	readonly isHeading: boolean;
};

const LONGEST = 2000;
const HEAD = 200;
const MARKS = /^[\s•*†‡·([–—-]+/;

/**
 * Reads a paragraph as a note of correction, in the closed forms in which newsrooms print them; null where it is none.
 * A note that an article was updated is none, unless it says that something in it was wrong. `year` is that of a date
 * which is given without one.
 */
export function readCorrection(text: string, year: string | null): CorrectionNote | null {
	if (text.length > LONGEST) return null;
	const note = text.replace(MARKS, "");
	const labelled = readLabel(note, year);
	if (labelled) return labelled;
	const introduction = INTRODUCTION.exec(note.slice(0, HEAD))?.[0] ?? "";
	const inner = note.slice(introduction.length);
	const dated = readAmended(inner, year);
	if (dated) return { note, date: dated.date, isHeading: false };
	const isCorrection = isOfEarlierVersion(inner) || CORRECTS.test(inner) || saysWrong(introduction, inner);
	return isCorrection ? { note, date: null, isHeading: false } : null;
}

const LABEL = /^(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?|corrected)\b(.{0,40}?)(?:[:—–]| - |$)/i;

/** "Correction:", "CORRECTION (March 6, 2026):", "Corrected on 6 March:", or a heading "Correction". */
function readLabel(note: string, year: string | null): CorrectionNote | null {
	const [label, between = ""] = LABEL.exec(note.slice(0, HEAD)) ?? [];
	if (label === undefined) return null;
	const isDated = findWrittenDate(between, year ?? ANY_YEAR) !== null;
	if (!isDated && /[\p{L}\p{N}]/u.test(between)) return null;
	return { note, date: findWrittenDate(between, year), isHeading: note.length === label.length && !PRISONS.test(note) };
}

// The word alone is also a heading over what is told of prisons.
const PRISONS = /^corrections$/i;
const ANY_YEAR = "2000";
const NOUN = "(?:article|story|report|post|piece|column|page|review|interview|obituary|item|blog|transcript|headline)";
const CHANGED = new RegExp(
	`^(?:this ${NOUN} (?:was|has been)(?: since)? (amended|corrected|updated|revised|edited|changed)|` +
		"an? (?:correction|clarification) was (made))\\b",
	"i",
);
const GOES_ON = /^(?:[,.:;]| (?:on|at|to)\b|$)/i;
const TO_CORRECT = /\bto (?:correct|fix)\b/i;
const WHEN = /^ (?:at [^.]{1,15} )?on /i;

/** "This article was amended on 6 March 2026.", "This story has been updated to correct …". */
function readAmended(inner: string, year: string | null): Pick<CorrectionNote, "date"> | null {
	const [lead, verb] = CHANGED.exec(inner.slice(0, HEAD)) ?? [];
	if (lead === undefined) return null;
	const rest = inner.slice(lead.length, lead.length + HEAD);
	const corrects = TO_CORRECT.test(rest.split(". ", 1)[0] ?? "");
	const isSaid = verb === undefined || /^(?:amended|corrected)$/i.test(verb) ? GOES_ON.test(rest) : corrects;
	if (!isSaid) return null;
	return { date: WHEN.test(rest) ? findWrittenDate(rest.slice(0, LONGEST_DATE), year) : null };
}

const LONGEST_DATE = 40;

// The Associated Press: "This version corrects the spelling of …".
const CORRECTS = /^this (?:story|version|article) corrects\b/i;
const EARLIER = new RegExp(`^(?:an?|the|some) (?:earlier|previous|prior|original) versions? of this ${NOUN}\\b`, "i");
const PRINTED = /^,?(?: (?:was|were))?(?: first| originally)? (?:published|posted|printed|appeared|ran)\b/i;

/** "An earlier version of this article misspelled …"; not one that was printed elsewhere. */
function isOfEarlierVersion(inner: string): boolean {
	const lead = EARLIER.exec(inner.slice(0, HEAD))?.[0];
	return lead !== undefined && !PRINTED.test(inner.slice(lead.length, HEAD));
}

const INTRODUCTION = /^(?:editor['’]?s['’]? note|editors['’] note|note|updated?)\b[^:—–]{0,40}[:—–]\s*/i;
const WRONG =
	/\b(?:correct(?:ed|ion)|mis(?:stated|spelled|spelt|identified|quoted|attributed)|incorrectly|in error)\b/i;

/** An editor's note that says in other words that something was wrong. */
function saysWrong(introduction: string, inner: string): boolean {
	return /^editor/i.test(introduction) && WRONG.test(inner);
}
