import { parentPort, workerData } from "node:worker_threads";
import { type AnalysedPart, type Analysing, analyseFile } from "./analyse-file.ts";

/** What a thread is asked: files to analyse, or the next parts of what is in them. */
export type Wanted = readonly string[] | "more";

/** What a thread came to by now, and whether that is all of the files it was given. */
export type Analysed = { readonly parts: readonly AnalysedPart[]; readonly isDone: boolean };

// A thread that analyses the files that it is told, a few parts at a time, so that whoever writes them down keeps pace;
// it is given the known keys and the rules when it begins.
const analysing: Analysing = workerData;
const PARTS = 25;
let parts: Iterator<AnalysedPart> = [].values();

function* analyseAll(paths: readonly string[]): Generator<AnalysedPart, void> {
	for (const path of paths) yield* analyseFile(path, analysing);
}

function takeParts(): Analysed {
	const taken: AnalysedPart[] = [];
	while (taken.length < PARTS) {
		const next = parts.next();
		if (next.done) return { parts: taken, isDone: true };
		taken.push(next.value);
	}
	return { parts: taken, isDone: false };
}

const port = parentPort;
port?.on("message", (wanted: Wanted) => {
	if (wanted !== "more") parts = analyseAll(wanted);
	port.postMessage(takeParts());
});
