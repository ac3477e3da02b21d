import type { Article } from "../article/article.ts";
import type { QuotedName } from "../search/index/analysis.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import { findNearNames } from "../search/query/near-names.ts";
import { createArticleDirectory, createFileBase, type FileBase } from "./article-directory.ts";
import { type FoundArticle, findArticle } from "./find-article.ts";
import { createLinkedArticles, type LinkedArticles } from "./linked-articles.ts";
import { listAuthors } from "./list-authors.ts";
import { listSpeakers, type QuotedSpeaker } from "./list-speakers.ts";
import { createPrefixIndex, type PrefixIndex } from "./prefix-index.ts";

/** Who is quoted and which articles there are, to choose from while typing; at most 25 of either, the best first. */
export type Directory = {
	/**
	 * The speakers whose name has words that begin like the typed ones; those of one article only where its id is given.
	 */
	readonly speakers: (typed: string, article?: string) => readonly QuotedSpeaker[];
	/** The few speakers whose name is spelled nearly like the typed one, the nearest first. */
	readonly nearSpeakers: (typed: string) => readonly QuotedSpeaker[];
	/** The articles whose headline has words that begin like the typed ones. */
	readonly articles: (typed: string) => readonly Article[];
	/** The bylines, as they are printed, that have words which begin like the typed ones. */
	readonly authors: (typed: string) => readonly string[];
	/** The article that a free text means. */
	readonly findArticle: (typed: string) => FoundArticle;
	/** The articles at some addresses, each of which `tidyAddress` gave. */
	readonly findLinked: (addresses: readonly string[]) => LinkedArticles;
};

const MOST_CHOICES = 25;
const MOST_NEAR = 3;

type Indexed = Pick<PassageIndex, "articles" | "articlesIn" | "numberOf" | "quotedIn">;

/**
 * The directory of the articles that are indexed; each part of it is made when it is first looked at, and what is made
 * of the articles of a base is taken from there.
 */
export function createDirectory(index: Indexed, fileBase: FileBase = createFileBase()): Directory {
	const articles = once(() => createArticleDirectory(index, fileBase));
	const speakers = once(() => listSpeakers(index.articles.flatMap((_, number) => index.quotedIn(number))));
	const everybody = once(() => createPrefixIndex(speakers(), ({ name }) => name));
	const authors = once(() => createPrefixIndex(listAuthors(index.articles), (byline) => byline));
	const linked = once(() => createLinkedArticles(index.articles));
	return {
		speakers: (typed, article) => {
			if (article === undefined) return everybody().find(typed, MOST_CHOICES);
			const number = index.numberOf(article);
			return number === undefined ? [] : indexSpeakers(index.quotedIn(number)).find(typed, MOST_CHOICES);
		},
		nearSpeakers: (typed) => findNearNames(speakers(), typed, MOST_NEAR),
		articles: (typed) => articles().find(typed, MOST_CHOICES),
		authors: (typed) => authors().find(typed, MOST_CHOICES),
		findArticle: (typed) => findArticle(articles().files(), typed),
		findLinked: (addresses) => linked()(addresses),
	};
}

function indexSpeakers(quoted: readonly QuotedName[]): PrefixIndex<QuotedSpeaker> {
	return createPrefixIndex(listSpeakers(quoted), ({ name }) => name);
}

function once<Made>(make: () => Made): () => Made {
	let made: { readonly value: Made } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
