import type { Directory } from "../../core/directory/directory.ts";
import { dateInWords } from "../../presentation/date-in-words.ts";
import { clip } from "../render/markup/clip.ts";
import { ROOM } from "../render/markup/limits.ts";

/**
 * The id of the only article to look through, undefined where none was named; or why it is not known which is meant.
 */
export type FoundHeadline =
	| { readonly kind: "article"; readonly id: string | undefined }
	| { readonly kind: "notice"; readonly text: string };

const MOST_NAMED = 5;

/** Finds the article that is meant by what was typed after `in:`, if something was. */
export function findHeadline(typed: string | undefined, directory: Pick<Directory, "findArticle">): FoundHeadline {
	if (typed === undefined) return { kind: "article", id: undefined };
	const found = directory.findArticle(typed);
	const shown = `in:"${clip(typed, ROOM.headline)}"`;
	switch (found.kind) {
		case "found":
			return { kind: "article", id: found.article.id };
		case "none":
			return { kind: "notice", text: `No article has a headline with these words: ${shown}` };
		case "ambiguous": {
			const articles = found.articles.slice(0, MOST_NAMED).map(({ headline, published }) => {
				const date = published === undefined ? "" : ` (${dateInWords(published)})`;
				return `• ${clip(headline, ROOM.headline)}${date}`;
			});
			const count = found.articles.length.toLocaleString("en");
			const text = `${count} articles may be meant by ${shown}. Use more words of one:`;
			return { kind: "notice", text: [text, ...articles].join("\n") };
		}
	}
}
