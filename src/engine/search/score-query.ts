import type { SoughtTerm } from "../../core/search/index/whole-archive.ts";
import { mostOf, WEIGHTS } from "../../core/search/ranking/term-weights.ts";
import { shareName } from "../documents/term-shares.ts";
import { constant, type EngineQuery } from "./queries.ts";

/** What scores passages, and the most that it may leave out of the score of any. */
export type ScoreQuery = { readonly query: EngineQuery; readonly leftOut: number };

/** The engine takes 1,024 clauses; some are of filters. */
const MOST_CLAUSES = 1000;
/** So many has a form of a term in the passage itself, and in those beside it and its article. */
const [OWN, AROUND] = [2, 3];

/** The most that a term which tells so much tells of a passage, in how short a one it may stand. */
const MOST_TOLD = WEIGHTS.k + 1;

/**
 * Scores passages that hold any of some terms as `rankPassages` does, with the passages beside them and their articles;
 * a little more, but never less: a term that stands beside a passage is taken to tell the most that it may, one that is
 * found by several forms the most that one of them does, and what many terms tell of what is around a passage is left
 * out, the least telling first.
 */
export function scoreQuery(
	terms: readonly SoughtTerm[],
	{ usable, meanLength }: { readonly usable: readonly EngineQuery[]; readonly meanLength: number },
): ScoreQuery {
	const pivot = WEIGHTS.k / meanLength;
	const own = { bool: { should: terms.map((term) => passageQuery(term, pivot)), minimum_should_match: 1 } };
	let clauses = terms.reduce((sum, { forms }) => sum + OWN * forms.length, 0);
	let leftOut = 0;
	const around: EngineQuery[] = [];
	for (const term of terms.toSorted((one, other) => other.told - one.told)) {
		clauses += AROUND * term.forms.length + 1;
		if (clauses > MOST_CLAUSES) leftOut += mostOf(term.told) - MOST_TOLD * term.told;
		else around.push(...aroundQueries(term));
	}
	return { query: { bool: { filter: usable, must: own, should: around } }, leftOut };
}

/** What a term tells of a passage by the best of its forms: `weighFrequency`, written with its share of the length. */
function passageQuery({ forms }: SoughtTerm, pivot: number): EngineQuery {
	const queries = forms.flatMap(({ term, worth, told }) => {
		const feature = { field: `shares.${shareName(term)}`, boost: MOST_TOLD * worth, saturation: { pivot } };
		const spoken = constant({ term: { speakers: term } }, told * WEIGHTS.speaker);
		return worth > 0 ? [{ rank_feature: feature }, spoken] : [spoken];
	});
	return { dis_max: { queries } };
}

/** What a term tells by the passages beside one, and by the text and the headline of its article. */
function aroundQueries({ term, told, forms }: SoughtTerm): readonly EngineQuery[] {
	const best = (field: string, weigh: (form: SoughtTerm["forms"][number]) => number) => ({
		dis_max: { queries: forms.map((form) => constant({ term: { [field]: form.term } }, weigh(form))) },
	});
	const beside = ["before", "after"].map((field) =>
		best(field, (form) => WEIGHTS.neighbour * Math.max(MOST_TOLD * form.worth, WEIGHTS.speaker * form.told)),
	);
	return [
		...beside,
		best("around", ({ worth }) => WEIGHTS.article * worth),
		constant({ term: { headline: term } }, WEIGHTS.article * WEIGHTS.headline * told),
	];
}
