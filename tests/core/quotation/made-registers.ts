import { readFileSync } from "node:fs";
import type { Article, Span } from "#src/core/article/article.ts";
import type { Register } from "#src/core/quotation/people/register.ts";
import { buildRegister } from "#src/core/quotation/people/register.ts";
import type { Word } from "#src/core/quotation/text/words.ts";
import { splitWords } from "#src/core/quotation/text/words.ts";
import { makeArticle } from "../made-articles.ts";

export type Made = { readonly article: Article; readonly words: readonly Word[]; readonly register: Register };

/** An article of this text with its words and its register; what stands in curly marks is quoted. */
export function makeRegister(text: string): Made {
	const article = makeArticle(text);
	const words = splitWords(article);
	const quoted = [...text.matchAll(/“[^”\n]*”?/g)].map(
		({ index, 0: { length } }): Span => ({ start: index, end: index + length }),
	);
	return { article, words, register: buildRegister(article, words, quoted) };
}

/** The text of the article that the project comes with. */
export function readCorpusText(): string {
	const file = readFileSync("corpus/syrians-hope-for-a-future-without-russia.md", "utf8");
	return file.slice(file.indexOf("---\n", 4) + 4);
}
