import { textOf } from "../article/article.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import { foldWord, tokenize } from "../search/terms/terms.ts";

/**
 * The name, as printed and of at least two words, of somebody who is quoted and whom these words call by it or by its
 * last words; null where nobody is.
 */
export function findNamedSpeaker(index: PassageIndex, words: readonly string[]): string | null {
	const wanted = words.map(foldWord);
	const [first] = tokenize(words.join(" "));
	if (!first) return null;
	for (const number of index.speakersOf(first.term).keys())
		for (const { speaker } of index.passages[number]?.quotations ?? []) {
			const article = index.passages[number]?.article;
			if (!speaker || !article) continue;
			const name = textOf(article, speaker.name);
			const parts = name.split(/\s+/).map(foldWord);
			if (parts.length > 1 && endsWith(parts, wanted)) return name;
		}
	return null;
}

function endsWith(parts: readonly string[], wanted: readonly string[]): boolean {
	const last = parts.slice(-wanted.length);
	return last.length === wanted.length && last.every((part, at) => part === wanted[at]);
}
