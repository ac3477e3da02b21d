import type { Article } from "../article/article.ts";
import { tidyAddress } from "../article/tidy-address.ts";

/** The articles at some of the addresses that are looked for, by these; each as `tidyAddress` gives it. */
export type LinkedArticles = ReadonlyMap<string, Article>;

/** Gives what finds the articles at tidied addresses; of several at one it is that of the first id. */
export function createLinkedArticles(articles: readonly Article[]): (addresses: readonly string[]) => LinkedArticles {
	const byAddress = new Map<string, Article>();
	for (const article of articles) {
		const address = article.url && tidyAddress(article.url);
		const known = address && byAddress.get(address);
		if (address && (!known || article.id < known.id)) byAddress.set(address, article);
	}
	return (addresses) => {
		const found = addresses.flatMap((address) => {
			const article = byAddress.get(address);
			return article === undefined ? [] : [[address, article] as const];
		});
		return new Map(found);
	};
}
