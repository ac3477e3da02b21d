import type { Article } from "../article/article.ts";
import type { Directory } from "./directory.ts";
import type { FoundArticle } from "./find-article.ts";
import type { LinkedArticles } from "./linked-articles.ts";
import type { QuotedSpeaker } from "./list-speakers.ts";

/** The directory of an archive that may lie elsewhere: each rejects where that does not answer soon. */
export type Choices = {
	readonly speakers: (typed: string, article?: string) => Promise<readonly QuotedSpeaker[]>;
	readonly nearSpeakers: (typed: string) => Promise<readonly QuotedSpeaker[]>;
	readonly articles: (typed: string) => Promise<readonly Article[]>;
	readonly authors: (typed: string) => Promise<readonly string[]>;
	readonly findArticle: (typed: string) => Promise<FoundArticle>;
	readonly findLinked: (addresses: readonly string[]) => Promise<LinkedArticles>;
};

/** The choices of a directory in memory, which may be another each time. */
export function choicesOf(directory: () => Directory): Choices {
	return {
		speakers: async (typed, article) => directory().speakers(typed, article),
		nearSpeakers: async (typed) => directory().nearSpeakers(typed),
		articles: async (typed) => directory().articles(typed),
		authors: async (typed) => directory().authors(typed),
		findArticle: async (typed) => directory().findArticle(typed),
		findLinked: async (addresses) => directory().findLinked(addresses),
	};
}
