import { foldName } from "../../core/answer/narrowing/fits-filter.ts";
import type { ArticleFilter, SoughtArticles } from "../../core/search/index/whole-archive.ts";
import { nameWords } from "../../core/search/terms/name-words.ts";

/** A query of the engine, as JSON. */
export type EngineQuery = Readonly<Record<string, unknown>>;

const MINUTE = 60_000;

/**
 * Lets through what is usable at an instant, in milliseconds, and what a filter does. The instant is taken to the
 * minute, so that the engine keeps what it counted: an embargo ends at most a minute late, an expiry a minute early.
 */
export function usableQuery(filter: ArticleFilter, now: number): readonly EngineQuery[] {
	const [before, after] = [Math.floor(now / MINUTE) * MINUTE, Math.ceil(now / MINUTE) * MINUTE];
	const { section } = filter;
	return [
		{ term: { usable: true } },
		{ range: { from: { lte: before } } },
		{ bool: { must_not: [{ range: { until: { lte: after } } }] } },
		...publishedQueries(filter),
		...(section === "" ? [] : [sectionQuery(section)]),
	];
}

/** Lets through what was published on some days, and by an author. */
export function publishedQueries({ since, until, author }: ArticleFilter): readonly EngineQuery[] {
	const days = { ...(since !== null && { gte: since }), ...(until !== null && { lte: until }) };
	return [
		...(since === null && until === null ? [] : [{ range: { day: days } }]),
		...(author === "" ? [] : bylineQueries(nameWords(author))),
	];
}

/** Articles whose byline holds all words of a name; none where there are no words. */
export function bylineQueries(words: readonly string[]): readonly EngineQuery[] {
	return words.length === 0 ? [{ match_none: {} }] : words.map((byline) => ({ term: { byline } }));
}

export function sectionQuery(section: string): EngineQuery {
	return { term: { sections: foldName(section) } };
}

/** Queries of which each holds. */
export function allOf(filter: readonly EngineQuery[]): EngineQuery {
	return { bool: { filter } };
}

/** Articles that hold each of some terms, those with all of them in the headline before the others. */
export function aboutQuery({ terms }: Pick<SoughtArticles, "terms">, usable: readonly EngineQuery[]): EngineQuery {
	const held = terms.map((term) => ({ bool: { should: [{ term: { terms: term } }, { term: { headline: term } }] } }));
	const headed = terms.length === 0 ? [] : [constant(allOf(terms.map((headline) => ({ term: { headline } }))), 1)];
	return { bool: { filter: [...usable, ...held], should: headed } };
}

const LEAST = 1e-6;

/** What matches scores so much. */
export function constant(filter: EngineQuery, boost: number): EngineQuery {
	return { constant_score: { filter, boost: Math.max(LEAST, boost) } };
}
