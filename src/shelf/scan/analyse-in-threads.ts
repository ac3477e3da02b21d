import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { AnalysedPart, Analysing } from "./analyse-file.ts";
import { analyseHere } from "./analyse-here.ts";
import type { Analysed, Wanted } from "./analyst.ts";

/** Files given to a thread at once. */
const HANDFUL = 25;
/** Fewer files are sooner read in this thread than a thread has begun. */
const WORTH_THREADS = 4 * HANDFUL;

/** Analyses files in as many threads as the machine has processors; a few in this one. */
export async function* analyseInThreads(
	paths: readonly string[],
	analysing: Analysing,
): AsyncGenerator<AnalysedPart, void> {
	if (paths.length < WORTH_THREADS) return yield* analyseHere(paths, analysing);
	const analysts = Array.from({ length: availableParallelism() }, () => new Worker(ANALYST, { workerData: analysing }));
	let at = 0;
	const next = () => {
		at += HANDFUL;
		return paths.slice(at - HANDFUL, at);
	};
	const busy = new Map(analysts.map((analyst) => [analyst, work(analyst, next())]));
	try {
		while (busy.size > 0) {
			const { analyst, parts, isDone } = await Promise.race(busy.values());
			const wanted = isDone ? next() : "more";
			if (wanted.length > 0) busy.set(analyst, work(analyst, wanted));
			else busy.delete(analyst);
			yield* parts;
		}
	} finally {
		await Promise.all(analysts.map((analyst) => analyst.terminate()));
	}
}

const ANALYST = new URL("./analyst.ts", import.meta.url);

type Worked = Analysed & { readonly analyst: Worker };

// Rejects where the thread fails.
async function work(analyst: Worker, wanted: Wanted): Promise<Worked> {
	analyst.postMessage(wanted);
	const [analysed]: Analysed[] = await once(analyst, "message");
	return { ...(analysed ?? { parts: [], isDone: true }), analyst };
}
