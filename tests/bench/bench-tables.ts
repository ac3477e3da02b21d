import { archiveOf } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { type Analysis, analyse } from "#src/core/search/index/analysis.ts";
import { PassageIndex } from "#src/core/search/index/passage-index.ts";
import { oneSegment } from "#src/core/search/index/segments/segments.ts";
import type { IndexTables } from "#src/core/search/index/tables/index-tables.ts";
import { packTables } from "#src/core/search/index/tables/pack-tables.ts";
import { TableBuilder } from "#src/core/search/index/tables/table-builder.ts";
import { unpackTables } from "#src/core/search/index/tables/unpack-tables.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { makeLifelikeArchive } from "./lifelike-archive.ts";
import { heapUsed } from "./measure.ts";

/** Prints what it takes to build the tables of an archive of a size, to pack and unpack them, and to ask of them. */
export async function benchTables(size: number): Promise<void> {
	const { articles } = await loadCorpus("corpus");
	const [model] = articles;
	if (!model) throw new Error('Cannot run the benchmark: "corpus" holds no article');
	const archive = makeLifelikeArchive(model, size);

	console.log(`\ntables: ${size} articles, milliseconds of processor time`);
	const analyses = timeCpu("analyse", () => archive.map(analyse));
	const tables = timeCpu("build from analyses", () => buildTables((builder) => addAll(builder, analyses)));
	timeCpu("build from older tables", () => buildTables((builder) => addAllFrom(builder, tables, size)));
	const buffer = timeCpu("pack into one buffer", () => joinBytes(packTables(tables)));
	const quotations = analyses.map((analysis) => analysis.quotations);
	const before = heapUsed();
	const index = timeCpu("unpack, and make the index", () => {
		const unpacked = unpackTables(buffer);
		if (unpacked === null) throw new Error("Cannot unpack what was packed");
		return new PassageIndex(
			{ articles: archive, quotationsOf: (article) => quotations[article] ?? [] },
			oneSegment(unpacked),
		);
	});
	const ask = createAsk(archiveOf(index));
	timeCpu("the first question", () => ask({ question: "who said Russia is an enemy?" }));
	const megabytes = [buffer.byteLength, heapUsed() - before].map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`);
	console.log(`  tables ${megabytes[0]}, beside them the index ${megabytes[1]}`);
}

function timeCpu<Made>(name: string, make: () => Made): Made {
	const started = process.cpuUsage();
	const made = make();
	const { user, system } = process.cpuUsage(started);
	console.log(`  ${name.padEnd(34)} ${((user + system) / 1000).toFixed(0).padStart(6)}`);
	return made;
}

function buildTables(add: (builder: TableBuilder) => void): IndexTables {
	const builder = new TableBuilder();
	add(builder);
	return builder.finish();
}

function addAll(builder: TableBuilder, analyses: readonly Analysis[]): void {
	for (const analysis of analyses) builder.add(analysis);
}

function addAllFrom(builder: TableBuilder, tables: IndexTables, size: number): void {
	for (let article = 0; article < size; article++) builder.addFrom(tables, article);
}

function joinBytes(pieces: readonly Uint8Array[]): SharedArrayBuffer {
	const bytes = new Uint8Array(new SharedArrayBuffer(pieces.reduce((size, { length }) => size + length, 0)));
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return bytes.buffer;
}
