import type { types } from "@slack/bolt";
import type { Article } from "../../../core/article/article.ts";
import type { Newsroom } from "../../../newsroom/newsroom.ts";
import { dateInWords } from "../../../presentation/date-in-words.ts";
import { articleLinks } from "../../../presentation/link/citation-links.ts";
import { LIMITS } from "../markup/limits.ts";
import { bold, richText, section, words } from "../markup/rich-text.ts";
import { showHeadline } from "../render-citation.ts";

/**
 * Articles, each on a line: its headline, which is a link to where it was published or else to our own page of it, and
 * its date where it has one.
 */
export function renderNewest(articles: readonly Article[], pageOf: Newsroom["pageOf"]): types.RichTextBlock[] {
	return richText(
		...articles.flatMap((article) =>
			section(...renderHeadline(article, pageOf(article)), ...words(writeDate(article))),
		),
	);
}

function renderHeadline(article: Article, page: string | undefined): readonly types.RichTextElement[] {
	const text = showHeadline(article.headline);
	const url = articleLinks({ article, page }, LIMITS.url).article;
	return url === null ? bold(text) : [{ type: "link", url, text }];
}

function writeDate({ published }: Article): string {
	return published === undefined ? "" : ` · ${dateInWords(published)}`;
}
