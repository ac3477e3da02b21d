import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { LRUCache } from "lru-cache";
import type { Mark, Piece, Reader } from "../core/reader/mark.ts";
import type { ThreadSettings, Told, ToRead } from "./messages.ts";

export type ReaderSettings = {
	/** Where the model lies; without it, that of the program. */
	readonly folder?: URL;
	/** On how many threads it reckons; without it, on as many as the machine has processors for. */
	readonly threads?: number;
	/** Told once, what is wrong, where the reader cannot read; answers are as without it from then on. */
	readonly onFailed: (problem: string) => void;
};

/** A reader that is loaded when it first reads, and the end of it. */
export type StartedReader = { readonly read: Reader; readonly close: () => Promise<void> };

/** So many marked pieces are kept: the same question is often asked twice, once for the answer and once to share it. */
const MARKS_KEPT = 2_000;
/** More threads than these read no faster. */
const MOST_THREADS = 4;
const MODEL = new URL("../../models/reader/", import.meta.url);

/** A reader in a thread of its own, which is started when there is first something to read. */
export function createReader({ folder = MODEL, threads = countThreads(), onFailed }: ReaderSettings): StartedReader {
	const kept = new LRUCache<string, Mark>({ max: MARKS_KEPT });
	const waiting = new Map<number, (marks: readonly Mark[] | null) => void>();
	let thread: Worker | null = null;
	let hasFailed = false;
	let last = 0;

	function fail(problem: string): void {
		if (!hasFailed) onFailed(problem);
		hasFailed = true;
		for (const answer of waiting.values()) answer(null);
		waiting.clear();
		// Nothing more is read: the thread would keep the program from ending.
		void thread?.terminate();
	}

	function start(): Worker {
		const workerData: ThreadSettings = { folder: folder.href, threads };
		const started = new Worker(new URL("./thread.ts", import.meta.url), { workerData });
		started.on("message", (told: Told) => {
			if (told.kind === "failed") return fail(told.problem);
			waiting.get(told.number)?.(told.marks);
			waiting.delete(told.number);
			if (waiting.size === 0) started.unref();
		});
		started.on("error", (error) => fail(error.message));
		started.on("exit", () => fail("its thread has ended"));
		return started;
	}

	function readAnew(question: string, pieces: readonly Piece[]): Promise<readonly Mark[] | null> {
		return new Promise((resolve) => {
			thread ??= start();
			thread.ref();
			const toRead: ToRead = { number: ++last, question, pieces };
			waiting.set(toRead.number, resolve);
			thread.postMessage(toRead);
		});
	}

	return {
		async read(question, pieces) {
			if (hasFailed) return null;
			const keyOf = ({ headline, text }: Piece) => JSON.stringify([question, headline, text]);
			const missing = pieces.filter((piece) => !kept.has(keyOf(piece)));
			const fresh = missing.length === 0 ? [] : await readAnew(question, missing);
			if (fresh === null) return null;
			const marks = new Map(missing.map((piece, at) => [keyOf(piece), fresh[at]]));
			for (const [key, mark] of marks) if (mark) kept.set(key, mark);
			return pieces.flatMap((piece) => marks.get(keyOf(piece)) ?? kept.get(keyOf(piece)) ?? []);
		},
		async close() {
			hasFailed = true;
			await thread?.terminate();
		},
	};
}

function countThreads(): number {
	return Math.min(MOST_THREADS, availableParallelism());
}
