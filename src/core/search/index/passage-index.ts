import type { Article } from "../../article/article.ts";
import type { NumberRange } from "../terms/number-range.ts";
import type { QuotedName } from "./analysis.ts";
import type { ArticleSource } from "./article-source.ts";
import { LazyPassage, type Passage } from "./passage.ts";
import type { Scoreboard } from "./scoreboard.ts";
import { SearchableTables } from "./searchable-tables.ts";
import { ArticleIds } from "./segments/article-ids.ts";
import type { Run } from "./segments/run.ts";
import type { Segments, Tokens } from "./segments/segments.ts";
import { placesOf, type Sequences } from "./tables/sequences.ts";
import type { WholeArchive } from "./whole-archive.ts";

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
	/** The range of all passages. */
	readonly allPassages: NumberRange;
	/** The mean number of different terms in a passage. */
	readonly meanLength: number;
	/** The archive that these are only some articles of; null where they are all of it. */
	readonly whole: WholeArchive | null;
	/** Where a check keeps its scores, so that it makes no array as long as the archive. */
	readonly passageScores: Scoreboard;
	readonly #source: ArticleSource;
	readonly #ids: ArticleIds;
	readonly #kept: (LazyPassage | undefined)[];

	/** An index of the articles of a source, whose tables they are; of all of an archive, or of some of a whole one. */
	constructor(source: ArticleSource, segments: Segments, whole: WholeArchive | null = null) {
		super(segments);
		const { articles } = source;
		const { firstPassages, articleNumbers } = segments.layout;
		const counted = firstPassages.length - 1;
		if (articles.length !== counted)
			throw new Error(`Cannot index ${articles.length} articles with the tables of ${counted}`);
		this.articles = articles;
		this.firstPassages = firstPassages;
		this.articleNumbers = articleNumbers;
		this.#kept = Array.from({ length: Math.max(1, Math.min(PASSAGES_KEPT, articleNumbers.length)) });
		this.allPassages = { from: 0, to: articleNumbers.length };
		this.whole = whole;
		this.meanLength = whole?.meanLength ?? segments.meanLength();
		this.passageScores = segments.base.boardFor(articleNumbers.length);
		this.#source = source;
		this.#ids = new ArticleIds(articles, segments.all, segments.layout);
	}

	/**
	 * The index of some of its articles, by their numbers in rising order: what it tells is what an index of these alone
	 * would tell. It takes time linear in the articles and their passages.
	 */
	narrow(kept: Uint32Array, whole: WholeArchive | null = null): PassageIndex {
		// The segments keep the ids, and the narrowed index does not know them all.
		this.#ids.fill();
		const articles = Array.from(kept).flatMap((number) => this.articles[number] ?? []);
		const quotationsOf = (article: number) => this.#source.quotationsOf(kept[article] ?? -1);
		return new PassageIndex({ articles, quotationsOf }, this.segments.narrow(kept), whole);
	}

	/** The articles that lie in the base, which is segment 0, or in the living segment, in order. */
	articlesIn(segment: 0 | 1): readonly Article[] {
		return this.articles.filter((_, number) => this.segments.layout.segments[number] === segment);
	}

	/** The passage of a number; none where there is no such number. */
	passageAt(number: number): Passage | undefined {
		const kept = this.#kept[number % this.#kept.length];
		if (kept?.number === number) return kept;
		const place = this.segments.placeOf(number);
		const article = place && this.articles[place.article];
		if (!article) return undefined;
		const passage = new LazyPassage(this.#source, article, place);
		this.#kept[number % this.#kept.length] = passage;
		return passage;
	}

	/** The passages of a range in order. */
	passagesIn({ from, to }: NumberRange): readonly Passage[] {
		return Array.from({ length: to - from }, (_, at) => this.passageAt(from + at)).filter((it) => it !== undefined);
	}

	/** How many passages a range has: where it is that of all, those of the whole archive. */
	sizeOf(within: NumberRange): number {
		return this.#wholeOf(within)?.passages ?? within.to - within.from;
	}

	/** The number of an article by its id; none for an article that is not indexed. */
	numberOf(article: string): number | undefined {
		const number = this.#ids.numberOf(article);
		if (number === undefined) this.whole?.seekArticle(article);
		return number;
	}

	/** The range of the passages of an article; an empty one for an article that is not indexed. */
	passagesOf(article: string): NumberRange {
		const number = this.numberOf(article);
		return number === undefined ? { from: 0, to: 0 } : placesOf(this.firstPassages, number);
	}

	/** The number of a term of the passages; none for one that stands nowhere. */
	idOf(term: string): number | undefined {
		return this.segments.idOf(term);
	}

	/** The terms of a passage in order. */
	tokensOf(passage: number): Tokens {
		return this.segments.tokensOf(passage);
	}

	/** The number of different terms in a passage. */
	lengthOf(passage: number): number {
		return this.segments.lengthOf(passage);
	}

	/** The terms of the passages of an article, by its number, a sequence for each. */
	tokensIn(article: number): Sequences {
		return this.segments.tokensIn(article);
	}

	/** The postings of a term within a range of passages, in one run for each segment; some of them may be `GONE`. */
	runsOf(term: string, within: NumberRange): readonly Run[] {
		return this.segments.text.runsOf(term, this.#unlessAll(within));
	}

	/** How many passages within a range hold a term. */
	countOf(term: string, within: NumberRange): number {
		return this.#wholeOf(within)?.countOf(term) ?? this.#countHere(term, within);
	}

	/** The numbers of the passages that hold a term, in rising order. */
	passagesWith(term: string, within: NumberRange | null = null): Uint32Array {
		return this.segments.text.numbersOf(term, within && this.#unlessAll(within));
	}

	/** How many passages there are in which somebody speaks whose name or description holds a term. */
	countSpeakers(term: string): number {
		return this.segments.speakers.countOf(term, null);
	}

	/** Whether anybody speaks whose name or description holds a term. */
	isOfSpeaker(term: string): boolean {
		return (this.whole?.countSpeakers([term]) ?? this.countSpeakers(term)) > 0;
	}

	/** The passages in which somebody speaks whose name or description holds a term, in rising order. */
	speakersOf(term: string, within: NumberRange | null = null): Uint32Array {
		return this.segments.speakers.numbersOf(term, within && this.#unlessAll(within));
	}

	/** The numbers of the articles with a term in the headline, in rising order. */
	headlinesOf(term: string): Uint32Array {
		return this.segments.headlines.numbersOf(term, null);
	}

	/** The numbers of the articles of some passages. */
	articleNumbersOf(passages: Uint32Array): Uint32Array {
		return passages.map((passage) => this.articleNumbers[passage] ?? 0);
	}

	/** Who is quoted in an article, by its number, in the order of its text. */
	quotedIn(article: number): readonly QuotedName[] {
		return this.segments.quotedIn(article);
	}

	/** The other terms of a range, and perhaps of others, that share the root of a term: "interven" → "intervent". */
	kinOf(term: string, within: NumberRange): readonly string[] {
		return this.#wholeOf(within)?.kinOf(term) ?? this.segments.kinOf(term);
	}

	/** Terms of a range, and perhaps of others, that begin like a term and whose length differs by at most `most`. */
	termsLike(term: string, most: number, within: NumberRange): readonly string[] {
		return this.#wholeOf(within)?.termsLike(term, most) ?? this.segments.termsLike(term, most);
	}

	// An article may be all that is here of an archive: what is meant is told by which range it is, not by its ends.
	#wholeOf(within: NumberRange): WholeArchive | null {
		return within === this.allPassages ? this.whole : null;
	}

	#countHere(term: string, within: NumberRange): number {
		return this.segments.text.countOf(term, this.#unlessAll(within));
	}

	#unlessAll({ from, to }: NumberRange): NumberRange | null {
		return from === 0 && to === this.articleNumbers.length ? null : { from, to };
	}
}
