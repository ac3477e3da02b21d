import { wordSet } from "../../lexicon/word-list.ts";
import { BEFORE_THINGS, CAME_OUT, DETERMINERS, PUBLISHED_THINGS } from "../data/narrowing-words.ts";
import { asDays } from "../days.ts";
import { type Filter, isAll, NO_FILTER } from "../filter.ts";
import { textBetween } from "../question-words.ts";
import { readPeriod } from "../read-period.ts";
import { bareWordsOf, trimName, type Words } from "./narrowed.ts";
import { readDaysAtEnd } from "./read-days.ts";
import { readSection } from "./read-section.ts";

/** What words such as "in our articles since 2024" let through, and where these words begin. */
export type ArticlePhrase = { readonly filter: Filter; readonly from: number };

const THINGS = wordSet(PUBLISHED_THINGS);
const BEFORE = wordSet(BEFORE_THINGS);
const DETERMINER = wordSet(DETERMINERS);
const PUBLISHED = wordSet(CAME_OUT);
const LONGEST_NAME = 5;

/**
 * "In articles by Ann Lee since May", "in last week's coverage": the articles that the end of some words narrows to;
 * null where it names none, or tells more of them than who, when and where.
 */
export function readArticlePhrase(stretch: Words, today: string | undefined): ArticlePhrase | null {
	const words = bareWordsOf(stretch);
	const noun = words.findLastIndex((word) => THINGS.has(word));
	const opening = findOpening(words, noun);
	if (noun < 0 || opening < 0) return null;
	const { text, from } = stretch;
	const ahead = readAhead({ text, from: from + opening + 1, end: from + noun }, today);
	const behind = ahead && readBehind({ text, from: from + noun + 1, end: stretch.end }, { filter: ahead, today });
	return behind && !isAll(behind) ? { filter: behind, from: from + begin(words, opening) } : null;
}

/** The word that opens the phrase: "in", or a place before the first word, where the phrase is all there is. */
function findOpening(words: readonly string[], noun: number): number {
	for (let at = noun - 1; at >= Math.max(0, noun - 1 - LONGEST_NAME); at--)
		if (BEFORE.has(words[at] ?? "") || isAccording(words, at)) return at;
	return -1;
}

function isAccording(words: readonly string[], at: number): boolean {
	return words[at] === "to" && words[at - 1] === "according";
}

function begin(words: readonly string[], opening: number): number {
	return isAccording(words, opening) ? opening - 1 : words[opening - 1] === "only" ? opening - 1 : opening;
}

/** What stands between "in" and "articles": nothing, "last week's", "May 2024", "Ann Lee's". */
function readAhead(stretch: Words, today: string | undefined): Filter | null {
	const words = bareWordsOf(stretch);
	const first = words.findIndex((word) => !DETERMINER.has(word));
	if (first < 0) return NO_FILTER;
	const named = words.slice(first);
	const period = readPeriod([...named.slice(0, -1), (named.at(-1) ?? "").replace(/['’]s$/u, "")], today);
	if (period) return { ...NO_FILTER, ...asDays(period) };
	const typed = textBetween(stretch.text, stretch.from + first, stretch.end);
	return /['’]s?$/u.test(typed) ? { ...NO_FILTER, author: typed.replace(/['’]s?$/u, "") } : null;
}

type Told = { readonly filter: Filter; readonly today: string | undefined };

/** What stands behind "articles": who wrote them, when they came out, in which section; null where more is told. */
function readBehind(stretch: Words, { filter, today }: Told): Filter | null {
	const words = bareWordsOf(stretch);
	const first = words.findIndex((word) => !PUBLISHED.has(word));
	if (first < 0) return filter;
	const { text, from, end } = stretch;
	const days = readDaysAtEnd(words, today);
	if (days) return readBehind({ text, from, end: from + days.from }, { filter: { ...filter, ...days.days }, today });
	const section = readSection(stretch);
	if (section && section.end === end)
		return readBehind({ text, from, end: section.from }, { filter: { ...filter, section: section.section }, today });
	const isName = words[first] === "by" && words.length - first - 1 <= LONGEST_NAME;
	const author = isName ? trimName(textBetween(text, from + first + 1, end)) : "";
	return author === "" ? null : { ...filter, author };
}

/** The same for words that are nothing but such a phrase: "articles since 2024", "in last week's coverage". */
export function readWholePhrase(stretch: Words, today: string | undefined): Filter | null {
	const words = bareWordsOf(stretch);
	const noun = words.findIndex((word) => THINGS.has(word));
	if (noun < 0) return null;
	const { text, from, end } = stretch;
	const first = isAccording(words, 1) ? 2 : BEFORE.has(words[0] ?? "") ? 1 : 0;
	const ahead = readAhead({ text, from: from + first, end: from + noun }, today);
	const behind = ahead && readBehind({ text, from: from + noun + 1, end }, { filter: ahead, today });
	return behind && !isAll(behind) ? behind : null;
}
