import type { types } from "@slack/bolt";
import type { Article } from "../../../core/article/article.ts";
import { dateInWords } from "../../../presentation/date-in-words.ts";
import { isolate } from "../../../presentation/isolate.ts";
import { clip } from "../markup/clip.ts";
import { LIMITS, ROOM } from "../markup/limits.ts";
import { bold, richText, section, words } from "../markup/rich-text.ts";

/** Articles, each on a line: its headline, which is a link where it has an address, and its date where it has one. */
export function renderNewest(articles: readonly Article[]): types.RichTextBlock[] {
	return richText(...articles.flatMap((article) => section(...renderHeadline(article), ...words(writeDate(article)))));
}

function renderHeadline({ headline, url }: Article): readonly types.RichTextElement[] {
	const text = isolate(clip(headline.replace(/\s+/g, " "), ROOM.headline));
	if (url === undefined || url.length > LIMITS.url) return bold(text);
	return [{ type: "link", url, text }];
}

function writeDate({ published }: Article): string {
	return published === undefined ? "" : ` · ${dateInWords(published)}`;
}
