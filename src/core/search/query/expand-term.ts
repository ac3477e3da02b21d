import type { PassageIndex } from "../index/passage-index.ts";
import { compoundsOf } from "./compounds.ts";
import type { AskedToken, Expansion } from "./expansion.ts";
import { shortFormsOf } from "./short-forms.ts";
import { spellingsOf } from "./spellings.ts";
import { synonymsOf } from "./synonyms.ts";

/** By how much a passage that holds the other term falls behind one that holds the term itself. */
const WEIGHTS = { compound: 0.7, derivation: 0.5, synonym: 0.35 } as const;
/** The same where the term itself stands nowhere, so that nothing can be outranked. */
const WEIGHTS_ALONE = { compound: 0.9, derivation: 0.8, synonym: 0.55 } as const;

/**
 * The terms that a term of a question is also found by, the closest first. What is spelt like it counts only where
 * nothing else is there.
 */
export function expandTerm(index: PassageIndex, asked: AskedToken): readonly Expansion[] {
	const { tokens, place, within, work } = asked;
	const term = tokens[place]?.term ?? "";
	const isAlone = index.countOf(term, within) === 0;
	const weights = isAlone ? WEIGHTS_ALONE : WEIGHTS;
	const weigh = (kind: keyof typeof WEIGHTS, terms: readonly string[]): readonly Expansion[] =>
		terms.map((other) => ({ term: other, weight: weights[kind], kind }));
	const others = [
		...weigh("compound", compoundsOf(index, asked)),
		...weigh("compound", shortFormsOf(term)),
		...weigh("derivation", index.kinOf(term, within)),
		...weigh("synonym", synonymsOf(term)),
	].filter((other) => other.term !== term && index.countOf(other.term, within) > 0);
	if (others.length === 0 && isAlone) return spellingsOf(index, term, { within, work });
	const seen = new Set<string>();
	return others.filter((other) => !seen.has(other.term) && seen.add(other.term));
}
