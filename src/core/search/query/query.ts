import type { PassageIndex } from "../index/passage-index.ts";
import type { SoughtTerm } from "../index/whole-archive.ts";
import type { NumberRange } from "../terms/number-range.ts";
import { type Token, tokenize } from "../terms/terms.ts";
import { expandTerm } from "./expand-term.ts";
import type { Expansion } from "./expansion.ts";
import { weighWord } from "./word-weights.ts";
import { beginWork, spend, type Work } from "./work.ts";

/** What is searched: the terms of a question in order, and how much each tells. */
export type Query = {
	readonly tokens: readonly Token[];
	/** How much each term tells: by its rarity, less where the word is of the question's wording. */
	readonly rarity: ReadonlyMap<string, number>;
	/**
	 * The other terms that a term of the question is found by, the closest first; none of them tells as much as the term.
	 */
	readonly expansions: ReadonlyMap<string, readonly Expansion[]>;
	/** By the number of a term in the vocabulary: the terms of the question that it stands for, and what it tells then. */
	readonly worths: ReadonlyMap<number, readonly Worth[]>;
	/** The passages that are searched. */
	readonly within: NumberRange;
	/** The work that the search comes to. */
	readonly work: Work;
};

/** What one indexed term tells of one term of the question. */
export type Worth = { readonly term: string; readonly worth: number };

/**
 * A term tells more than in proportion to its rarity in nats: names and rare words point to the passage, common ones to
 * its kind.
 */
const STEEPNESS = 1.3;

/** What it costs to find by what a term may be found, in steps. */
const STEPS_OF_TERM = 20;

/** "How far", "how old": the answer is a distance or an age, and seldom holds the word. */
const DEGREE = /\bhow\s+(far|long|old|tall|high|deep|wide|big|large|fast|often|heavy|hot|cold)\b/di;

/**
 * Analyses a question for one index, or for one article of it. A term that stands in no passage has the highest rarity.
 */
export function parseQuery(index: PassageIndex, question: string, article?: string): Query {
	const degree = DEGREE.exec(question)?.indices?.[1]?.[0] ?? -1;
	const tokens = tokenize(question).filter(({ start }) => start !== degree);
	const within = article === undefined ? index.allPassages : index.passagesOf(article);
	const rarity = new Map<string, number>();
	const expansions = new Map<string, readonly Expansion[]>();
	const worths = new Map<number, Worth[]>();
	const work = beginWork();
	tokens.forEach((token, place) => {
		const { term } = token;
		if (rarity.has(term) || !spend(work, STEPS_OF_TERM)) return;
		const others = expandTerm(index, { question, tokens, place, within, work });
		const told =
			rarityAsSpelt(index, { term, others, within }) ** STEEPNESS * weighWord(question.slice(token.start, token.end));
		rarity.set(term, told);
		if (others.length > 0) expansions.set(term, others);
		for (const { term: form, weight } of [{ term, weight: 1 }, ...others]) {
			const id = index.idOf(form);
			if (id === undefined) continue;
			const worth = { term, worth: worthOf(index, { form, weight, told, within }) };
			const known = worths.get(id);
			if (known) known.push(worth);
			else worths.set(id, [worth]);
		}
	});
	return { tokens, rarity, expansions, worths, within, work };
}

type Form = { readonly form: string; readonly weight: number; readonly told: number; readonly within: NumberRange };

/** What a form tells of a term of a question, of which the term itself has the weight 1. */
function worthOf(index: PassageIndex, { form, weight, told, within }: Form): number {
	return weight * (weight === 1 ? told : Math.min(told, rarityOf(index, form, within) ** STEEPNESS));
}

/** What a whole archive is looked through for, by a query of an index that has only some articles of it. */
export function termsToSeek(index: PassageIndex, { rarity, expansions, within }: Query): readonly SoughtTerm[] {
	return [...rarity].map(([term, told]) => ({
		term,
		told,
		forms: [{ term, weight: 1 }, ...(expansions.get(term) ?? [])].map(({ term: form, weight }) => ({
			term: form,
			worth: worthOf(index, { form, weight, told, within }),
			told: told * weight,
		})),
	}));
}

type Spelt = { readonly term: string; readonly others: readonly Expansion[]; readonly within: NumberRange };

/**
 * The rarity of a term; of one that may be misspelt, between that of the word it is taken for and its own, by how close
 * they are.
 */
function rarityAsSpelt(index: PassageIndex, { term, others: [closest], within }: Spelt): number {
	const own = rarityOf(index, term, within);
	if (closest?.kind !== "spelling") return own;
	return own + closest.weight * (rarityOf(index, closest.term, within) - own);
}

/** The inverse document frequency of a term among some passages, as in BM25. */
export function rarityOf(index: PassageIndex, term: string, within: NumberRange = index.allPassages): number {
	const found = index.countOf(term, within);
	return Math.log(1 + (index.sizeOf(within) - found + 0.5) / (found + 0.5));
}
