import type { Article } from "#src/core/article/article.ts";
import { choicesOf } from "#src/core/directory/choices.ts";
import { createDirectory } from "#src/core/directory/directory.ts";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import type { Linking } from "#src/newsroom/linked-article.ts";

/** Where the links to some articles lead to these, and which lines the log has. */
export function makeLinking(articles: readonly Article[]): Linking & { readonly lines: string[] } {
	const directory = createDirectory(indexArticles(articles));
	const lines: string[] = [];
	const write = (fields: object, message: string) => void lines.push(`${message} ${JSON.stringify(fields)}`);
	return {
		articles: new Map(articles.map((article) => [article.id, article])),
		choices: choicesOf(() => directory),
		log: { debug: write, info: write, warn: write, error: write },
		lines,
	};
}
