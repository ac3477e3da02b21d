import type { Span } from "../article/article.ts";
import type { Mark } from "./mark.ts";

/** The mark of a passage from those of its pieces, with spans in the text of the article: it answers where one does. */
export function joinMarks(parts: readonly { readonly span: Span; readonly mark: Mark }[]): Mark {
	return {
		relevance: Math.max(...parts.map(({ mark }) => mark.relevance)),
		nowhere: 0,
		words: parts.flatMap(({ span, mark: { words, nowhere } }) =>
			// Beginnings and ends of several pieces can be compared when each is held against its own "nowhere".
			words.map(({ start, end, begins, ends }) => ({
				start: span.start + start,
				end: span.start + end,
				begins: begins - nowhere / 2,
				ends: ends - nowhere / 2,
			})),
		),
	};
}
