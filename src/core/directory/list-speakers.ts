import type { QuotedName } from "../search/index/analysis.ts";
import { nameWords } from "../search/terms/name-words.ts";

/** Somebody who is quoted: the fullest name that the articles print, and how often. */
export type QuotedSpeaker = { readonly name: string; readonly quotations: number };

/** Who is quoted under some names, the most often quoted first. */
export function listSpeakers(quoted: Iterable<Pick<QuotedName, "name" | "quotations">>): readonly QuotedSpeaker[] {
	const counts = new Map<string, number>();
	for (const { name, quotations } of quoted) counts.set(name, (counts.get(name) ?? 0) + quotations);
	const speakers = new Map<string, { readonly name: string; quotations: number }>();
	for (const [name, quotations] of counts) {
		// Articles differ in accents and case; the first spelling stands for all.
		const key = nameWords(name).join(" ") || name;
		const known = speakers.get(key);
		if (known) known.quotations += quotations;
		else speakers.set(key, { name, quotations });
	}
	return [...speakers.values()].sort((a, b) => b.quotations - a.quotations || a.name.localeCompare(b.name, "en"));
}
