import type { Article } from "../../core/article/article.ts";
import { dateInWords } from "../date-in-words.ts";

/** Where a headline was published: the publisher and the date in words, as far as they are known. */
export function headlineFacts({ publisher, published }: Article): readonly string[] {
	const date = published === undefined ? undefined : dateInWords(published);
	return [publisher, date].filter((fact) => fact !== undefined);
}
