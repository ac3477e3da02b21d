/** What lets some articles through: the days they were published on, their author and section; "" and null for all. */
export type ArticleFilter = {
	readonly since: string | null;
	readonly until: string | null;
	readonly author: string;
	readonly section: string;
};

/** How many articles there are, and from when to when they were published; dates are ISO 8601. */
export type DescribedArticles = {
	readonly articles: number;
	readonly from: string | null;
	readonly to: string | null;
	readonly newest: string | null;
};

/** Terms that a passage is sought by: each by the best of its forms, which tell so much in a text and of a speaker. */
export type SoughtTerm = {
	readonly term: string;
	/** What the term tells in a headline. */
	readonly told: number;
	readonly forms: readonly { readonly term: string; readonly worth: number; readonly told: number }[];
};

/** How many of the best passages are sought, and what the last of these scores among those known by now; 0 for none. */
export type SoughtBest = { readonly count: number; readonly least: number };

/** Articles that hold each of some terms, or have them in the headline. */
export type SoughtArticles = ArticleFilter & {
	readonly terms: readonly string[];
	readonly order: "newest" | "oldest" | null;
};

/**
 * The whole archive, of which an index holds a few articles alone: its statistics are those that questions are answered
 * by, and what is sought comes into the index. All of it is told at once, from what is known by now; what is not known
 * yet is noted by whoever tells it, and a question is answered anew once it is.
 */
export type WholeArchive = {
	/** How many passages there are, and the mean number of different terms in one. */
	readonly passages: number;
	readonly meanLength: number;
	readonly described: DescribedArticles;
	/** How many passages hold a term. */
	readonly countOf: (term: string) => number;
	/** In how many passages somebody speaks whose name or description holds one of some terms. */
	readonly countSpeakers: (forms: readonly string[]) => number;
	/** The other terms of passages that share the root of a term, in the order of their letters. */
	readonly kinOf: (term: string) => readonly string[];
	/** Terms of passages that are spelt like a term, with at most so many letters differing, and perhaps others. */
	readonly termsLike: (term: string, most: number) => readonly string[];
	/** Whether a term follows another somewhere. */
	readonly standSideBySide: (left: string, right: string) => boolean;
	/** Whether one passage holds all of some terms, in its text or in the names of who speaks there. */
	readonly isHeld: (terms: readonly string[], field: "text" | "speakers") => boolean;
	/** Whether somebody is quoted whose name ends with some words, as `namedBy` gives them. */
	readonly isQuoted: (words: string) => boolean;
	/** Whether some byline holds all words of a name, and whether something stands in a section. */
	readonly hasByline: (words: readonly string[]) => boolean;
	readonly hasSection: (name: string) => boolean;
	readonly countArticles: (sought: SoughtArticles) => number;
	/** The same archive with those articles alone that a filter lets through. */
	readonly narrow: (filter: ArticleFilter) => WholeArchive;

	/** Seeks the passages that are best by some terms. */
	readonly seekPassages: (terms: readonly SoughtTerm[], best: SoughtBest) => void;
	/** Seeks passages that hold all terms of one of some runs, one behind the other. */
	readonly seekPhrases: (runs: readonly (readonly string[])[]) => void;
	/** Seeks the first passages in which somebody speaks whose name or description holds one of some terms. */
	readonly seekSpoken: (forms: readonly string[], count: number) => void;
	readonly seekArticle: (id: string) => void;
	readonly seekArticles: (sought: SoughtArticles) => void;
	/** Seeks articles whose bylines or sections are spelt nearly like a name. */
	readonly seekNamed: (field: "byline" | "section", name: string) => void;
};
