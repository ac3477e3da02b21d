import { parentPort, workerData } from "node:worker_threads";
import { analyseFile } from "./analyse-file.ts";

// A thread that analyses the files that it is told, a few at a time; it is given the known keys when it begins.
const known: ReadonlySet<string> = new Set(workerData);
const port = parentPort;
port?.on("message", (paths: readonly string[]) => {
	port.postMessage(paths.map((path) => analyseFile(path, known)));
});
