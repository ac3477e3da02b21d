import type { PassageIndex } from "../index/passage-index.ts";
import type { Run } from "../index/segments/run.ts";
import type { Query } from "../query/query.ts";
import { spend } from "../query/work.ts";

/** A term of a query, with the postings of all that it is found by. */
export type PlannedTerm = {
	readonly told: number;
	/** The term itself and the others that it is found by, in falling order of their weight. */
	readonly forms: readonly PlannedForm[];
	/** The articles with the term in the headline. */
	readonly headlines: Uint32Array;
	/** How many postings are looked at. */
	readonly steps: number;
};

/** What a term is found by. */
export type PlannedForm = {
	readonly term: string;
	/** Its number; -1 where it stands in no text. */
	readonly id: number;
	/** What it tells in a text; 0 where it tells nothing. */
	readonly worth: number;
	/** Its postings. */
	readonly runs: readonly Run[];
	/** The passages in which somebody speaks whose name or description holds it. */
	readonly speakers: Uint32Array;
	/** What it tells there. */
	readonly told: number;
};

/** The terms in the order of the question; where they are too much work, the rarest first, and as many as may be. */
export function planTerms(index: PassageIndex, query: Query): readonly PlannedTerm[] {
	const { work } = query;
	const terms = [...query.rarity.keys()].map((term) => planTerm(index, query, term));
	const all = terms.reduce((sum, { steps }) => sum + steps, 0);
	if (work.done + all > work.most) terms.sort((one, other) => one.steps - other.steps);
	return terms.filter(({ steps }) => spend(work, steps));
}

function planTerm(index: PassageIndex, { rarity, expansions, worths, within }: Query, term: string): PlannedTerm {
	const told = rarity.get(term) ?? 0;
	let steps = 0;
	const forms = [{ term, weight: 1 }, ...(expansions.get(term) ?? [])].map(({ term: form, weight }) => {
		const id = index.idOf(form) ?? -1;
		const runs = index.runsOf(form, within);
		// Of what is left out of the index the postings are passed over one by one.
		steps += runs.reduce((sum, { from, to }) => sum + to - from, 0) + index.countSpeakers(form);
		return {
			term: form,
			id,
			worth: worths.get(id)?.find((it) => it.term === term)?.worth ?? 0,
			runs,
			speakers: index.speakersOf(form, within),
			told: told * weight,
		};
	});
	return { told, forms, headlines: index.headlinesOf(term), steps };
}

/** Whether two plans for the same passages look at the same postings and give the same points. */
export function isSamePlan(one: readonly PlannedTerm[], other: readonly PlannedTerm[]): boolean {
	return one.length === other.length && one.every((term, at) => isSameTerm(term, other[at]));
}

function isSameTerm(one: PlannedTerm, other: PlannedTerm | undefined): boolean {
	return (
		other !== undefined &&
		one.told === other.told &&
		one.forms.length === other.forms.length &&
		one.forms.every((form, at) => isSameForm(form, other.forms[at]))
	);
}

function isSameForm(one: PlannedForm, other: PlannedForm | undefined): boolean {
	return other !== undefined && one.term === other.term && one.worth === other.worth && one.told === other.told;
}
