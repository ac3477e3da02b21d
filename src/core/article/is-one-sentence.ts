import {
	AFTER_A_COUNTRY,
	BEFORE_A_NAME,
	BEFORE_A_NUMBER,
	FINITE_VERBS,
	IN_SMALL_LETTERS,
	MAY_END,
	MORE_OPENERS,
	SENTENCE_OPENERS,
} from "./abbreviations.ts";
import type { Span } from "./article.ts";

const LOOK_BACK = 24;
const LOOK_AHEAD = 40;
const CONTINUES = /^(?:\p{Ll}|[,;:)\]”’»–—-](?!\p{Lu}))/u;
const ONLY_CLOSING_MARKS = /^[.…"'”’»)\]]+$/;
const SPACED_ELLIPSIS = /(?:^|[^.\s]\s?)\. \. \.$/;
const OMISSION = /\[(?:\.\.\.|…)\]["”’]?$/;
const INITIALS = /(?:^|[\s(“"‘'.-])((?:\p{Lu}\.)+)$/u;
const HOUR = /\d ?[ap]\.m\.$/i;
// "4 p.m. Saturday", "9 a.m. ET"
const WHEN = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[ECMP][SD]?T|GMT|UTC|BST|CEST|CET)s?$/;
const COUNTRY = /^(?:U\.S\.(?:A\.)?|U\.K\.|U\.N\.|E\.U\.|D\.C\.|U\.A\.E\.)$/;
const OWN_WORD_I = /(?:^|\s)\p{Ll}+ I\.$/u;
const LAST_WORD = /(\p{L}+)°?\.$/u;
const FIRST_WORDS = /^["'“‘(]?(\p{L}+(?:[’']\p{L}+)?)(?:\s+(\p{L}+))?/u;
const PLAIN_START = /^\p{Lu}/u;
const SHORT_LEAD = 4;
const LONGEST_LEAD = 60;

/** Whether the segmenter's break between two stretches is wrong: an abbreviation, "?” she asked", a lone mark. */
export function isOneSentence(text: string, before: Span, after: Span): boolean {
	const head = text.slice(after.start, Math.min(after.end, after.start + LOOK_AHEAD));
	if (CONTINUES.test(head) || ONLY_CLOSING_MARKS.test(text.slice(after.start, after.end))) return true;
	const tail = text.slice(Math.max(before.start, before.end - LOOK_BACK), before.end);
	const [, first = "", second = ""] = FIRST_WORDS.exec(head) ?? [];
	const isOpener = SENTENCE_OPENERS.has(first.toLowerCase()) || MORE_OPENERS.has(first.toLowerCase());
	if (OMISSION.test(tail)) return head.startsWith("(");
	if (SPACED_ELLIPSIS.test(tail)) return first === "I";
	if (HOUR.test(tail)) return WHEN.test(first) || (countWords(text, before) <= SHORT_LEAD && !isOpener);
	const initials = INITIALS.exec(tail)?.[1] ?? "";
	if (initials !== "") {
		if (isOpener || !PLAIN_START.test(head) || OWN_WORD_I.test(tail)) return false;
		return !COUNTRY.test(initials) || !beginsAnew(text, { before, first, second });
	}
	const word = LAST_WORD.exec(tail)?.[1] ?? "";
	return goesOn(word, { head, isOpener });
}

type Head = { readonly head: string; readonly isOpener: boolean };

/** Whether a sentence goes on after an abbreviation, which counts only in the case that it is printed in. */
function goesOn(word: string, { head, isOpener }: Head): boolean {
	const lower = word.toLowerCase();
	if (BEFORE_A_NUMBER.has(lower) && /^\d/.test(head)) return true;
	if (lower === "no" || lower === "nos" || lower === "art") return false;
	if (!PLAIN_START.test(word) && !IN_SMALL_LETTERS.has(lower)) return false;
	if (BEFORE_A_NAME.has(lower)) return /^[\p{L}\d“"‘(]/u.test(head);
	return MAY_END.has(lower) && !isOpener && /^[\p{Lu}\d(]/u.test(head);
}

type Next = { readonly before: Span; readonly first: string; readonly second: string };

/** "He moved to the U.S. Lee stayed.": a name with its verb, where what stands before is more than "the U.S." */
function beginsAnew(text: string, { before, first, second }: Next): boolean {
	if (AFTER_A_COUNTRY.has(first.toLowerCase()) || !isVerb(second)) return false;
	return countWords(text, before) >= SHORT_LEAD;
}

function isVerb(word: string): boolean {
	return FINITE_VERBS.has(word) || /^\p{Ll}{2,}ed$/u.test(word);
}

/** The words of a stretch, as far as four of them. */
function countWords(text: string, { start, end }: Span): number {
	return text.slice(start, Math.min(end, start + LONGEST_LEAD)).split(/\s+/, SHORT_LEAD + 1).length;
}
