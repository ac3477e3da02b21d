import type { Article } from "../../article/article.ts";
import type { Quotation } from "../../quotation/quotation.ts";
import { analyse } from "./analysis.ts";
import { PassageIndex } from "./passage-index.ts";
import { oneSegment } from "./segments/segments.ts";
import { runSteps } from "./tables/run-steps.ts";
import { TableBuilder } from "./tables/table-builder.ts";

/** The index of articles that are in memory. */
export function indexArticles(articles: readonly Article[]): PassageIndex {
	return runSteps(indexInSteps(articles));
}

/** The same in steps, one for each article and a few at the end; the last one gives the index. */
export function* indexInSteps(articles: readonly Article[]): Generator<void, PassageIndex> {
	const builder = new TableBuilder();
	const quotations: (readonly Quotation[])[] = [];
	for (const article of articles) {
		const analysis = analyse(article);
		quotations.push(analysis.quotations);
		builder.add(analysis);
		yield;
	}
	const tables = yield* builder.finishInSteps();
	const source = { articles, quotationsOf: (article: number) => quotations[article] ?? [] };
	return new PassageIndex(source, oneSegment(tables));
}
