import type { Article } from "../article/article.ts";
import type { PassageIndex } from "../search/index/passage-index.ts";
import { createArticleFinder, type FoundArticle } from "./find-article.ts";
import { listSpeakers, type QuotedSpeaker } from "./list-speakers.ts";
import { createPrefixIndex } from "./prefix-index.ts";

/** Who is quoted and which articles there are, to choose from while typing; at most 25 of either, the best first. */
export type Directory = {
	/**
	 * The speakers whose name has words that begin like the typed ones; those of one article only where its id is given.
	 */
	readonly speakers: (typed: string, article?: string) => readonly QuotedSpeaker[];
	/** The articles whose headline has words that begin like the typed ones. */
	readonly articles: (typed: string) => readonly Article[];
	/** The article that a free text means. */
	readonly findArticle: (typed: string) => FoundArticle;
};

const MOST_CHOICES = 25;

/** Makes the directory once, from the passages that are indexed. */
export function createDirectory({ articles, passages }: Pick<PassageIndex, "articles" | "passages">): Directory {
	const newestFirst = articles.toSorted((a, b) => compareDates(b.published ?? "", a.published ?? ""));
	const articleIndex = createPrefixIndex(newestFirst, ({ headline }) => headline);
	const speakerIndex = indexSpeakers(listSpeakers(passages));
	const byArticle = new Map<string, ReturnType<typeof indexSpeakers>>(
		[...Map.groupBy(passages, ({ article }) => article.id)].map(([id, own]) => [id, indexSpeakers(listSpeakers(own))]),
	);
	return {
		speakers: (typed, article) => {
			const index = article === undefined ? speakerIndex : byArticle.get(article);
			return index?.find(typed, MOST_CHOICES) ?? [];
		},
		articles: (typed) => articleIndex.find(typed, MOST_CHOICES),
		findArticle: createArticleFinder(newestFirst),
	};
}

function indexSpeakers(speakers: readonly QuotedSpeaker[]) {
	return createPrefixIndex(speakers, ({ name }) => name);
}

function compareDates(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
