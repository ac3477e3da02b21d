import { parentPort, workerData } from "node:worker_threads";
import { loadModel, type MarkPiece } from "./load-model.ts";
import type { ThreadSettings, Told, ToRead } from "./messages.ts";

// The thread that reads, so that the thread which answers never waits for it. One question is read after the other.
const settings: ThreadSettings = workerData;
const model = loadModel({ ...settings, folder: new URL(settings.folder) });
// What is wrong with the model is told to whoever asks.
model.catch(() => {});
const tell = (told: Told) => parentPort?.postMessage(told);
let turn = Promise.resolve();
parentPort?.on("message", (toRead: ToRead) => {
	turn = turn.then(() => read(toRead));
});

async function read({ number, question, pieces }: ToRead): Promise<void> {
	try {
		tell({ kind: "marks", number, marks: await markAll(await model, { question, pieces }) });
	} catch (error) {
		tell({ kind: "failed", number, problem: error instanceof Error ? error.message : String(error) });
	}
}

async function markAll(mark: MarkPiece, { question, pieces }: Pick<ToRead, "question" | "pieces">) {
	const marks = [];
	for (const piece of pieces) marks.push(await mark(question, piece));
	return marks;
}
