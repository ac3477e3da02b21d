import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { indexArticles } from "#src/core/search/index/index-articles.ts";
import { parseQuery } from "#src/core/search/query/query.ts";
import { rankPassages } from "#src/core/search/ranking/rank-passages.ts";
import { termsOf } from "#src/core/search/terms/terms.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { makeLifelikeArchive, makeQuestions } from "./lifelike-archive.ts";
import { heapUsed, printRow, quantile, timeCalls } from "./measure.ts";

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
const GOAL = 1;
/** The goal is for an archive of this size. */
const LARGEST = 10_000;

/**
 * Prints how long indexing and asking take at a number of articles, against MiniSearch's own search of the same content
 * words.
 */
export async function benchQueries(size: number): Promise<void> {
	const { articles } = loadCorpus("corpus");
	const [model] = articles;
	if (!model) throw new Error('Cannot run the benchmark: "corpus" holds no article');
	const archive = makeLifelikeArchive(model, size);
	const bare = benchIndex(archive);
	const started = heapUsed();
	const ask = createAsk(openArchive(archive));
	if (size > 1)
		console.log(`  heap ${((1000 * (heapUsed() - started)) / size / 1e6).toFixed(0)} MB per 1,000 articles`);
	const asked = timeQuestions((question) => ask({ question }));
	printRow("ask", asked, bare);
	const ratio = quantile(asked, 0.5) / quantile(bare, 0.5);
	if (size === LARGEST)
		console.log(`  ratio ${ratio.toFixed(3)}, goal at most ${GOAL}: ${ratio <= GOAL ? "met" : "MISSED"}`);
}

/** Times the search itself; gives the times of MiniSearch's own. The index may be freed when this is done. */
function benchIndex(archive: Parameters<typeof indexArticles>[0]): Float64Array {
	const started = performance.now();
	const index = indexArticles(archive);
	const taken = performance.now() - started;
	console.log(`\n${archive.length} articles, ${index.allPassages.to} passages, ${index.termCount} terms`);
	console.log(
		`  index built in ${taken.toFixed(0)} ms, ${((1000 * archive.length) / taken).toFixed(0)} articles a second`,
	);
	const bare = timeQuestions((question) => index.search(contentWords(question), { fields: ["text"] }));
	printRow("bare MiniSearch.search", bare, bare);
	printRow(
		"parseQuery + rankPassages",
		timeQuestions((question) => rankPassages(index, parseQuery(index, question), 20)),
		bare,
	);
	return bare;
}

/** The words of a question that are searched; the rest would cost MiniSearch nothing. */
function contentWords(question: string): string {
	return question
		.split(/\s+/)
		.filter((word) => termsOf(word).length > 0)
		.join(" ");
}

function timeQuestions(call: (question: string) => unknown): Float64Array {
	return timeCalls(ROUNDS * QUESTIONS.length, (turn) => call(QUESTIONS[turn % QUESTIONS.length] ?? ""));
}
