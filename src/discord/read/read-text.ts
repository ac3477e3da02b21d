import type { Article } from "../../core/article/article.ts";
import { type TypedText, takeLinks } from "../../newsroom/linked-article.ts";

const MENTION = /<@[!&]?\d+>/g;

/** Reads a message that somebody wrote: its mentions and links are not what is looked for. */
export function readText(content: string, articles: Iterable<Article>): TypedText {
	return takeLinks(content.replace(MENTION, " "), articles);
}
