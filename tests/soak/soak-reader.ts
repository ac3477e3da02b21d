import { openArchive } from "#src/core/answer/archive.ts";
import { createReadingAsk } from "#src/core/ask.ts";
import { createReader } from "#src/reader/create-reader.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { makeLifelikeArchive, makeQuestions } from "../bench/lifelike-archive.ts";

const ARTICLES = 300;
const QUESTIONS = 200;

/** Asks two hundred questions on one thread, one after the other, and again on four, many at once: all is the same. */
export async function soakReader(): Promise<void> {
	const [model] = loadCorpus("corpus").articles;
	if (!model) throw new Error('Cannot soak the reader: "corpus" holds no article');
	const archive = openArchive(makeLifelikeArchive(model, ARTICLES));
	const questions = makeQuestions(QUESTIONS);
	const one = startReader(1);
	const answers: string[] = [];
	for (const question of questions) answers.push(JSON.stringify(await one.ask({ question })));
	await one.reader.close();
	const four = startReader(4);
	const again = await Promise.all(questions.map(async (question) => JSON.stringify(await four.ask({ question }))));
	await four.reader.close();
	const different = answers.filter((answer, at) => answer !== again[at]).length;
	console.log(`  ${QUESTIONS} questions asked twice: ${one.count()} and ${four.count()} pieces read`);
	if (one.count() < QUESTIONS) throw new Error("Cannot tell: hardly anything was read");
	if (different > 0) throw new Error(`${different} answers are not the same on one thread and on four`);

	function startReader(threads: number) {
		let pieces = 0;
		const reader = createReader({
			threads,
			onFailed: (problem) => {
				throw new Error(problem);
			},
		});
		const ask = createReadingAsk(archive, (question, wanted) => {
			pieces += wanted.length;
			return reader.read(question, wanted);
		});
		return { reader, ask, count: () => pieces };
	}
}
