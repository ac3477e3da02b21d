// How fast an engine is loaded and asked: node tests/engines/search/measure.ts ARTICLES [QUESTIONS]
import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { createEngineAsk } from "#src/engine/ask-engine.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { compareAnswers } from "#src/terminal/operating/compare-answers.ts";
import { makeLifelikeArchive, makeQuestions } from "../../bench/lifelike-archive.ts";
import { makeEngine } from "./made-engine.ts";

const [articles = 1000, questions = 200] = process.argv.slice(2).map(Number);
const [model] = loadCorpus("corpus").articles;
if (!model) throw new Error("Cannot measure: there is no article in corpus/");
// In the order of their ids, as the articles of a folder: which passages somebody spoke in first, that order tells.
const archive = makeLifelikeArchive(model, articles).toSorted((a, b) => (a.id < b.id ? -1 : 1));
const began = performance.now();
const made = await makeEngine(archive);
try {
	const { client, names } = made;
	print(`Started and loaded: ${(articles / ((performance.now() - began) / 1000)).toFixed(0)} articles a second`);
	const sizes = await client.cat.indices({ format: "json", h: ["index", "docs.count", "store.size"] });
	print(JSON.stringify(sizes.body));
	const requests: number[] = [];
	const { promise: read, resolve: onVocabulary } = Promise.withResolvers<number>();
	const settings = { client, names, now: Date.now, askReading: null, onVocabulary };
	const ask = createEngineAsk({ ...settings, onAsked: (count) => requests.push(count) });
	// The first question has the words read, which serve those after it.
	await ask({ question: "help" });
	await ask({ question: "Who spoke?" });
	print(`All words read within ${(await read).toFixed(0)} ms`);
	requests.length = 0;
	const [times, own]: [number[], number[]] = [[], []];
	const here = createAsk(openArchive(archive));
	let [differing, otherwise] = [0, 0];
	for (const question of makeQuestions(questions)) {
		const start = performance.now();
		const told = await ask({ question });
		const middle = performance.now();
		const expected = here({ question });
		times.push(middle - start);
		own.push(performance.now() - middle);
		const first = ({ kind, passages: [it] }: typeof told) => `${kind} ${it?.article.id} ${it?.passage.start}`;
		if (first(told) !== first(expected)) differing++;
		if (compareAnswers(expected, told) !== null) otherwise++;
	}
	print(`The engine: ${describe(times)}; the archive itself: ${describe(own)}`);
	const mean = requests.reduce((sum, count) => sum + count, 0) / requests.length;
	const late = requests.slice(requests.length / 2);
	const lateMean = late.reduce((sum, count) => sum + count, 0) / late.length;
	print(`Requests a question: ${mean.toFixed(2)}, of the second half ${lateMean.toFixed(2)}`);
	print(`Another first passage: ${differing} of ${questions}; anything at all: ${otherwise}`);
} finally {
	await made.stop();
}

function describe(times: readonly number[]): string {
	const sorted = times.toSorted((one, other) => one - other);
	const at = (share: number) => `${(sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0)} ms`;
	return `half within ${at(0.5)}, 99 of 100 within ${at(0.99)}`;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
