import { wordSet } from "../../lexicon/word-list.ts";
import * as lists from "../data/function-words.ts";
import { CUE_WORDS } from "../text/cue-words.ts";
import { AUXILIARIES, CONJUNCTIONS, isAdverb, PREPOSITIONS, TIME_WORDS } from "../text/function-words.ts";
import type { Name } from "../text/names.ts";
import { COURTESY_TITLES, KIN, ROLE_MODIFIERS, ROLES } from "../text/titles.ts";
import type { Word } from "../text/words.ts";
import { ARTICLES, type Description, describe, OWNERS } from "./description.ts";

const MOST_WORDS = 9;

/**
 * The description before a name and its courtesy title: "Russia’s Foreign Minister", "council spokeswoman", "Housing
 * Secretary Dr.".
 */
export function describeBefore(words: readonly Word[], name: Name): Description | null {
	const end = COURTESY_TITLES.has(words[name.first - 1]?.lower ?? "") ? name.first - 1 : name.first;
	let last = end;
	if (words[last - 1]?.text === "," && words[last - 2]?.isMark === false && words[last - 2]?.isCapital === false)
		last--;
	const hasComma = last < end;
	const head = words[last - 1];
	if (!head || head.sentence !== words[name.first]?.sentence) return null;
	if (!ROLES.has(head.lower) || COURTESY_TITLES.has(head.lower)) return null;
	let first = last - 1;
	while (first > 0 && first > last - MOST_WORDS && isModifier(words, first - 1)) first--;
	while (first < last - 1 && /^(?:'s|['’&])$/.test(words[first]?.lower ?? "")) first++;
	if (words[first]?.lower === "then") first++;
	const isKin = KIN.has(head.lower);
	const isBare = first === last - 1;
	if (hasComma && (isBare || !/^[,.;]$/.test(words[name.last]?.text ?? ""))) return null;
	const isShort = /\.$/.test(head.text) || head.text.length < 3;
	if (isShort || (isKin && isBare)) return null;
	const owner = words[first - 1];
	const from = isKin && owner && OWNERS.has(owner.lower) ? first - 1 : first;
	return describe(words, { first: from, last }, { head: head.lower, weight: isKin ? 1 : isBare ? 2 : 3 });
}

function isModifier(words: readonly Word[], at: number): boolean {
	const word = words[at];
	const next = words[at + 1];
	if (!word || !next || word.sentence !== next.sentence) return false;
	if (word.lower === "'s") return words[at - 1]?.isCapital === true;
	if (word.isMark) return /^[’'&/]$/.test(word.text) && next.start === word.end;
	if (next.start - word.end > 1) return false;
	if (CUE_WORDS.has(word.lower) && !ROLE_MODIFIERS.has(word.lower)) return false;
	if (ROLE_MODIFIERS.has(word.lower) || ROLES.has(word.lower)) return true;
	if (
		PREPOSITIONS.has(word.lower) ||
		CONJUNCTIONS.has(word.lower) ||
		AUXILIARIES.has(word.lower) ||
		ARTICLES.has(word.lower)
	)
		return false;
	if (word.isCapital) return !isOpener(words, at);
	return (
		ROLES.has(next.lower) &&
		!OWNERS.has(word.lower) &&
		!TIME_WORDS.has(word.lower) &&
		!isAdverb(word.lower) &&
		!/(?:ed|ing|[^s]s|ly)$/.test(word.lower) &&
		!NEVER_DESCRIBES.has(word.lower)
	);
}

const NEVER_DESCRIBES = wordSet(lists.NEVER_DESCRIBES);

function isOpener(words: readonly Word[], at: number): boolean {
	const before = words[at - 1];
	const isFirst = !before || before.sentence !== words[at]?.sentence;
	return isFirst && words[at + 1]?.isCapital === false && words[at + 1]?.lower !== "'s";
}
