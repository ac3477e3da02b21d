import { type Archive, openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import type { PassageIndex } from "#src/core/search/index/passage-index.ts";
import { parseQuery } from "#src/core/search/query/query.ts";
import { rankPassages } from "#src/core/search/ranking/rank-passages.ts";
import { termsOf } from "#src/core/search/terms/terms.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { makeLifelikeArchive, makeQuestions } from "./lifelike-archive.ts";
import { memoryUsed, printRow, quantile, timeCalls } from "./measure.ts";
import { timeFts5 } from "./time-fts5.ts";
import { timeXapian, XAPIAN_FROM } from "./time-xapian.ts";

const QUESTIONS = [
	"who said Russia is an enemy?",
	"How many tanks did Syria receive?",
	"When did the nation gain independence from France?",
	"what did Hassan say about the army",
	"Where is Douma?",
	"why did Moscow enter the conflict?",
	"Who leads Hayat Tahrir al-Sham?",
	"leases on military bases",
	"What did the patriarch say about protection?",
	"what did lavrof say about protekshun",
	...makeQuestions(20),
];
const ROUNDS = 10;

/** The most that `ask` may take: as a share of what Xapian's bare search takes, or in milliseconds. */
const GOALS: ReadonlyMap<number, { readonly share: number } | { readonly milliseconds: number }> = new Map([
	[10_000, { share: 1 }],
	[100_000, { milliseconds: 20 }],
]);
/** What MiniSearch keeps of its own for more articles does not fit. */
const MOST_FOR_MINISEARCH = 10_000;

/**
 * Prints how long indexing and asking take at a number of articles, against the bare search for the same words of other
 * engines, over the same passages.
 */
export async function benchQueries(size: number): Promise<void> {
	const { articles } = loadCorpus("corpus");
	const [model] = articles;
	if (!model) throw new Error('Cannot run the benchmark: "corpus" holds no article');
	const made = makeLifelikeArchive(model, size);
	const archive = benchIndex(made);
	const ask = createAsk(archive);
	const { index } = archive;
	const asked = timeQuestions((question) => ask({ question }));
	const ranked = timeQuestions((question) => rankPassages(index, parseQuery(index, question), 20));
	const searched = { archive: made, questions: QUESTIONS, rounds: ROUNDS };
	const xapian = await timeXapian(searched);
	const others: readonly (readonly [string, Float64Array | null, string])[] = [
		["bare Xapian", xapian, `not installed: ${XAPIAN_FROM}`],
		["bare SQLite FTS5", timeFts5(searched), "not built into this Node"],
		["bare MiniSearch.search", size > MOST_FOR_MINISEARCH ? null : timeMiniSearch(index), "left out: would not fit"],
	];
	printRow("ask", asked, asked);
	printRow("parseQuery + rankPassages", ranked, asked);
	for (const [name, taken, why] of others) {
		if (taken === null) console.log(`  ${name.padEnd(34)} ${why}`);
		else printRow(name, taken, asked);
	}
	const against = others.flatMap(([name, taken]) =>
		taken === null ? [] : [`${name} ${(quantile(asked, 0.5) / quantile(taken, 0.5)).toFixed(3)}`],
	);
	console.log(`  ask against ${against.join(", ")}`);
	printGoal(size, asked, xapian);
}

function printGoal(size: number, asked: Float64Array, xapian: Float64Array | null): void {
	const goal = GOALS.get(size);
	if (!goal) return;
	const p50 = quantile(asked, 0.5);
	if ("milliseconds" in goal) tell(p50, goal.milliseconds, "milliseconds");
	else if (xapian) tell(p50 / quantile(xapian, 0.5), goal.share, "times Xapian");
}

function tell(reached: number, most: number, unit: string): void {
	console.log(`  goal at most ${most} ${unit}: ${reached.toFixed(3)}, ${reached <= most ? "met" : "MISSED"}`);
}

/** Indexes an archive, and prints how long it takes and what the index holds in memory beside the articles. */
function benchIndex(articles: Parameters<typeof openArchive>[0]): Archive {
	const before = memoryUsed();
	const started = performance.now();
	const archive = openArchive(articles);
	const taken = performance.now() - started;
	const after = memoryUsed();
	const { allPassages, termCount } = archive.index;
	const size = articles.length;
	console.log(`\n${size} articles, ${allPassages.to} passages, ${termCount} terms`);
	console.log(`  index built in ${taken.toFixed(0)} ms, ${((1000 * size) / taken).toFixed(0)} articles a second`);
	const [heap, arrays] = [after.heap - before.heap, after.arrays - before.arrays].map(
		(bytes) => `${((1000 * bytes) / size / 1e6).toFixed(1)} MB`,
	);
	if (size > 1) console.log(`  memory per 1,000 articles: ${heap} of heap, ${arrays} of arrays`);
	return archive;
}

function timeMiniSearch(index: PassageIndex): Float64Array {
	return timeQuestions((question) => index.search(contentWords(question), { fields: ["text"] }));
}

/** The words of a question that are searched; the rest would cost MiniSearch nothing. */
function contentWords(question: string): string {
	return question
		.split(/\s+/)
		.filter((word) => termsOf(word).length > 0)
		.join(" ");
}

function timeQuestions(call: (question: string) => unknown): Float64Array {
	for (const question of QUESTIONS) call(question);
	return timeCalls(ROUNDS * QUESTIONS.length, (turn) => call(QUESTIONS[turn % QUESTIONS.length] ?? ""));
}
