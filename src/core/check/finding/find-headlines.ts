import { termsOf } from "../../search/terms/terms.ts";
import { foldCase, keysOf, searchText, splitCompared } from "../text/compared-words.ts";
import type { Pasted } from "../text/pasted.ts";
import type { CheckScope } from "../text/stretch.ts";
import type { HeadlinePlace } from "../verdict.ts";
import { findSequence } from "./find-sequence.ts";

const MOST_HEADLINES = 10;

/** The headlines that hold pasted words side by side. */
export function findHeadlines({ index, within, isCaseless }: CheckScope, pasted: Pasted): readonly HeadlinePlace[] {
	const [rarest] = termsOf(searchText(pasted.words))
		.map((term) => index.headlinesOf(term))
		.sort((a, b) => a.length - b.length);
	const found: HeadlinePlace[] = [];
	for (const number of rarest ?? []) {
		const article = index.articles[number];
		const first = index.firstPassages[number] ?? 0;
		if (!article || found.length === MOST_HEADLINES) break;
		if (first < within.from || first >= within.to) continue;
		const split = splitCompared(article.headline, { start: 0, end: article.headline.length });
		const words = isCaseless ? foldCase(split) : split;
		const [at = -1] = findSequence(keysOf(pasted.words), keysOf(words), { from: 0, to: words.length });
		const [one, last] = [words[at], words[at + pasted.words.length - 1]];
		if (one && last) found.push({ article, words: { start: one.start, end: last.end } });
	}
	return found;
}
