import type { PassageIndex } from "../index/passage-index.ts";
import type { NumberRange } from "../terms/number-range.ts";
import { holdContest } from "./hold-contest.ts";
import { keepBest, type Scored } from "./keep-best.ts";
import type { PlannedTerm } from "./plan-terms.ts";
import { scoreExactly } from "./score-exactly.ts";
import { mostOf } from "./term-weights.ts";

/** The terms whose postings are all looked at, and those that are looked for in the best passages alone. */
export type Split = { readonly whole: readonly PlannedTerm[]; readonly left: readonly PlannedTerm[] };

/** So few postings are sooner looked at than left. */
const LEAST_LEFT = 10_000;
/** Terms are left that tell no more together than such a share of what all tell. */
const LEAST_TOLD = 0.05;

/** Leaves terms that stand nearly everywhere, and so tell next to nothing: "say". */
function splitTerms(terms: readonly PlannedTerm[]): Split {
	let spare = LEAST_TOLD * terms.reduce((sum, { told }) => sum + told, 0);
	const left = new Set<PlannedTerm>();
	for (const term of terms.toSorted((one, other) => other.steps - one.steps)) {
		if (term.steps < LEAST_LEFT || term.told > spare) break;
		spare -= term.told;
		left.add(term);
	}
	return { whole: terms.filter((term) => !left.has(term)), left: [...left] };
}

/**
 * The best passages by the words alone, those beside them and their articles; in this order. What the terms that are
 * left could add to any passage is less than what parts the best ones from the others, or else they are not left.
 */
export function findBest(
	index: PassageIndex,
	terms: readonly PlannedTerm[],
	{ within, count, split = splitTerms(terms) }: { within: NumberRange; count: number; split?: Split },
): readonly Scored[] {
	const kept = Math.max(LEAST_KEPT, 2 * count);
	const contest = holdContest(index, { terms: split.whole, within, kept });
	if (split.left.length === 0) return contest.best.slice(0, count);
	const most = split.left.reduce((sum, { told }) => sum + mostOf(told), 0) * (1 + ROUNDING);
	const least = (contest.best[count - 1]?.score ?? 0) * (1 - ROUNDING);
	const isKept = contest.best.length < kept || (contest.best.at(-1)?.score ?? 0) + most < least;
	if (!isKept || contest.mostAround + most >= least)
		return holdContest(index, { terms, within, kept }).best.slice(0, count);
	const score = scoreExactly(index, terms, within);
	const keeper = keepBest(count);
	for (const { number, score: known } of contest.best) {
		if (known + most < least) break;
		keeper.add(number, score(number));
	}
	return keeper.best();
}

/** So many are kept at least, so that what is left is looked for in enough of them. */
const LEAST_KEPT = 128;
/** Numbers that are added in another order may differ by so much. */
const ROUNDING = 1e-9;
