import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { ThreadSettings, Told, Wanted } from "./messages.ts";

/** Sources that are asked again and again, in a thread of its own. */
export type LiveSources = {
	/** Asks all of them at once, whose turn it is or not. */
	readonly ask: () => void;
	readonly close: () => Promise<void>;
};

/** A thread that ended by itself is begun again after so long, in milliseconds. */
const PAUSE = 60_000;

/** Begins to ask the sources; `hear` is told all that comes of it, and of a thread that ends. */
export function watchSources(settings: ThreadSettings, hear: (told: Told) => void): LiveSources {
	let isClosed = false;
	let again: NodeJS.Timeout | undefined;
	let thread = start();
	const post = (wanted: Wanted) => thread?.postMessage(wanted);
	return {
		ask: () => post("ask"),
		close: async () => {
			isClosed = true;
			clearTimeout(again);
			if (thread === null) return;
			const ended = once(thread, "exit");
			post("end");
			await ended;
		},
	};

	function start(): Worker | null {
		const worker = new Worker(new URL("./thread.ts", import.meta.url), { workerData: settings });
		worker.on("message", hear);
		worker.on("error", (error) => hear({ kind: "failed", problem: error.message }));
		worker.on("exit", () => {
			thread = null;
			if (isClosed) return;
			again = setTimeout(() => {
				thread = start();
			}, PAUSE);
		});
		return worker;
	}
}
