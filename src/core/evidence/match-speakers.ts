import { textOf } from "../article/article.ts";
import type { Quotation } from "../quotation/quotation.ts";
import type { Passage } from "../search/index/passage.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import type { Query } from "../search/query/query.ts";
import { foldWord, termsOf } from "../search/terms/terms.ts";
import { type AskedSpeaker, fitSpeaker } from "./speaker-fit.ts";

/** How well whoever speaks is who is asked for, each 0 to 1. */
export type SpeakerMatch = {
	/** By the words of the name or the role. */
	readonly fit: number;
	/** The share, by what they tell, of the words asked for that the article says of whoever speaks. */
	readonly share: number;
};

/** Tells how well the speaker of a quotation is who is asked for. */
export type MatchSpeaker = (passage: Passage, quotation: Quotation) => SpeakerMatch;

/** Matches speakers with who is asked for; of whom the same words are printed, once. */
export function matchSpeakers(index: PassageIndex, asked: AskedSpeaker, query: Query): MatchSpeaker {
	const all = [...query.rarity.values()].reduce((sum, worth) => sum + worth, 0);
	const known = new Map<string, SpeakerMatch>();
	return (passage, quotation) => {
		const texts = printedOf(passage, quotation);
		const key = texts.join("\0");
		const before = known.get(key);
		if (before) return before;
		const match = {
			fit: fitSpeaker(asked, passage, quotation),
			share: all === 0 ? 0 : worthOf(index, query, texts) / all,
		};
		known.set(key, match);
		return match;
	};
}

/** What is printed of who speaks: the name, the description and the source, each "" where there is none. */
function printedOf({ article }: Passage, { speaker, source }: Quotation): readonly string[] {
	return [speaker?.name, speaker?.description, source].map((span) => (span ? textOf(article, span) : ""));
}

/** What a word of a role tells that is found by its kin: "attorney" for "lawyer". */
const KIN = 0.8;

/** What the asked words tell together that are printed of who speaks. */
function worthOf(index: PassageIndex, { rarity, worths }: Query, texts: readonly string[]): number {
	const terms = new Set(texts.flatMap(termsOf));
	for (const text of texts) terms.add(acronymOf(text));
	const told = new Map<string, number>();
	for (const term of terms) {
		if (rarity.has(term)) told.set(term, rarity.get(term) ?? 0);
		for (const { term: askedTerm, worth } of worths.get(index.idOf(term) ?? -1) ?? [])
			told.set(askedTerm, Math.max(told.get(askedTerm) ?? 0, worth, KIN * (rarity.get(askedTerm) ?? 0)));
	}
	return [...told.values()].reduce((sum, worth) => sum + worth, 0);
}

/** "nwsl" for "the National Women's Soccer League". */
function acronymOf(name: string): string {
	const capitals = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
	return capitals.length < 2 ? "" : foldWord(capitals.map((word) => word[0]).join(""));
}
