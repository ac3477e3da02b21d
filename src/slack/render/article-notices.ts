import type { AmbiguousArticle, UnknownArticle } from "../../newsroom/narrow-to-article.ts";
import { countMeant, writeDay } from "../../presentation/meant-article.ts";
import { clip } from "./markup/clip.ts";
import { ROOM } from "./markup/limits.ts";

/** What somebody reads who names an article that is not there, or who may mean several. */
export function tellUnclear(unclear: UnknownArticle | AmbiguousArticle): string {
	return unclear.kind === "none" ? tellNoArticle(unclear) : tellSeveralArticles(unclear);
}

function tellNoArticle({ typed }: UnknownArticle): string {
	return `No article has a headline with these words: ${showTyped(typed)}`;
}

const MOST_NAMED = 5;

function tellSeveralArticles({ typed, articles }: AmbiguousArticle): string {
	const named = articles.slice(0, MOST_NAMED).map((it) => `• ${clip(it.headline, ROOM.headline)}${writeDay(it)}`);
	return [`${countMeant(articles.length, showTyped(typed))}. Use more words of one:`, ...named].join("\n");
}

function showTyped(typed: string): string {
	return `in:"${clip(typed, ROOM.headline)}"`;
}
