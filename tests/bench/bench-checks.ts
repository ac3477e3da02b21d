import { openArchive } from "#src/core/answer/archive.ts";
import type { Verdict } from "#src/core/check/verdict.ts";
import { createCheck } from "#src/core/check.ts";
import { termsOf } from "#src/core/search/terms/terms.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { makeLifelikeArchive } from "./lifelike-archive.ts";
import { makeRandom } from "./made-archive.ts";
import { findQuotedWords, pasteAltered, pasteVerbatim, sliceWords } from "./made-pastings.ts";
import { printRow, timeCalls } from "./measure.ts";

/** What checking verbatim and altered slices of an archive comes to: how many of them got which verdict. */
export type CheckFigures = {
	readonly verbatim: ReadonlyMap<Verdict["kind"], number>;
	readonly altered: ReadonlyMap<Verdict["kind"], number>;
};

/** How many slices are checked of each kind, and how many of the verbatim ones must be called exact. */
const SLICES = 1000;
const LEAST_EXACT = 0.98 * SLICES;

/** What falls short of the goals, a sentence each; empty where nothing does. */
export function findShortfalls({ verbatim, altered }: CheckFigures): readonly string[] {
	const [exact, wrong] = [countExact(verbatim), countExact(altered)];
	return [
		...(exact >= LEAST_EXACT ? [] : [`verbatim called exact: ${exact}, at least ${LEAST_EXACT} must be`]),
		...(wrong === 0 ? [] : [`altered called exact: ${wrong}, none may be`]),
	];
}

function countExact(kinds: ReadonlyMap<Verdict["kind"], number>): number {
	return kinds.get("exact") ?? 0;
}

/**
 * Checks slices of the quotations of an archive of a size, prints what came of it and how long it took, and gives the
 * counts.
 */
export async function benchChecks(size: number): Promise<CheckFigures> {
	const { articles } = loadCorpus("corpus");
	const [model] = articles;
	if (!model) throw new Error('Cannot run the benchmark: "corpus" holds no article');
	const made = makeLifelikeArchive(model, size);
	const { verbatim, altered } = makePastings(made);
	const archive = openArchive(made);
	const check = createCheck(archive);
	const figures = { verbatim: countKinds(verbatim), altered: countKinds(altered) };

	console.log(`\nchecks: ${size} articles, ${SLICES} verbatim slices and ${SLICES} altered ones`);
	console.log(`  verbatim: ${describe(figures.verbatim)}`);
	console.log(`  altered:  ${describe(figures.altered)}`);
	const shortfalls = findShortfalls(figures);
	console.log(`  goals ${shortfalls.length === 0 ? "met" : `MISSED: ${shortfalls.join("; ")}`}`);
	const search = (text: string) => archive.index.search(contentWords(text), { fields: ["text"] });
	const bare = timeCalls(SLICES, (turn) => search(verbatim[turn] ?? ""));
	printRow("bare MiniSearch.search", bare, bare);
	printRow(
		"check, verbatim",
		timeCalls(SLICES, (turn) => check({ text: verbatim[turn] ?? "" })),
		bare,
	);
	printRow(
		"check, altered",
		timeCalls(SLICES, (turn) => check({ text: altered[turn] ?? "" })),
		bare,
	);
	return figures;

	function countKinds(texts: readonly string[]): CheckFigures["verbatim"] {
		const kinds = Map.groupBy(texts, (text) => check({ text }).verdict.kind);
		return new Map([...kinds].map(([kind, { length }]) => [kind, length]));
	}
}

/**
 * Verbatim and altered slices in a fixed pseudo-random order; every other one is of the corpus itself, the rest are of
 * the archive.
 */
function makePastings(archive: Parameters<typeof findQuotedWords>[0]) {
	const next = makeRandom(4);
	const sources = [findQuotedWords(archive.slice(0, 1)), findQuotedWords(archive)];
	const others = [...new Set(archive.slice(0, 1).flatMap(({ text }) => termsOf(text)))];
	const slices = Array.from({ length: SLICES }, (_, at) => {
		const source = sources[at % 2] ?? [];
		const quoted = source[next(source.length)];
		if (!quoted) throw new Error("Cannot run the benchmark: the archive holds no quotation");
		return sliceWords(quoted, next);
	});
	return {
		verbatim: slices.map((slice) => pasteVerbatim(slice, next)),
		altered: slices.map((slice) => pasteAltered(slice, next, others)),
	};
}

function contentWords(text: string): string {
	return text
		.split(/\s+/)
		.filter((word) => termsOf(word).length > 0)
		.join(" ");
}

function describe(kinds: ReadonlyMap<Verdict["kind"], number>): string {
	return [...kinds].map(([kind, count]) => `${kind} ${count}`).join(", ");
}
