import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk, createReadingAsk } from "#src/core/ask.ts";
import type { Reader } from "#src/core/reader/mark.ts";
import { createReader } from "#src/reader/create-reader.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { CORPUS_QUESTIONS } from "./corpus-questions.ts";
import { makeLifelikeArchive, makeQuestions } from "./lifelike-archive.ts";
import { printRow, quantile } from "./measure.ts";

/** The most that a question may take with the reader, in milliseconds. */
const GOALS = { p50: 120, p99: 400 };
/** The most that the program may grow by with the reader, in megabytes. */
const MOST_MEMORY = 150;

/** Prints how long a question takes with the reader and without, and how much it reads. */
export async function benchReader(size: number): Promise<void> {
	const [model] = loadCorpus("corpus").articles;
	if (!model) throw new Error('Cannot run the benchmark: "corpus" holds no article');
	const archive = openArchive(makeLifelikeArchive(model, size));
	const made = makeQuestions(CORPUS_QUESTIONS.length);
	const questions = [...CORPUS_QUESTIONS, ...made];
	const ask = createAsk(archive);
	const without = await timeEach(questions, (question) => ask({ question }));
	const memory = process.memoryUsage.rss();
	const { read, close } = createReader({
		onFailed: (problem) => {
			throw new Error(`Cannot run the benchmark: ${problem}`);
		},
	});
	let pieces = 0;
	const counting: Reader = (question, wanted) => {
		pieces += wanted.length;
		return read(question, wanted);
	};
	const reading = createReadingAsk(archive, counting);
	const opened = performance.now();
	await reading({ question: "Which bridge was closed?" });
	console.log(`\n${size} articles with the reader, which was loaded in ${(performance.now() - opened).toFixed(0)} ms`);
	pieces = 0;
	const began = performance.now();
	const ofCorpus = await timeEach(CORPUS_QUESTIONS, (question) => reading({ question }));
	const ofNothing = await timeEach(made, (question) => reading({ question }));
	const taken = Float64Array.from([...ofCorpus, ...ofNothing]).sort();
	const seconds = (performance.now() - began) / 1000;
	const again = await timeEach(questions, (question) => reading({ question }));
	const grown = (process.memoryUsage.rss() - memory) / 2 ** 20;
	await close();
	printRow("ask", without, without);
	printRow("what an article answers, mostly", ofCorpus, without);
	printRow("made words, which nothing answers", ofNothing, without);
	printRow("ask with the reader", taken, without);
	printRow("the same questions once more", again, without);
	const rates = [(pieces / questions.length).toFixed(1), (pieces / seconds).toFixed(0)];
	console.log(`  ${rates[0]} pieces a question, ${rates[1]} a second`);
	const isMemoryMet = grown <= MOST_MEMORY ? "met" : "MISSED";
	console.log(`  goal memory at most ${MOST_MEMORY} MB more: ${grown.toFixed(0)}, ${isMemoryMet}`);
	const figures = { p50: quantile(taken, 0.5), p99: quantile(taken, 0.99) };
	for (const name of ["p50", "p99"] as const) {
		const met = figures[name] <= GOALS[name] ? "met" : "MISSED";
		console.log(`  goal ${name} at most ${GOALS[name]}: ${figures[name].toFixed(0)}, ${met}`);
	}
}

async function timeEach(questions: readonly string[], call: (question: string) => unknown): Promise<Float64Array> {
	const taken = new Float64Array(questions.length);
	for (const [turn, question] of questions.entries()) {
		const began = performance.now();
		await call(question);
		taken[turn] = performance.now() - began;
	}
	return taken.sort();
}
