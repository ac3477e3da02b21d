import { z } from "zod";
import type { ToldFact } from "../../core/answer/told.ts";
import type { ArticlesById } from "../../core/article/articles-by-id.ts";
import { revisionOf } from "./revision.ts";

const total = z.int().min(0);
const Span = { start: z.int().min(0), end: z.int().min(0) };
const Name = z.strictObject({
	article: z.string(),
	/** Which text of the article the name points into. */
	revision: z.string(),
	name: z.strictObject(Span),
	quotations: z.int().min(0),
	description: z.strictObject(Span).optional(),
	words: z
		.strictObject({
			...Span,
			isWhole: z.boolean(),
			isDirect: z.boolean(),
			stance: z.enum(["said", "denied", "unsaid", "asked", "hypothetical"]),
		})
		.optional(),
});

/** What is told of the articles themselves, as it is stored: no word of an article, only which articles. */
export const StoredTold = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("help") }),
	z.strictObject({
		kind: z.literal("fact"),
		fact: z.enum(["byline", "published", "updated", "publisher", "headline", "url"]),
		articles: z.array(z.string()),
		total,
	}),
	z.strictObject({
		kind: z.literal("no-such"),
		what: z.enum(["author", "section"]),
		typed: z.string(),
		articles: z.array(z.string()),
	}),
	z.strictObject({ kind: z.literal("quoted"), article: z.string().nullable(), speakers: z.array(Name), total }),
	z.strictObject({
		kind: z.literal("articles"),
		topic: z.string(),
		by: z.string().default(""),
		section: z.string().optional(),
		since: z.string().nullable(),
		until: z.string().nullable().default(null),
		articles: z.array(z.string()),
		total,
	}),
]);

export type StoredTold = z.infer<typeof StoredTold>;

/** What is told with its articles replaced by their ids. */
export function toStoredTold(told: ToldFact): StoredTold {
	switch (told.kind) {
		case "help":
			return told;
		case "fact":
		case "articles":
		case "no-such":
			return { ...told, articles: told.articles.map(({ id }) => id) };
		case "quoted":
			return {
				...told,
				article: told.article === null ? null : told.article.id,
				speakers: told.speakers.map((it) => ({ ...it, article: it.article.id, revision: revisionOf(it.article) })),
			};
	}
}

/** What is told with its articles put back; what became of them where that cannot be. */
export function restoreTold(stored: StoredTold, articles: ArticlesById): ToldFact | "article-gone" | "article-changed" {
	const restore = (ids: readonly string[]) => ids.flatMap((id) => articles.get(id) ?? []);
	switch (stored.kind) {
		case "help":
			return stored;
		case "fact":
		case "articles": {
			const found = restore(stored.articles);
			return found.length < stored.articles.length ? "article-gone" : { ...stored, articles: found };
		}
		case "no-such":
			return { ...stored, articles: restore(stored.articles) };
		case "quoted": {
			const speakers = stored.speakers.flatMap(({ article: id, revision, ...rest }) => {
				const article = articles.get(id);
				return article && revisionOf(article) === revision ? [{ ...rest, article }] : [];
			});
			const article = stored.article === null ? null : articles.get(stored.article);
			if (article === undefined) return "article-gone";
			return speakers.length < stored.speakers.length ? "article-changed" : { ...stored, article, speakers };
		}
	}
}
