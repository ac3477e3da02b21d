import type { Article } from "../../article/article.ts";
import type { Quotation } from "../../quotation/quotation.ts";
import { analyse } from "./analysis.ts";
import { PassageIndex } from "./passage-index.ts";
import { oneSegment } from "./segments/segments.ts";
import { TableBuilder } from "./tables/table-builder.ts";

/** The index of articles that are in memory. */
export function indexArticles(articles: readonly Article[]): PassageIndex {
	const builder = new TableBuilder();
	const quotations: (readonly Quotation[])[] = [];
	for (const article of articles) {
		const analysis = analyse(article);
		quotations.push(analysis.quotations);
		builder.add(analysis);
	}
	const tables = builder.finish();
	const source = { articles, quotationsOf: (article: number) => quotations[article] ?? [] };
	return new PassageIndex(source, oneSegment(tables));
}
