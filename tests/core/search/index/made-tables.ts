import fc from "fast-check";
import type { Article } from "#src/core/article/article.ts";
import { analyse } from "#src/core/search/index/analysis.ts";
import type { IndexTables } from "#src/core/search/index/tables/index-tables.ts";
import { TableBuilder } from "#src/core/search/index/tables/table-builder.ts";
import { makeArticle } from "../../made-articles.ts";

const WORDS = "tank base bases north 2016 intervention intervene Lodz 𝔸l the rose fell".split(" ");
const SAID = [
	"“The dam held,” said Ana Diaz, the mayor.",
	"Bob Hill said the river rose.",
	"“It rains in Łódź,” she said.",
];

/** Articles of a few words and quotations, some of them empty, each with another id. */
export const ARTICLES: fc.Arbitrary<readonly Article[]> = fc
	.array(
		fc.record({
			headline: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }).map((words) => words.join(" ")),
			paragraphs: fc.array(
				fc.oneof(
					fc.constantFrom(...SAID),
					fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => `${words.join(" ")}.`),
				),
				{ maxLength: 5 },
			),
		}),
		{ maxLength: 6 },
	)
	.map((made) =>
		made.map(({ headline, paragraphs }, at) => makeArticle(paragraphs.join("\n\n"), { id: String(at), headline })),
	);

/** The tables of articles, from their analyses. */
export function makeTables(articles: readonly Article[]): IndexTables {
	const builder = new TableBuilder();
	for (const article of articles) builder.add(analyse(article));
	return builder.finish();
}
