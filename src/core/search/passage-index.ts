import MiniSearch from "minisearch";
import { type Article, textOf } from "../article/article.ts";
import { type Passage, splitPassages } from "./passage.ts";
import { termsOf } from "./terms.ts";
import { buildTokenTable, type TokenTable } from "./token-table.ts";

/** The term frequency by passage number, in rising order of the passage number. */
export type Postings = ReadonlyMap<number, number>;

type Document = { readonly id: number; readonly text: string; readonly speakers: string };

/**
 * The MiniSearch index of all passages, numbered in the order of the articles. Beside MiniSearch's own `search`, which
 * makes an object for every hit, it lends out the postings of a term, from which `rankPassages` keeps the best alone.
 */
export class PassageIndex extends MiniSearch<Document> {
	readonly articles: readonly Article[];
	readonly passages: readonly Passage[];
	/** The number of the first passage of each article, and behind the last one the number of all passages. */
	readonly firstPassages: Uint32Array;
	/** The number of the article of each passage. */
	readonly articleNumbers: Uint32Array;

	readonly tokens: TokenTable;

	constructor(articles: readonly Article[]) {
		super({
			fields: ["text", "speakers"],
			// A document comes as its terms, analysed already; a query as it was typed.
			tokenize: (terms) => (terms === "" ? [] : terms.split(" ")),
			processTerm: (term) => term,
			searchOptions: { tokenize: termsOf },
		});
		const byArticle = articles.map(splitPassages);
		this.articles = articles;
		this.passages = byArticle.flat();
		this.firstPassages = new Uint32Array(articles.length + 1);
		this.articleNumbers = new Uint32Array(this.passages.length);
		byArticle.forEach((passages, number) => {
			const first = this.firstPassages[number] ?? 0;
			this.firstPassages[number + 1] = first + passages.length;
			this.articleNumbers.fill(number, first, first + passages.length);
		});
		this.tokens = buildTokenTable(this.passages, (id, terms) => {
			const passage = this.passages[id];
			this.add({ id, text: terms.join(" "), speakers: passage ? speakerTerms(passage).join(" ") : "" });
		});
	}

	/** The passages that hold a term; empty where none does. */
	postingsOf(term: string): Postings {
		return this._index.get(term)?.get(TEXT_FIELD) ?? NO_POSTINGS;
	}

	/** The passages in which somebody speaks whose name or description holds a term; empty where none does. */
	speakersOf(term: string): Postings {
		return this._index.get(term)?.get(SPEAKERS_FIELD) ?? NO_POSTINGS;
	}

	/** The number of terms in a passage. */
	lengthOf(passage: number): number {
		return this._fieldLength.get(passage)?.[TEXT_FIELD] ?? 0;
	}

	/** The mean number of terms in a passage. */
	get meanLength(): number {
		return this._avgFieldLength[TEXT_FIELD] ?? 0;
	}

	/** Indexed terms within an edit distance of a term, with their distance. */
	similarTerms(term: string, distance: number): ReadonlyMap<string, number> {
		return new Map([...this._index.fuzzyGet(term, distance)].map(([similar, [, far]]) => [similar, far]));
	}
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
