import type { Article } from "../../core/article/article.ts";
import type { ArticlesById } from "../../core/article/articles-by-id.ts";
import type { AnswerStore } from "../../state/answers.ts";

/** Has the articles of an archive know some, by their ids. */
export type Bring = (ids: readonly string[]) => Promise<void>;

/** The same store of answers, which has the articles that an answer cites brought before these are put back. */
export function bringCited(store: AnswerStore, bring: Bring): AnswerStore {
	return {
		...store,
		find: async (id, given) => {
			const asked = new Set<string>();
			const articles = noteAsked(given.articles, asked);
			const found = await store.find(id, { ...pick(given), articles });
			if (asked.size === 0) return found;
			await bring([...asked]);
			return store.find(id, given);
		},
	};
}

// They may be those of a newsroom, which tells each anew: it is not to be copied.
function pick({ withdrawn, isForgotten }: Parameters<AnswerStore["find"]>[1]) {
	return { withdrawn, isForgotten };
}

function noteAsked(articles: ArticlesById, asked: Set<string>): ArticlesById {
	const get = (id: string): Article | undefined => {
		asked.add(id);
		return articles.get(id);
	};
	return { get, has: (id) => get(id) !== undefined, size: articles.size, values: articles.values };
}
