import { setImmediate } from "node:timers/promises";
import { type AnalysedFile, analyseFile } from "./analyse-file.ts";

/** Analyses files one after the other in this thread, with a pause behind each in which signals are heard. */
export async function* analyseHere(
	paths: readonly string[],
	known: ReadonlySet<string>,
): AsyncGenerator<AnalysedFile, void> {
	for (const path of paths) {
		yield analyseFile(path, known);
		await setImmediate();
	}
}
