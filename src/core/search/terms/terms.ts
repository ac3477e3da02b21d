import { stemmer } from "stemmer";
import type { Span } from "../../article/article.ts";
import { BASE_OF } from "./base-forms.ts";
import { COUNTRY_OF } from "./countries.ts";
import { NUMBER_WORDS } from "./number-words.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** A content word as it is searched (`term`), and where it stands (UTF-16 offsets into the analysed text). */
export type Token = Span & { readonly term: string };

// A dotted acronym, a number with its separators, or a run of letters with inner apostrophes, soft hyphens and marks
// without width.
const ACRONYM = String.raw`(?:\p{Lu}\.){2,}`;
const NUMBER = String.raw`\p{N}+(?:[.,]\p{N}+)*`;
const LETTERS = String.raw`\p{L}[\p{L}\p{M}\u00ad\u200b\u2060]*(?:['’][\p{L}\u00ad\u200b\u2060]+)*`;
const WORD = new RegExp([ACRONYM, NUMBER, LETTERS].join("|"), "gu");
const UNSEEN = /[\u00ad\u200b\u2060]/g;

/** The content words of a text in order. Index and query are both analysed by this function. */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	for (const match of text.matchAll(WORD)) {
		const term = termOf(match[0]);
		if (term !== null) tokens.push({ term, start: match.index, end: match.index + match[0].length });
	}
	return tokens;
}

/** The terms alone, as the index stores them. */
export function termsOf(text: string): string[] {
	const terms: string[] = [];
	for (const [word] of text.matchAll(WORD)) {
		const term = termOf(word);
		if (term !== null) terms.push(term);
	}
	return terms;
}

const MEMO_SIZE = 100_000;
const memo = new Map<string, string | null>();

/** The term of one word: filters in order; null for a word that is not searched. Remembers the words it has seen. */
function termOf(word: string): string | null {
	const known = memo.get(word);
	if (known !== undefined) return known;
	const term = filterWord(word);
	if (memo.size >= MEMO_SIZE) memo.clear();
	memo.set(word, term);
	return term;
}

const ACRONYMS: ReadonlyMap<string, string> = new Map([
	["US", "usa"],
	["USA", "usa"],
	["UK", "uk"],
	["UN", "un"],
	["EU", "eu"],
]);

function filterWord(word: string): string | null {
	const acronym = ACRONYMS.get(word.replaceAll(".", ""));
	if (acronym !== undefined) return acronym;
	const folded = foldWord(word);
	if (/^\p{N}/u.test(folded)) return foldNumber(folded);
	const bare = folded.replace(/'s$|'$/, "").replaceAll(".", "");
	if (STOP_WORDS.has(folded) || STOP_WORDS.has(bare)) return null;
	const term = stemmer(NUMBER_WORDS.get(bare) ?? COUNTRY_OF.get(bare) ?? BASE_OF.get(bare) ?? bare.replaceAll("'", ""));
	return term === "" ? null : term;
}

const LETTERS_WITHOUT_DECOMPOSITION: ReadonlyMap<string, string> = new Map(
	Object.entries({ ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ħ: "h" }),
);

/** Lower case, without diacritics, with straight apostrophes. */
export function foldWord(word: string): string {
	const plain = word.replaceAll("’", "'").toLowerCase();
	if (/^[\x20-\x7e]*$/.test(plain)) return plain;
	return plain
		.replace(UNSEEN, "")
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.replace(/[ßæœøłđðþıħ]/g, (letter) => LETTERS_WITHOUT_DECOMPOSITION.get(letter) ?? letter);
}

/** "5,000" is "5000"; a comma that does not group thousands ends the number like a space would. */
function foldNumber(number: string): string {
	return /^\p{N}{1,3}(?:,\p{N}{3})+(?:\.\p{N}+)?$/u.test(number) ? number.replaceAll(",", "") : number;
}
