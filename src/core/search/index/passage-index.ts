import MiniSearch from "minisearch";
import { type Article, textOf } from "../../article/article.ts";
import { type NumberRange, narrow } from "../terms/number-range.ts";
import { termsOf } from "../terms/terms.ts";
import { type Passage, splitPassages } from "./passage.ts";
import { buildPostingTable, type PostingTable } from "./posting-table.ts";
import { buildRootTable, type RootTable } from "./root-table.ts";
import { createScoreboard, type Scoreboard } from "./scoreboard.ts";
import { fillBuckets, type TermBuckets, termsNear } from "./term-buckets.ts";
import { buildTokenTable, type TokenTable } from "./token-table.ts";

/** The term frequency by passage number, in rising order of the passage number. */
export type Postings = ReadonlyMap<number, number>;

const NO_TOKENS: TokenTable = {
	vocabulary: new Map(),
	ids: new Uint32Array(),
	starts: new Uint32Array(),
	first: new Uint32Array(1),
};

type Document = { readonly id: number; readonly text: string; readonly speakers: string };

/**
 * The MiniSearch index of all passages, numbered in the order of the articles. Beside MiniSearch's own `search`, which
 * makes an object for every hit, it lends out the postings of a term, from which `rankPassages` keeps the best alone.
 */
export class PassageIndex extends MiniSearch<Document> {
	readonly articles: readonly Article[];
	passages: readonly Passage[] = [];
	/** The number of the first passage of each article, and behind the last one the number of all passages. */
	readonly firstPassages: Uint32Array;
	/** The number of the article of each passage. */
	articleNumbers = new Uint32Array();

	tokens: TokenTable = NO_TOKENS;
	postings: PostingTable = buildPostingTable(NO_TOKENS);
	roots: RootTable = buildRootTable([]);
	/** The articles with a term in the headline, by term. */
	readonly headlines: ReadonlyMap<string, readonly number[]>;
	/** Where a search keeps its scores, so that it makes no array as long as the archive. */
	passageScores: Scoreboard = createScoreboard(0);
	readonly articleScores: Scoreboard;
	readonly #numbers: ReadonlyMap<string, number>;
	#buckets: TermBuckets = fillBuckets([]);

	/** Indexes the articles at once; or in steps, which `take` is to take before anything is searched. */
	constructor(articles: readonly Article[], take: (steps: Iterator<void>) => void = takeAll) {
		super({
			fields: ["text", "speakers"],
			// A document comes as its terms, analysed already; a query as it was typed.
			tokenize: (terms) => (terms === "" ? [] : terms.split(" ")),
			processTerm: (term) => term,
			searchOptions: { tokenize: termsOf },
		});
		this.articles = articles;
		this.firstPassages = new Uint32Array(articles.length + 1);
		this.headlines = indexHeadlines(articles);
		this.articleScores = createScoreboard(articles.length);
		this.#numbers = new Map(articles.map(({ id }, number) => [id, number]));
		take(this.#fill());
	}

	*#fill(): Generator<void> {
		const byArticle: (readonly Passage[])[] = [];
		for (const article of this.articles) {
			byArticle.push(splitPassages(article));
			yield;
		}
		this.passages = byArticle.flat();
		this.articleNumbers = new Uint32Array(this.passages.length);
		byArticle.forEach((passages, number) => {
			const first = this.firstPassages[number] ?? 0;
			this.firstPassages[number + 1] = first + passages.length;
			this.articleNumbers.fill(number, first, first + passages.length);
		});
		this.passageScores = createScoreboard(this.passages.length);
		this.tokens = yield* buildTokenTable(this.passages, (id, terms) => {
			const passage = this.passages[id];
			this.add({ id, text: terms.join(" "), speakers: passage ? speakerTerms(passage).join(" ") : "" });
		});
		this.postings = buildPostingTable(this.tokens);
		yield;
		this.roots = buildRootTable([...this.tokens.vocabulary.keys()]);
		this.#buckets = fillBuckets(this.tokens.vocabulary.keys());
	}

	/** The range of all passages. */
	get allPassages(): NumberRange {
		return { from: 0, to: this.passages.length };
	}

	/** The range of the passages of an article; an empty one for an article that is not indexed. */
	passagesOf(article: string): NumberRange {
		const number = this.#numbers.get(article);
		if (number === undefined) return { from: 0, to: 0 };
		return { from: this.firstPassages[number] ?? 0, to: this.firstPassages[number + 1] ?? 0 };
	}

	/** Where the postings of a term within a range of passages stand in the posting table. */
	stretchOf(id: number, within: NumberRange): NumberRange {
		const { passages, first } = this.postings;
		return narrow(passages, { from: first[id] ?? 0, to: first[id + 1] ?? 0 }, within);
	}

	/** How many passages within a range hold a term. */
	countOf(term: string, within: NumberRange): number {
		const id = this.tokens.vocabulary.get(term);
		if (id === undefined) return 0;
		const { from, to } = this.stretchOf(id, within);
		return to - from;
	}

	/** The passages that hold a term; empty where none does. */
	postingsOf(term: string): Postings {
		return this._index.get(term)?.get(TEXT_FIELD) ?? NO_POSTINGS;
	}

	/** The passages in which somebody speaks whose name or description holds a term; empty where none does. */
	speakersOf(term: string): Postings {
		return this._index.get(term)?.get(SPEAKERS_FIELD) ?? NO_POSTINGS;
	}

	/** Indexed terms within an edit distance of a term, with their distance. */
	similarTerms(term: string, distance: number): ReadonlyMap<string, number> {
		return new Map([...this._index.fuzzyGet(term, distance)].map(([similar, [, far]]) => [similar, far]));
	}

	/** Indexed terms that begin with the same letter as a term and whose length differs by at most `most`. */
	termsLike(term: string, most: number): readonly string[] {
		return termsNear(this.#buckets, term, most);
	}
}

function takeAll(steps: Iterator<void>): void {
	while (!steps.next().done);
}

function indexHeadlines(articles: readonly Article[]): ReadonlyMap<string, readonly number[]> {
	const headlines = new Map<string, number[]>();
	articles.forEach(({ headline }, number) => {
		for (const term of new Set(termsOf(headline))) {
			const numbers = headlines.get(term);
			if (numbers) numbers.push(number);
			else headlines.set(term, [number]);
		}
	});
	return headlines;
}

/** The terms that name and describe who speaks in a passage, so that a "he" is found by the name. */
function speakerTerms({ article, quotations }: Passage): readonly string[] {
	return quotations.flatMap(({ speaker }) =>
		speaker
			? [speaker.name, ...(speaker.description ? [speaker.description] : [])].flatMap((span) =>
					termsOf(textOf(article, span)),
				)
			: [],
	);
}

const TEXT_FIELD = 0;
const SPEAKERS_FIELD = 1;
const NO_POSTINGS: Postings = new Map();
