import { textOf } from "../article/article.ts";
import type { Passage } from "../search/index/passage.ts";
import { nameWords } from "./name-words.ts";

/** Somebody who is quoted: the fullest name that the articles print, and how often. */
export type QuotedSpeaker = { readonly name: string; readonly quotations: number };

/** Who is quoted in some passages, the most often quoted first. */
export function listSpeakers(passages: Iterable<Passage>): readonly QuotedSpeaker[] {
	const speakers = new Map<string, { readonly name: string; quotations: number }>();
	for (const { article, quotations } of passages) {
		for (const { speaker } of quotations) {
			if (speaker === null) continue;
			const name = textOf(article, speaker.name);
			// Articles differ in accents and case; the first spelling stands for all.
			const key = nameWords(name).join(" ") || name;
			const known = speakers.get(key);
			if (known) known.quotations++;
			else speakers.set(key, { name, quotations: 1 });
		}
	}
	return [...speakers.values()].sort((a, b) => b.quotations - a.quotations || a.name.localeCompare(b.name, "en"));
}
