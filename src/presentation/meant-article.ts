import type { Article } from "../core/article/article.ts";
import { dateInWords } from "./date-in-words.ts";

/** How many articles may be meant by what was typed, which is given as the platform shows it. */
export function countMeant(articles: number, shown: string): string {
	return `${articles.toLocaleString("en")} articles may be meant by ${shown}`;
}

/** The day of an article as it stands behind its headline: " (14 January 2025)"; empty where it is not known. */
export function writeDay({ published }: Pick<Article, "published">): string {
	return published === undefined ? "" : ` (${dateInWords(published)})`;
}
