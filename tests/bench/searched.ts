import { type Article, textOf } from "#src/core/article/article.ts";
import { termsOf } from "#src/core/search/terms/terms.ts";

/** What other search engines are given: the same passages, asked the same questions, in the same terms. */
export type Searched = {
	readonly archive: readonly Article[];
	readonly questions: readonly string[];
	readonly rounds: number;
};

/** How many passages another engine finds for a question. */
export const FOUND = 10;

/** The passages of an archive, each as its terms. */
export function* listPassages(archive: readonly Article[]): Generator<readonly string[]> {
	for (const article of archive) for (const paragraph of article.paragraphs) yield termsOf(textOf(article, paragraph));
}
