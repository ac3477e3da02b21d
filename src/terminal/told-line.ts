import { z } from "zod";
import type { Told } from "../core/answer/answer.ts";
import { textOf } from "../core/article/article.ts";

/** What is told of the articles themselves, for a machine: each thing with its article and its words, as printed. */
export const ToldOfLine = z.strictObject({
	fact: z.enum([
		"help",
		"byline",
		"published",
		"updated",
		"publisher",
		"headline",
		"url",
		"quoted",
		"articles",
		"no-author",
		"no-section",
	]),
	/** How many there are; the list may hold fewer. */
	total: z.int().min(0),
	list: z.array(z.strictObject({ article: z.string(), text: z.string().nullable() })),
});

export type ToldOfLine = z.infer<typeof ToldOfLine>;

/** What is told, as data; null for what a file does not say. */
export function toToldOfLine({ told }: Told): ToldOfLine {
	switch (told.kind) {
		case "help":
			return { fact: "help", total: 0, list: [] };
		case "fact": {
			const list = told.articles.map((article) => ({ article: article.id, text: article[told.fact] ?? null }));
			return { fact: told.fact, total: told.total, list };
		}
		case "quoted": {
			const list = told.speakers.map(({ article, name }) => ({ article: article.id, text: textOf(article, name) }));
			return { fact: "quoted", total: told.total, list };
		}
		case "no-such": {
			const list = told.articles.map((article) => ({
				article: article.id,
				text: (told.what === "author" ? article.byline : article.section) ?? null,
			}));
			return { fact: `no-${told.what}`, total: 0, list };
		}
		case "articles": {
			const list = told.articles.map(({ id, headline }) => ({ article: id, text: headline }));
			return { fact: "articles", total: told.total, list };
		}
	}
}
