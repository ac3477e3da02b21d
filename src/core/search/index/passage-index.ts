import type { Article } from "../../article/article.ts";
import { type NumberRange, narrow } from "../terms/number-range.ts";
import type { QuotedName } from "./analysis.ts";
import type { ArticleSource } from "./article-source.ts";
import { LazyPassage, type Passage, type PassagePlace } from "./passage.ts";
import { createScoreboard, type Scoreboard } from "./scoreboard.ts";
import { SearchableTables } from "./searchable-tables.ts";
import type { IndexTables } from "./tables/index-tables.ts";
import { meanLengthOf, type PostingTable } from "./tables/posting-table.ts";
import { placesOf } from "./tables/sequences.ts";

/** So many passages are kept that were looked at last. */
const PASSAGES_KEPT = 16_384;

/**
 * The MiniSearch index of all passages, numbered in the order of the articles. Beside MiniSearch's own `search`, which
 * makes an object for every hit, it lends out the postings of a term, from which `rankPassages` keeps the best alone.
 * To make it looks at the ids of the articles alone; their text is read for the passages that are looked at.
 */
export class PassageIndex extends SearchableTables {
	readonly articles: readonly Article[];
	/** The number of the first passage of each article, and behind the last one the number of all passages. */
	readonly firstPassages: Uint32Array;
	/** The number of the article of each passage. */
	readonly articleNumbers: Uint32Array;
	/** The terms of each passage in order, by their numbers, and where they begin. */
	readonly tokens: IndexTables["tokens"];
	readonly postings: PostingTable;
	/** The mean number of different terms in a passage. */
	readonly meanLength: number;
	/** Where a check keeps its scores, so that it makes no array as long as the archive. */
	readonly passageScores: Scoreboard;
	readonly #source: ArticleSource;
	readonly #numbers: ReadonlyMap<string, number>;
	readonly #kept: (LazyPassage | undefined)[] = Array.from({ length: PASSAGES_KEPT });

	/** An index of the articles of a source, whose tables they are. */
	constructor(source: ArticleSource, tables: IndexTables) {
		super(tables);
		const { articles } = source;
		const counted = tables.firstPassages.length - 1;
		if (articles.length !== counted)
			throw new Error(`Cannot index ${articles.length} articles with the tables of ${counted}`);
		this.articles = articles;
		this.firstPassages = tables.firstPassages;
		this.tokens = tables.tokens;
		this.postings = tables.postings;
		this.meanLength = meanLengthOf(tables.postings);
		this.articleNumbers = new Uint32Array(tables.passages.starts.length);
		articles.forEach((_, number) => {
			const { from, to } = placesOf(tables.firstPassages, number);
			this.articleNumbers.fill(number, from, to);
		});
		this.passageScores = createScoreboard(this.articleNumbers.length);
		this.#source = source;
		this.#numbers = new Map(articles.map(({ id }, number) => [id, number]));
	}

	/** The passage of a number; none where there is no such number. */
	passageAt(number: number): Passage | undefined {
		const kept = this.#kept[number % PASSAGES_KEPT];
		if (kept?.number === number) return kept;
		const place = this.#placeOf(number);
		const article = place && this.articles[place.article];
		if (!article) return undefined;
		const passage = new LazyPassage(this.#source, article, place);
		this.#kept[number % PASSAGES_KEPT] = passage;
		return passage;
	}

	#placeOf(number: number): PassagePlace | undefined {
		const article = this.articleNumbers[number];
		if (article === undefined) return undefined;
		const { starts, ends, paragraphs } = this.tables.passages;
		const [start = 0, end = 0, paragraph = 0] = [starts[number], ends[number], paragraphs[number]];
		return { number, article, start, end, paragraph };
	}

	/** The passages of a range in order. */
	passagesIn({ from, to }: NumberRange): readonly Passage[] {
		return Array.from({ length: to - from }, (_, at) => this.passageAt(from + at)).filter((it) => it !== undefined);
	}

	/** The range of all passages. */
	get allPassages(): NumberRange {
		return { from: 0, to: this.articleNumbers.length };
	}

	/** The number of an article by its id; none for an article that is not indexed. */
	numberOf(article: string): number | undefined {
		return this.#numbers.get(article);
	}

	/** The range of the passages of an article; an empty one for an article that is not indexed. */
	passagesOf(article: string): NumberRange {
		const number = this.numberOf(article);
		return number === undefined ? { from: 0, to: 0 } : placesOf(this.firstPassages, number);
	}

	/** The terms of the passages with their numbers. */
	get vocabulary(): ReadonlyMap<string, number> {
		return this.lookup.vocabulary;
	}

	/** Where the postings of a term within a range of passages stand in the posting table. */
	stretchOf(id: number, within: NumberRange): NumberRange {
		const { passages, first } = this.postings;
		return narrow(passages, placesOf(first, id), within);
	}

	/** How many passages within a range hold a term. */
	countOf(term: string, within: NumberRange): number {
		const id = this.vocabulary.get(term);
		if (id === undefined) return 0;
		const { from, to } = this.stretchOf(id, within);
		return to - from;
	}

	/** The numbers of the passages that hold a term, in rising order. */
	passagesWith(term: string): Uint32Array {
		return lendPassages(this.postings, this.vocabulary.get(term));
	}

	/** The passages in which somebody speaks whose name or description holds a term, in rising order. */
	speakersOf(term: string, within: NumberRange | null = null): Uint32Array {
		return lendPassages(this.lookup.speakers, this.lookup.names.get(term), within);
	}

	/** The numbers of the articles with a term in the headline, in rising order. */
	headlinesOf(term: string): Uint32Array {
		return lendPassages(this.lookup.headlines, this.lookup.names.get(term));
	}

	/** The numbers of the articles of some passages. */
	articleNumbersOf(passages: Uint32Array): Uint32Array {
		return passages.map((passage) => this.articleNumbers[passage] ?? 0);
	}

	/** Who is quoted in an article, by its number, in the order of its text. */
	quotedIn(article: number): readonly QuotedName[] {
		const { names, ids, starts, counts, first } = this.tables.quoted;
		const { from, to } = placesOf(first, article);
		return Array.from({ length: to - from }, (_, at) => ({
			name: names[ids[from + at] ?? 0] ?? "",
			start: starts[from + at] ?? 0,
			quotations: counts[from + at] ?? 0,
		}));
	}

	/** The other indexed terms that share the root of a term: "interven" → "intervent". */
	kinOf(term: string): readonly string[] {
		return this.lookup.kinOf(term);
	}

	/** Indexed terms that begin with the same letter as a term and whose length differs by at most `most`. */
	termsLike(term: string, most: number): readonly string[] {
		return this.lookup.like(term, most);
	}
}

const NONE = new Uint32Array();

function lendPassages(
	{ passages, first }: PostingTable,
	id: number | undefined,
	within: NumberRange | null = null,
): Uint32Array {
	if (id === undefined) return NONE;
	const places = placesOf(first, id);
	const { from, to } = within === null ? places : narrow(passages, places, within);
	return passages.subarray(from, to);
}
