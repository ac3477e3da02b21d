import type { SoughtTerm } from "../../core/search/index/whole-archive.ts";
import { mostOf, WEIGHTS } from "../../core/search/ranking/term-weights.ts";
import { shareName } from "../documents/term-shares.ts";
import { constant, type EngineQuery } from "./queries.ts";

/** What scores passages, and the most that it may leave out of the score of any. */
export type ScoreQuery = { readonly query: EngineQuery; readonly leftOut: number };

/** The engine takes 1,024 clauses; some are of filters. */
const MOST_CLAUSES = 1000;
/** So many has a form of a term in the passage itself, and in those beside it and its article. */
const [OWN, AROUND] = [2, 5];

/**
 * Scores passages that hold any of some terms as `rankPassages` does, the passages beside them and their articles
 * included. A passage that holds several forms of a term is given the best of them, and so perhaps more than its score,
 * never less. What many terms tell of what is around a passage is left out, the least telling first.
 */
export function scoreQuery(
	terms: readonly SoughtTerm[],
	{ usable, meanLength }: { readonly usable: readonly EngineQuery[]; readonly meanLength: number },
): ScoreQuery {
	const pivot = WEIGHTS.k / meanLength;
	const own = { bool: { should: terms.map((term) => passageQuery(term, OF_PASSAGE, pivot)), minimum_should_match: 1 } };
	let clauses = terms.reduce((sum, { forms }) => sum + OWN * forms.length, 0);
	let leftOut = 0;
	const around: EngineQuery[] = [];
	for (const term of terms.toSorted((one, other) => other.told - one.told)) {
		clauses += AROUND * term.forms.length + 1;
		if (clauses > MOST_CLAUSES) leftOut += mostOf(term.told) - (WEIGHTS.k + 1) * term.told;
		else around.push(...BESIDE.map((fields) => passageQuery(term, fields, pivot)), ...articleQueries(term));
	}
	return { query: { bool: { filter: usable, must: own, should: around } }, leftOut };
}

type Fields = { readonly shares: string; readonly speakers: string; readonly weight: number };

const OF_PASSAGE: Fields = { shares: "shares", speakers: "speakers", weight: 1 };
const BESIDE: readonly Fields[] = [
	{ shares: "before", speakers: "speakersBefore", weight: WEIGHTS.neighbour },
	{ shares: "after", speakers: "speakersAfter", weight: WEIGHTS.neighbour },
];

/** What a term tells of a passage by the best of its forms: `weighFrequency`, written with its share of the length. */
function passageQuery({ forms }: SoughtTerm, { shares, speakers, weight }: Fields, pivot: number): EngineQuery {
	const queries = forms.flatMap(({ term, worth, told }) => [
		...(worth > 0
			? [
					{
						rank_feature: {
							field: `${shares}.${shareName(term)}`,
							...{ boost: (WEIGHTS.k + 1) * worth * weight, saturation: { pivot } },
						},
					},
				]
			: []),
		constant({ term: { [speakers]: term } }, told * WEIGHTS.speaker * weight),
	]);
	return { dis_max: { queries } };
}

/** What a term tells of an article by its text and its headline. */
function articleQueries({ term, told, forms }: SoughtTerm): readonly EngineQuery[] {
	const texts = forms.map(({ term: form, worth }) => constant({ term: { around: form } }, worth * WEIGHTS.article));
	return [
		{ dis_max: { queries: texts } },
		constant({ term: { headline: term } }, told * WEIGHTS.headline * WEIGHTS.article),
	];
}
