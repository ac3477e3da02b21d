import { archiveOf } from "#src/core/answer/archive.ts";
import type { Article } from "#src/core/article/article.ts";
import { type Analysis, analyse } from "#src/core/search/index/analysis.ts";
import { PassageIndex } from "#src/core/search/index/passage-index.ts";
import { Segment } from "#src/core/search/index/segments/segment.ts";
import { oneSegment, Segments } from "#src/core/search/index/segments/segments.ts";
import type { IndexTables } from "#src/core/search/index/tables/index-tables.ts";
import { TableBuilder } from "#src/core/search/index/tables/table-builder.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { makeLifelikeArchive } from "./lifelike-archive.ts";
import { printRow, timeCalls } from "./measure.ts";

/** So many articles changed since the base was put together. */
const CHANGED = 50;
const ROUNDS = 15;

/** Prints what one more changed article costs in an archive of a size, against putting everything together anew. */
export function benchChanges(size: number): void {
	const { articles } = loadCorpus("corpus");
	const [model] = articles;
	if (!model) throw new Error('Cannot run the benchmark: "corpus" holds no article');
	const archive = makeLifelikeArchive(model, size);
	const analyses = archive.map(analyse);
	const tables = addAll(analyses);
	const base = new Segment(tables);
	const step = Math.floor(size / CHANGED);
	const changed = archive.filter((_, at) => at % step === 0);
	const splices = changed.map((_, at) => ({ at: at * step, gone: 1, come: 1 }));
	const living = addAll(changed.map(analyse));
	const open = (segments: Segments) => archiveOf(new PassageIndex(sourceOf(archive, analyses), segments));
	open(new Segments(base)).index.idOf("rain");

	console.log(`\nchanges: one more of ${changed.length} changed articles in ${size}`);
	const anew = timeCalls(ROUNDS, () => addAllFrom(tables));
	printRow("put the tables together anew", anew, anew);
	const change = () => addAllFrom(living, [analyse(changed[0] ?? model)]);
	printRow("analyse it, add it to the living", timeCalls(ROUNDS, change), anew);
	const opened = timeCalls(ROUNDS, () => open(oneSegment(tables)).index.idOf("rain"));
	printRow("an archive of tables made anew", opened, opened);
	const over = () => open(new Segments(base, { splices, tables: living })).index.idOf("rain");
	printRow("an archive of the base and these", timeCalls(ROUNDS, over), opened);
}

function sourceOf(articles: readonly Article[], analyses: readonly Analysis[]) {
	return { articles, quotationsOf: (article: number) => analyses[article]?.quotations ?? [] };
}

function addAll(analyses: readonly Analysis[]): IndexTables {
	const builder = new TableBuilder();
	for (const analysis of analyses) builder.add(analysis);
	return builder.finish();
}

function addAllFrom(tables: IndexTables, more: readonly Analysis[] = []): IndexTables {
	const builder = new TableBuilder();
	for (let article = 0; article < tables.firstPassages.length - 1; article++) builder.addFrom(tables, article);
	for (const analysis of more) builder.add(analysis);
	return builder.finish();
}
