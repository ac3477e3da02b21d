import { globSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadCorpus } from "#src/shelf/corpus.ts";
import { cpuSecondsOf, runOnce } from "./cpu-seconds.ts";
import { makeLifelikeArchive } from "./lifelike-archive.ts";

/** The most CPU seconds that a cold `ask` with a shelf may take. */
const GOALS: ReadonlyMap<number, number> = new Map([
	[10_000, 1.5],
	[100_000, 6],
]);
const ROUNDS = 5;

/** Prints how long a folder of so many articles takes when it is read first, and a cold `ask` of its shelf. */
export function benchShelf(size: number): void {
	const [model] = loadCorpus("corpus").articles;
	if (!model) throw new Error('Cannot run the benchmark: "corpus" holds no article');
	const folder = mkdtempSync(join(tmpdir(), "bench-shelf-"));
	const [corpus, data] = [join(folder, "articles"), join(folder, "data")];
	mkdirSync(corpus);
	makeLifelikeArchive(model, size).forEach(({ headline, text }, number) => {
		writeFileSync(join(corpus, `${number}.md`), `---\nheadline: ${JSON.stringify(headline)}\n---\n\n${text}\n`);
	});
	const ask = ["src/main.ts", "ask", "who said Russia is an enemy?", "--corpus", corpus];
	const variables = { DATA_DIR: data };
	const started = performance.now();
	runOnce(ask, variables);
	const seconds = (performance.now() - started) / 1000;
	const cold = cpuSecondsOf(ask, { variables, rounds: ROUNDS });
	const bytes = globSync(join(data, "**/*")).reduce((sum, file) => sum + statSync(file).size, 0);

	console.log(`\nshelf: ${size} articles`);
	console.log(`  read first in ${seconds.toFixed(1)} s, ${(size / seconds).toFixed(0)} articles a second`);
	console.log(`  on disk ${((1000 * bytes) / size / 1e6).toFixed(1)} MB per 1,000 articles`);
	const goal = GOALS.get(size);
	const met = goal === undefined ? "" : `, goal at most ${goal}: ${cold <= goal ? "met" : "MISSED"}`;
	console.log(`  cold ask ${cold.toFixed(3)} s of CPU${met}`);
	rmSync(folder, { recursive: true });
}
