import type { Article } from "../core/article/article.ts";
import type { Withdrawal } from "../core/article/usable.ts";
import { sketchOf } from "../intake/copies/sketch.ts";
import { createAdmit } from "../shelf/admission/admit.ts";
import { joinCorrections } from "../shelf/admission/join-corrections.ts";
import { createKnown, type KnownArticles } from "../shelf/admission/known-articles.ts";
import type { LoadedArticles } from "../shelf/corpus.ts";
import type { Decisions } from "../shelf/history/decisions.ts";
import type { Past } from "../shelf/history/read-past.ts";

/** What there is for anybody to be told of. */
export type Admitted = {
	/** Those that are usable: no other ever comes to the core. */
	readonly articles: readonly Article[];
	readonly withdrawn: ReadonlyMap<string, Withdrawal>;
	/** The ids of those that wait for an editor, since a copy of them was withdrawn. */
	readonly waiting: readonly string[];
	/** The instant of that, as ISO 8601. */
	readonly asOf: string;
};

/** Of articles in memory those that are usable at an instant, in milliseconds, and what was withdrawn. */
export function admitLoaded(
	{ found, articleOf, namingOf }: Pick<LoadedArticles, "found" | "articleOf" | "namingOf">,
	{ forgotten, decisions }: Pick<Past, "forgotten" | "decisions">,
	now: number,
): Admitted & { readonly known: KnownArticles } {
	const rows = {
		head: (key: string) => ({ ...articleOf(key), naming: namingOf(key) }),
		sketch: (key: string) => sketchOf(articleOf(key).text),
		body: articleOf,
	};
	const admitAgain = createAdmit(rows);
	const keys = found.keys.filter((key) => !forgotten.has(articleOf(key).id));
	const admit = (decided: Decisions) => admitAgain({ ...found, keys }, decided, now);
	const { usable, withdrawn, waiting, beside } = admit(decisions);
	const articles = usable.map((key) => {
		const article = articleOf(key);
		const told = beside.get(key);
		if (!told) return article;
		const corrections = joinCorrections(article.corrections, told.corrections);
		return { ...article, alsoIn: told.alsoIn, corrections };
	});
	const known = createKnown({ keys, head: articleOf, admit });
	return { articles, withdrawn, waiting, asOf: new Date(now).toISOString(), known };
}
