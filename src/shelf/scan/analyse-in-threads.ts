import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { AnalysedFile } from "./analyse-file.ts";
import { analyseHere } from "./analyse-here.ts";

/** Files given to a thread at once. */
const HANDFUL = 25;
/** Fewer files are sooner read in this thread than a thread has begun. */
const WORTH_THREADS = 4 * HANDFUL;

/** Analyses files in as many threads as the machine has processors; a few in this one. */
export async function* analyseInThreads(
	paths: readonly string[],
	known: ReadonlySet<string>,
): AsyncGenerator<AnalysedFile, void> {
	if (paths.length < WORTH_THREADS) return yield* analyseHere(paths, known);
	const analysts = Array.from(
		{ length: availableParallelism() },
		() => new Worker(ANALYST, { workerData: [...known] }),
	);
	let at = 0;
	const next = () => {
		at += HANDFUL;
		return paths.slice(at - HANDFUL, at);
	};
	const busy = new Map(analysts.map((analyst) => [analyst, work(analyst, next())]));
	try {
		while (busy.size > 0) {
			const { analyst, files } = await Promise.race(busy.values());
			const more = next();
			if (more.length > 0) busy.set(analyst, work(analyst, more));
			else busy.delete(analyst);
			yield* files;
		}
	} finally {
		await Promise.all(analysts.map((analyst) => analyst.terminate()));
	}
}

const ANALYST = new URL("./analyst.ts", import.meta.url);

type Worked = { readonly analyst: Worker; readonly files: readonly AnalysedFile[] };

// Rejects where the thread fails.
async function work(analyst: Worker, paths: readonly string[]): Promise<Worked> {
	analyst.postMessage(paths);
	const [files] = await once(analyst, "message");
	return { analyst, files };
}
