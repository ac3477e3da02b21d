import type { Article } from "../core/article/article.ts";
import type { Directory } from "../core/directory/directory.ts";
import { dateInWords } from "../presentation/date-in-words.ts";
import { clip } from "./clip.ts";
import { ROOM } from "./limits.ts";
import type { Asking } from "./reply-to-question.ts";

/** A question with what narrows it, or a sentence on what is wrong with it. */
export type NarrowedQuestion =
	| { readonly kind: "question"; readonly asked: Pick<Asking, "question" | "article" | "speaker"> }
	| { readonly kind: "notice"; readonly text: string };

const MOST_NAMED = 5;

/** The question asked of the only article whose headline is meant, if one is. */
export function narrowQuestion(
	asked: Pick<Asking, "question" | "speaker">,
	headline: string | undefined,
	directory: Pick<Directory, "findArticle">,
): NarrowedQuestion {
	if (headline === undefined) return { kind: "question", asked };
	const found = directory.findArticle(headline);
	const typed = `in:"${clip(headline, ROOM.headline)}"`;
	switch (found.kind) {
		case "found":
			return { kind: "question", asked: { ...asked, article: found.article.id } };
		case "none":
			return { kind: "notice", text: `No article has a headline with these words: ${typed}` };
		case "ambiguous":
			return { kind: "notice", text: listArticles(typed, found.articles) };
	}
}

function listArticles(typed: string, articles: readonly Article[]): string {
	const lines = articles.slice(0, MOST_NAMED).map(({ headline, published }) => {
		const date = published === undefined ? "" : ` (${dateInWords(published)})`;
		return `• ${clip(headline, ROOM.headline)}${date}`;
	});
	const number = articles.length.toLocaleString("en");
	return [`${number} articles may be meant by ${typed}. Use more words of one:`, ...lines].join("\n");
}
