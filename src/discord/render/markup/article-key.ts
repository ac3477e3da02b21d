import type { Article } from "../../../core/article/article.ts";
import { revisionOf } from "../../../state/answer/revision.ts";
import { LIMITS } from "./limits.ts";

/** What stands for an article, in no more characters: its id, or else a hash, as the name of a file may be longer. */
export function articleKey(article: Article, longest: number = LIMITS.choiceText): string {
	return article.id.length <= longest ? article.id : revisionOf(article);
}
