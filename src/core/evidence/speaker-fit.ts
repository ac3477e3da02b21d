import { textOf } from "../article/article.ts";
import type { Quotation } from "../quotation/quotation.ts";
import { COURTESY_TITLES, TITLES } from "../quotation/text/titles.ts";
import type { Passage } from "../search/index/passage.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import { foldWord, termsOf, tokenize } from "../search/terms/terms.ts";

/** Who is asked for: the terms of a name or of a role, without titles that stand before a name. */
export type AskedSpeaker = { readonly name: readonly string[]; readonly all: readonly string[] };

/** Reads the words of a question that name a speaker. */
export function readAskedSpeaker(words: string): AskedSpeaker {
	const parts = headOf(words)
		.split(/\s+/)
		.filter((word) => !COURTESY_TITLES.has(bare(word)) && bare(word).length > 1);
	const names = parts.filter((word) => !TITLES.has(bare(word)));
	return { name: termsOf((names.length > 0 ? names : parts).join(" ")), all: termsOf(words) };
}

/** "the parents' letter to the council" names by "the parents' letter", "Pal the robot" by "Pal". */
function headOf(words: string): string {
	const head = words.split(/ (?:to|of|for|from|in|at|with|who|the) /i)[0];
	return head === undefined || head.trim() === "" ? words : head;
}

function bare(word: string): string {
	return foldWord(word).replaceAll(/[^\p{L}]/gu, "");
}

/** The least share of the words of a role that somebody's description must hold. */
const LEAST_ROLE = 0.7;

/**
 * How well the speaker of a quotation is the one asked for: up to 1 by the name, less by a description, 0 if it is
 * another.
 */
export function fitSpeaker(asked: AskedSpeaker, { article }: Passage, { speaker, source }: Quotation): number {
	if (!speaker || asked.all.length === 0) return 0;
	const name = termsOf(withoutInitials(textOf(article, speaker.name)));
	const description = speaker.description ? termsOf(textOf(article, speaker.description)) : [];
	const known = new Set([...name, ...description, ...(source ? termsOf(textOf(article, source)) : [])]);
	const share = asked.all.filter((term) => known.has(term)).length / asked.all.length;
	// "The bank's economist" is rather whoever is described so than the bank.
	if (isSameName(asked.name, name)) return 0.8 + 0.2 * share;
	return share >= LEAST_ROLE ? 0.95 * share : 0;
}

/**
 * Whether somebody who is quoted is called so, by the whole name or its last words: "Sharaa", and not "Damascus" of
 * "the Damascus mayor".
 */
export function isSpeakersName(index: PassageIndex, name: string): boolean {
	const words = tokenize(name);
	const [first] = words;
	if (!first) return false;
	const last = (text: string): string => lastWords(text, words.length);
	const wanted = last(name);
	if (index.whole) return index.whole.isQuoted(wanted);
	const seen = new Set<string>();
	for (const article of index.articleNumbersOf(index.speakersOf(first.term)))
		for (const quoted of index.quotedIn(article)) {
			if (seen.has(quoted.name)) continue;
			if (last(quoted.name) === wanted) return true;
			seen.add(quoted.name);
		}
	return false;
}

/** All that a name may be called by in short: its last word, its last two words and so on, folded. */
export function namedBy(name: string): readonly string[] {
	return tokenize(name).map((_, at) => lastWords(name, at + 1));
}

function lastWords(text: string, count: number): string {
	return tokenize(text)
		.slice(-count)
		.map(({ start, end }) => foldWord(text.slice(start, end)))
		.join(" ");
}

function withoutInitials(name: string): string {
	return name.replaceAll(/\b\p{Lu}\.\s?/gu, "");
}

/** Whether an asked name can be that of somebody: all its words, or the surname and a given name that begins alike. */
function isSameName(asked: readonly string[], name: readonly string[]): boolean {
	if (asked.length === 0 || name.length === 0) return false;
	const known = new Set(name);
	if (asked.every((term) => known.has(term))) return true;
	if (asked.at(-1) !== name.at(-1) || asked.length < 2) return false;
	const [given = ""] = asked;
	const [other = ""] = name;
	return (
		name.length === 1 || (given.length > 2 && other.length > 2 && (given.startsWith(other) || other.startsWith(given)))
	);
}
