import { nameWords } from "../search/terms/name-words.ts";

/** An entry with the words under which it is found. */
type Filed<Entry> = { readonly entry: Entry; readonly words: readonly string[]; readonly rank: number };

/** Finds entries by the beginnings of their words. */
export type PrefixIndex<Entry> = {
	/** The entries in which every typed word begins a word, those first that begin with what was typed; at most `most`. */
	readonly find: (typed: string, most: number) => readonly Entry[];
	/** How many entries are filed. */
	readonly size: number;
};

/** Files entries, the best first, under the words of a text. */
export function createPrefixIndex<Entry>(
	entries: readonly Entry[],
	textOf: (entry: Entry) => string,
): PrefixIndex<Entry> {
	const filed = entries.map((entry, rank) => ({ entry, words: nameWords(textOf(entry)), rank }));
	const places = filed.flatMap((file) => [...new Set(file.words)].map((word) => ({ word, file })));
	places.sort((a, b) => compare(a.word, b.word));
	return {
		size: entries.length,
		find: (typed, most) => {
			const wanted = nameWords(typed);
			const [longest] = wanted.toSorted((a, b) => b.length - a.length);
			if (longest === undefined) return entries.slice(0, most);
			const fitting = filesFrom(places, longest).filter(({ words }) => hasAll(words, wanted));
			fitting.sort((a, b) => leads(b.words, wanted) - leads(a.words, wanted) || a.rank - b.rank);
			return fitting.slice(0, most).map(({ entry }) => entry);
		},
	};
}

type Place<Entry> = { readonly word: string; readonly file: Filed<Entry> };

/** All that is filed under words with a beginning. */
function filesFrom<Entry>(places: readonly Place<Entry>[], beginning: string): Filed<Entry>[] {
	const files = new Set<Filed<Entry>>();
	for (let at = firstFrom(places, beginning); places[at]?.word.startsWith(beginning); at++) {
		const place = places[at];
		if (place) files.add(place.file);
	}
	return [...files];
}

function firstFrom<Entry>(places: readonly Place<Entry>[], word: string): number {
	let [low, high] = [0, places.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compare(places[middle]?.word ?? "", word) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

// Two typed words need two words of the entry: "al al" is not "al".
function hasAll(words: readonly string[], wanted: readonly string[]): boolean {
	const free = [...words];
	return wanted
		.toSorted((a, b) => b.length - a.length)
		.every((beginning) => {
			const at = free.findIndex((word) => word.startsWith(beginning));
			if (at >= 0) free.splice(at, 1);
			return at >= 0;
		});
}

/** 1 for an entry that begins with what was typed, 0 for others. */
export function leads(words: readonly string[], wanted: readonly string[]): number {
	return wanted.every((beginning, at) => words[at]?.startsWith(beginning)) ? 1 : 0;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
