import { rowsOf } from "../../lexicon/word-list.ts";
import { SYNONYMS } from "../data/synonyms.ts";
import { termsOf } from "../terms/terms.ts";

/** The terms that news uses for the same thing as a term: "drug" → "medicin", "pharmaceut". */
export function synonymsOf(term: string): readonly string[] {
	return OTHERS_OF.get(term) ?? [];
}

const OTHERS_OF: ReadonlyMap<string, readonly string[]> = indexGroups(rowsOf(SYNONYMS).map(termsOf));

function indexGroups(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
	const synonyms = new Map<string, readonly string[]>();
	for (const group of groups) {
		for (const term of group) {
			const others = group.filter((other) => other !== term);
			synonyms.set(term, [...new Set([...(synonyms.get(term) ?? []), ...others])]);
		}
	}
	return synonyms;
}
