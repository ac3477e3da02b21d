import { openArchive } from "#src/core/answer/archive.ts";
import { createAsk } from "#src/core/ask.ts";
import { createCheck } from "#src/core/check.ts";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { cpuTimeOf } from "../core/hostile/cpu-time.ts";
import { HOSTILE_UNITS, repeatTo } from "../core/hostile/hostile-units.ts";
import { makeLifelikeArchive } from "./lifelike-archive.ts";

/** Milliseconds of processor time that the worst question of 2,000 characters, or pasted text of 5,000, may take. */
const MOST_TIME = 50;
const QUESTION = 2_000;
const PASTED = 5_000;
const SLICES = 20;
/** The goals are for archives up to this size. */
const LARGEST = { question: 10_000, pasted: 1000 } as const;

type Timed = { readonly text: string; readonly time: number };

/** Asks and checks the worst texts there are of an archive of a size, and prints the worst time of each kind. */
export async function benchHostile(size: number): Promise<void> {
	const { articles } = loadCorpus("corpus");
	const [model] = articles;
	if (!model) throw new Error('Cannot run the benchmark: "corpus" holds no article');
	const made = makeLifelikeArchive(model, size);
	const archive = openArchive(made);
	const [ask, check] = [createAsk(archive), createCheck(archive)];
	const printed = made
		.slice(-100)
		.map(({ text }) => text)
		.join(" ");

	console.log(`\nhostile texts: ${size} articles, milliseconds of processor time`);
	const questions = worstOf(makeTexts(printed, QUESTION), (question) => ask({ question }));
	const pasted = worstOf(makeTexts(printed, PASTED), (text) => check({ text, speaker: "Ann Lee" }));
	printWorst(`question, ${QUESTION} characters`, questions, size <= LARGEST.question);
	printWorst(`pasted text, ${PASTED} characters`, pasted, size <= LARGEST.pasted);
}

/**
 * Each hostile unit over and over, and stretches of the archive: as printed, with words altered, and with all
 * misspelt.
 */
function makeTexts(printed: string, length: number): readonly string[] {
	const slices = Array.from({ length: SLICES }, (_, at) => printed.slice(at * length, (at + 1) * length));
	return [
		...HOSTILE_UNITS.map((unit) => repeatTo(unit, length)),
		...slices,
		...slices.map((slice) => alter(slice)),
		...slices.map((slice) => slice.replace(/(\w\w)\w(\w+)/g, "$1x$2")),
	];
}

function alter(text: string): string {
	return text
		.split(" ")
		.map((word, at) => (at % 9 === 0 ? "other" : word))
		.join(" ");
}

function worstOf(texts: readonly string[], call: (text: string) => unknown): Timed {
	for (const text of texts.slice(0, SLICES)) call(text);
	const timed = texts.map((text) => ({ text, time: cpuTimeOf(() => call(text), { runs: 5, enough: MOST_TIME / 2 }) }));
	return timed.reduce((worst, it) => (it.time > worst.time ? it : worst));
}

function printWorst(name: string, { text, time }: Timed, hasGoal: boolean): void {
	const goal = !hasGoal ? "" : `  goal of ${MOST_TIME}: ${time <= MOST_TIME ? "met" : "MISSED"}`;
	console.log(`  ${name.padEnd(34)} worst ${time.toFixed(1)}  ${JSON.stringify(text.slice(0, 30))}${goal}`);
}
