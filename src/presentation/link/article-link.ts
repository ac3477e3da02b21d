import type { Article, Span } from "../../core/article/article.ts";
import { textFragment } from "./text-fragment.ts";

/**
 * What stands before the directives for the browser in a fragment:
 * https://wicg.github.io/scroll-to-text-fragment/#the-fragment-directive
 */
const DELIMITER = ":~:";

/**
 * The address of an article with a text fragment that takes the reader to a stretch of it; without the text fragment
 * where the whole would be longer than `longest`, null where even that is, or where the article has no address.
 */
export function linkTo(article: Article, words: Span, longest: number): string | null {
	if (article.url === undefined) return null;
	const [page = "", ...fragment] = article.url.split("#");
	// A directive that the address came with would lead elsewhere; the name of a section stays.
	const [section = ""] = fragment.join("#").split(DELIMITER);
	const link = `${page}#${section}${DELIMITER}text=${textFragment(article, words)}`;
	if (link.length <= longest) return link;
	return article.url.length <= longest ? article.url : null;
}
