import { wordsOf } from "../../../lexicon/word-list.ts";
import { DOTTED_TITLES } from "../../data/dotted-titles.ts";

const DIGITS = String.raw`\p{N}+(?:[.,]\p{N}+)*`;
const MONEY = String.raw`(?:US|A|C)?[$£€¥]${DIGITS}(?:-?\p{L}+)?`;
// "3.5", "12:30", "1/2".
const FIGURE = String.raw`\p{N}+(?:[.,:/]\p{N}+)*`;
const NUMBER = String.raw`[<>~]?${FIGURE}(?:[-–]${FIGURE})?[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*%?`;
const DEGREE = String.raw`°\p{L}?`;
const ACRONYM = String.raw`(?:\p{Lu}\.)+(?=\P{L}|$)`;
const TITLE = String.raw`(?:${wordsOf(DOTTED_TITLES).join("|")})\.`;
const LETTERS = String.raw`\p{L}[\p{L}\p{M}\p{N}]*`;
const ENDING = String.raw`['’][sS](?!\p{L})`;
// The letters behind an apostrophe, unless they are a possessive ending.
const AFTER_APOSTROPHE = String.raw`(?!${ENDING})['’]\p{L}[\p{L}\p{M}]*`;
const WORD = String.raw`${LETTERS}(?:${AFTER_APOSTROPHE}|[-&.‑]${LETTERS}|-\p{N}+)*`;
const MARK = String.raw`[^\s\p{L}\p{N}]`;

/** A sum of money, a number, a dotted acronym, letters joined by marks, a possessive ending, or one mark. */
export const PIECE = new RegExp([MONEY, NUMBER, DEGREE, ACRONYM, TITLE, WORD, ENDING, MARK].join("|"), "gu");
