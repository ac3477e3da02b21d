import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Look, ThreadSettings, Told } from "./messages.ts";

/** A folder of articles that is looked at again and again, in a thread of its own. */
export type LiveShelf = {
	/** Looks at once; `acceptsLoss` takes files that are gone for deleted, however many they are. */
	readonly look: (look: Look) => void;
	/** Looks at an instant, in milliseconds since 1970, such as the end of an embargo; null takes that back. */
	readonly lookAt: (instant: number | null) => void;
	readonly close: () => Promise<void>;
};

/** In milliseconds. */
export type LiveTiming = {
	/** How often the folder is looked at: on Linux and over networks nothing else tells of every change. */
	readonly every: number;
	/** When files that were written just now are looked at again, and what is forgotten is erased. */
	readonly settle: number;
	/** How long the first articles may take until it is said that there is nothing yet. */
	readonly patience: number;
};

/** A file is read when it held still for a second. */
export const LIVE_TIMING: LiveTiming = { every: 30_000, settle: 1_100, patience: 2_000 };
/** How long the thread may take to end by itself, in milliseconds. */
const LONGEST_END = 250;
/** A timer may ring before its time by the clock, since both are cut to whole milliseconds. */
const EARLIEST = 1;
/** A timer that is set for longer rings at once: https://nodejs.org/api/timers.html#settimeoutcallback-delay-args */
const LONGEST_TIMER = 2_147_483_647;

/** Begins to look at a folder; `hear` is told all that comes of it, and of a thread that ends. */
export function watchShelf(
	settings: ThreadSettings,
	hear: (told: Told) => void,
	{ every, settle }: LiveTiming,
): LiveShelf {
	const thread = new Worker(new URL("./thread.ts", import.meta.url), { workerData: settings });
	let isBusy = false;
	let settling: NodeJS.Timeout | undefined;
	let awaited: NodeJS.Timeout | undefined;
	const look = (wanted: Look): void => {
		isBusy = true;
		thread.postMessage(wanted);
	};
	const lookUnlessBusy = (): void => {
		if (!isBusy) look({ acceptsLoss: false });
	};
	const looking = setInterval(lookUnlessBusy, every);
	thread.on("message", (told: Told) => {
		if (told.kind === "looked" || told.kind === "failed") isBusy = false;
		if (told.kind === "looked" && (told.unsettled > 0 || told.isErasing)) {
			clearTimeout(settling);
			settling = setTimeout(lookUnlessBusy, settle);
		}
		hear(told);
	});
	thread.on("error", (error) => hear({ kind: "failed", problem: error.message }));
	look({ acceptsLoss: false });
	return {
		look,
		lookAt: (instant) => {
			clearTimeout(awaited);
			if (instant === null) return;
			// A look that is on its way may have begun before that instant.
			const lookAgain = () => look({ acceptsLoss: false });
			awaited = setTimeout(lookAgain, Math.min(LONGEST_TIMER, Math.max(0, instant - Date.now()) + EARLIEST));
		},
		close: async () => {
			clearInterval(looking);
			clearTimeout(settling);
			clearTimeout(awaited);
			const ended = once(thread, "exit");
			thread.postMessage("end");
			// In the middle of a look it is cut off: what was not written yet is read again.
			const cutting = setTimeout(() => thread.terminate(), LONGEST_END);
			await ended;
			clearTimeout(cutting);
		},
	};
}
