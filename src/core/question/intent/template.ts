import { rowsOf } from "../../lexicon/word-list.ts";

/** A form of a question: for each place the words that may stand there. */
type Template = readonly ReadonlySet<string>[];

/** Templates by their length in words. */
export type Templates = ReadonlyMap<number, readonly Template[]>;

/** Files templates, which are given with semicolons between them and bars between the words of one place. */
export function fileTemplates(list: string): Templates {
	const templates = rowsOf(list.trim()).map((row) => row.split(/\s+/).map((place) => new Set(place.split("|"))));
	return Map.groupBy(templates, ({ length }) => length);
}

/** Whether some words, all of them, have one of these forms. */
export function fitsTemplate(words: readonly string[], templates: Templates): boolean {
	return (templates.get(words.length) ?? []).some((template) =>
		template.every((place, at) => place.has(words[at] ?? "")),
	);
}

/** How many words at the beginning have the longest of these forms; 0 where none fits. */
export function lengthOfTemplate(words: readonly string[], templates: Templates): number {
	for (const length of [...templates.keys()].sort((a, b) => b - a))
		if (length <= words.length && fitsTemplate(words.slice(0, length), templates)) return length;
	return 0;
}
