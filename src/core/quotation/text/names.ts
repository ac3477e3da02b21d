import { BODY_KINDS, BODY_NOUNS, PARTIES } from "./bodies.ts";
import { isGivenName } from "./given-names.ts";
import { isIntroducedAsPerson, kindOf, type NameKind } from "./name-kind.ts";
import { INITIAL, PARTICLES, plain, SUFFIXES } from "./name-parts.ts";
import { endOfRun, findHeadlines, findLarge, opensSentence } from "./name-runs.ts";
import { TITLES } from "./titles.ts";
import type { Word } from "./words.ts";

/** A name as printed in one place: `words[first]` to before `words[last]`, titles not included. */
export type Name = {
	readonly first: number;
	readonly last: number;
	/** Index of the first word of the titles directly before it; `first` where there is none. */
	readonly titleFirst: number;
	/** The title directly before it, in lower case: "mr", "spokesman". */
	readonly title: string | null;
	/** Its words in lower case, without accents and without suffix: ["ahmed", "al-sharaa"]. */
	readonly parts: readonly string[];
	/** "jr", "iii", or nothing. */
	readonly suffix: string;
	readonly kind: NameKind;
};

/** All names of an article in order, of people and of bodies; words that only begin a sentence are left out. */
export function findNames(words: readonly Word[]): readonly Name[] {
	const headlines = findHeadlines(words);
	const ordinary = new Set<string>();
	for (const word of words) if (!word.isCapital && !word.isMark) ordinary.add(word.lower);
	const large = findLarge(words, headlines);
	const names: Name[] = [];
	let at = 0;
	while (at < words.length) {
		const end = endOfRun(words, at, headlines);
		if (end > at) addNames(names, { words, ordinary, large }, { first: at, last: end });
		at = Math.max(end, at + 1);
	}
	return names;
}

type Run = { readonly first: number; readonly last: number };
type Text = {
	readonly words: readonly Word[];
	/** What is written small somewhere, in lower case. */
	readonly ordinary: ReadonlySet<string>;
	/** What is written large where no sentence begins, in lower case. */
	readonly large: ReadonlySet<string>;
};

// Cuts a run of capitalised words into what is no part of the name, the titles, and the name.
function addNames(names: Name[], text: Text, run: Run): void {
	const { words } = text;
	const opened = skipOpener(text, run);
	if (opened >= run.last) return;
	const afterTitles = skipTitles(words, { first: opened, last: run.last });
	const first = skipParty(words, { first: afterTitles, last: run.last });
	const isSuffixed = SUFFIXES.has(words[run.last - 1]?.lower ?? "") && run.last - first > 1;
	const named = words.slice(first, isSuffixed ? run.last - 1 : run.last).filter((word) => !word.isMark);
	const parts = named.map(plain);
	const before = words[opened - 1];
	const titleBefore =
		first === opened && before && TITLES.has(before.lower) && isJoined(before, words[opened]) ? before : null;
	const title = afterTitles > opened ? (words[afterTitles - 1]?.lower ?? null) : (titleBefore?.lower ?? null);
	const suffix = isSuffixed ? (words[run.last - 1]?.lower ?? "") : "";
	const titleFirst = titleBefore ? opened - 1 : opened;
	if (parts.every((part) => PARTIES.has(part))) return;
	// "a man called Roy" is hardly the Roy of whom the article tells.
	if (parts.length === 1 && /^(?:called|named|nicknamed)$/.test(before?.lower ?? "")) return;
	const isOfBody =
		first === opened && before !== undefined && BODY_KINDS.has(before.lower) && isJoined(before, words[opened]);
	const isIntroduced = isIntroducedAsPerson(words, { first: titleFirst, last: run.last });
	names.push({
		first,
		last: run.last,
		titleFirst,
		title,
		parts,
		suffix,
		kind: isOfBody ? "body" : kindOf({ parts, title, named, isIntroduced }),
	});
}

function isJoined(before: Word, word: Word | undefined): boolean {
	return word !== undefined && word.sentence === before.sentence && word.start - before.end <= 1;
}

// An ordinary word that is written large only because a sentence begins: "Police", "Citing Trump"; "Manning" and "Daly"
// may be names.
function skipOpener({ words, ordinary, large }: Text, { first, last }: Run): number {
	const word = words[first];
	const before = words[first - 1];
	if (!word || !opensSentence(before, word)) return first;
	const lower = word.lower;
	if (isGivenName(plain(word)) && last - first > 1) return first;
	if (TITLES.has(lower)) return first;
	const isOrdinary = ordinary.has(lower) || (/(?:ing|ly)$/.test(lower) && !large.has(lower));
	return isOrdinary ? first + 1 : first;
}

function skipTitles(words: readonly Word[], { first, last }: Run): number {
	for (let at = last - 2; at >= first; at--) {
		const word = words[at];
		if (!word || !TITLES.has(word.lower) || SUFFIXES.has(words[at + 1]?.lower ?? "")) continue;
		const isGiven = at === first && at === last - 2 && isGivenName(plain(word)) && !word.text.endsWith(".");
		return isGiven ? at : at + 1;
	}
	return first;
}

// "Republican Ted Smith" and "Muslim Congress Jane Smith": the name begins at the known given name.
function skipParty(words: readonly Word[], { first, last }: Run): number {
	if (BODY_NOUNS.has(words[last - 1]?.lower ?? "") && !isGivenPart(words[last - 2])) return first;
	let at = first;
	while (last - at >= 2 && PARTIES.has(words[at]?.lower ?? "") && !(last - at === 2 && isGivenPart(words[at]))) at++;
	if (last - at < 3 || isGivenPart(words[at])) return at;
	for (let next = at + 1; next < last - 1; next++) {
		const word = words[next];
		if (
			word &&
			isGivenName(plain(word)) &&
			!PARTICLES.has(words[next - 1]?.lower ?? "") &&
			!INITIAL.test(words[next - 1]?.text ?? "")
		) {
			return BODY_NOUNS.has(words[last - 1]?.lower ?? "") ? at : next;
		}
	}
	return at;
}

function isGivenPart(word: Word | undefined): boolean {
	return word !== undefined && (isGivenName(plain(word)) || INITIAL.test(word.text));
}
