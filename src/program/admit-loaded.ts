import type { Article } from "../core/article/article.ts";
import type { Withdrawal } from "../core/article/usable.ts";
import { sketchOf } from "../intake/copies/sketch.ts";
import { createAdmit } from "../shelf/admit.ts";
import type { LoadedArticles } from "../shelf/corpus.ts";
import type { Past } from "../shelf/history/read-past.ts";

/** What there is for anybody to be told of. */
export type Admitted = {
	/** Those that are usable: no other ever comes to the core. */
	readonly articles: readonly Article[];
	readonly withdrawn: ReadonlyMap<string, Withdrawal>;
	/** The instant of that, as ISO 8601. */
	readonly asOf: string;
};

/** Of articles in memory those that are usable at an instant, in milliseconds, and what was withdrawn. */
export function admitLoaded(
	{ found, articleOf, namingOf }: Pick<LoadedArticles, "found" | "articleOf" | "namingOf">,
	{ forgotten, decisions }: Pick<Past, "forgotten" | "decisions">,
	now: number,
): Admitted {
	const rows = {
		head: (key: string) => ({ ...articleOf(key), naming: namingOf(key) }),
		sketch: (key: string) => sketchOf(articleOf(key).text),
		body: articleOf,
	};
	const { usable, withdrawn, beside } = createAdmit(rows)(found, decisions, now);
	const articles = usable.map((key) => {
		const article = articleOf(key);
		const told = beside.get(key);
		if (!told) return article;
		const corrections = [...(article.corrections ?? []), ...(told.corrections ?? [])];
		return { ...article, alsoIn: told.alsoIn, corrections: corrections.length > 0 ? corrections : undefined };
	});
	return {
		articles: articles.filter(({ id }) => !forgotten.has(id)),
		withdrawn,
		asOf: new Date(now).toISOString(),
	};
}
