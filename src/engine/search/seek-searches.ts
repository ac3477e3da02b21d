import { NO_FILTER } from "../../core/question/filter.ts";
import { nameWords } from "../../core/search/terms/name-words.ts";
import { aboutQuery, allOf, usableQuery } from "./queries.ts";
import { scoreQuery } from "./score-query.ts";
import type { Search } from "./search.ts";
import type { Seek } from "./wants.ts";

/** So many passages that hold words side by side are read. */
const MOST_PHRASES = 50;
/** So many articles are read to list some of them. */
const MOST_LISTED = 50;
const MOST_NAMED = 10;

/** A search for articles, and the most that one may score which it did not bring, by the scores of those it did. */
type SeekSearch = Omit<Search, "take"> & { readonly reachOf?: (scores: readonly number[]) => number };

/** The search for articles that are sought. */
export function seekSearch(want: Seek, now: number): SeekSearch {
	const usable = usableQuery("filter" in want ? want.filter : NO_FILTER, now);
	const seek = { _source: false, track_total_hits: false, docvalue_fields: ["article", "version"] };
	switch (want.kind) {
		case "passages": {
			// Of equal ones the first is found, as in an archive of this program.
			const { terms, size, meanLength } = want;
			const { query, leftOut } = scoreQuery(terms, { usable, meanLength });
			const body = { ...seek, size, query, sort: ["_score", "article", "number"] };
			return {
				index: "passages",
				body,
				reachOf: (scores) => (scores.length < size ? 0 : (scores.at(-1) ?? 0) + leftOut),
			};
		}
		case "spoken": {
			const query = allOf([...usable, { terms: { speakers: want.forms } }]);
			return { index: "passages", body: { ...seek, size: want.count, query, sort: ["article", "number"] } };
		}
		case "phrases": {
			const should = want.runs.map((run) => ({ match_phrase: { terms: run.join(" ") } }));
			const query = { bool: { filter: usable, should, minimum_should_match: 1 } };
			return { index: "passages", body: { ...seek, size: MOST_PHRASES, query, sort: ["_score", "article", "number"] } };
		}
		case "article":
			return {
				index: "articles",
				body: { ...seek, size: 1, query: allOf([...usable, { term: { article: want.id } }]) },
			};
		case "articles": {
			const { order } = want.sought;
			const published = { published: { order: order === "oldest" ? "asc" : "desc", missing: "_last" } };
			const sort = [...(order === null ? ["_score"] : []), published, "article"];
			const query = aboutQuery(want.sought, usableQuery(want.sought, now));
			return { index: "articles", body: { ...seek, size: MOST_LISTED, query, sort } };
		}
		case "named": {
			const field = want.field === "byline" ? "byline" : "sections";
			const should = nameWords(want.name).map((value) => ({ fuzzy: { [field]: { value, fuzziness: "AUTO" } } }));
			const query = { bool: { filter: usable, should, minimum_should_match: 1 } };
			return { index: "articles", body: { ...seek, size: MOST_NAMED, query, sort: ["article"] } };
		}
	}
}
