const MARKS = ["“", "”", '"', "'", "‘", "’", "«", "»", "„", "‚", "‛", "‟", "`", "´", "''", "``"];
const NAMES = [
	"Ahmed Taha",
	"Taha",
	"Ana Diaz",
	"Mr Diaz",
	"Ahmed al-Sharaa",
	"O’Neill",
	"Łódź",
	"the Kremlin",
	"Assad",
];
const SOURCES = [
	"he",
	"She",
	"they",
	"the mayor",
	"a farmer",
	"a UN report",
	"Moscow",
	"police",
	"who",
	"a man called",
];
const CUES = [
	"said",
	"says",
	"told",
	"according to",
	"denied",
	"did not say",
	"asked",
	"if",
	"warned that",
	"added",
	"that",
];
const WORDS = [
	"rain",
	"It",
	"is",
	"was",
	"not",
	"the",
	"of",
	"’70s",
	"6'2\"",
	"don’t",
	"dogs'",
	"bread basket",
	"$26bn",
	"3.5",
];
const SIGNS = [",", ".", ":", ";", "?", "!", "…", "–", "—", " - ", "(", ")", "[", "]", "\\", "\0", "\t", "\u00a0"];
const GAPS = [" ", " ", " ", " ", "", "\n", "\n\n", "\r", "\u2028"];
const ODDITIES = [
	"😀",
	"👩‍👩‍👧",
	"\ud83d",
	"\ude00",
	"שלום",
	"العربية",
	"\u202e",
	"\u200f",
	"e\u0301",
	"\u200d",
	"ß",
	"İ",
	"漢字",
	"ﬁ",
];

// Marks, names and cues often, the odd ones seldom.
const KINDS = [MARKS, MARKS, NAMES, SOURCES, CUES, CUES, WORDS, WORDS, SIGNS, SIGNS, ODDITIES];

/** A text put together from what a quotation may be made of, in every disorder. */
export function makeText(next: (bound: number) => number): string {
	const kinds = next(3) === 0 ? [MARKS, GAPS] : KINDS;
	const pick = (pieces: readonly string[]) => pieces[next(pieces.length)] ?? "";
	return Array.from({ length: next(40) }, () => pick(kinds[next(kinds.length)] ?? MARKS) + pick(GAPS)).join("");
}
