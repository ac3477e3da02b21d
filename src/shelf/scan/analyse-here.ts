import { setImmediate } from "node:timers/promises";
import { type AnalysedPart, type Analysing, analyseFile } from "./analyse-file.ts";

/** Analyses files one after the other in this thread, with a pause behind each part in which signals are heard. */
export async function* analyseHere(paths: readonly string[], analysing: Analysing): AsyncGenerator<AnalysedPart, void> {
	for (const path of paths) {
		for (const part of analyseFile(path, analysing)) {
			yield part;
			await setImmediate();
		}
	}
}
