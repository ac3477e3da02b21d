import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { type Hold, takeHold } from "../../shelf/store/hold.ts";
import type { ThreadSettings, Told, Wanted } from "./messages.ts";
import { createPollings, type Polling } from "./polling.ts";

// The thread that asks the sources and reads what they send, so that the thread which answers never waits for that.
const { sources, interval, allowed, keptFolder }: ThreadSettings = workerData;

/** How long nobody looks at the clock, in milliseconds: a machine may sleep, and the other program end. */
const LONGEST_WAIT = 60_000;
const SHORTEST_WAIT = 1_000;

const tell = (told: Told) => parentPort?.postMessage(told);
let held: Hold | null = null;
let pollings: readonly Polling[] = [];
let resting = new AbortController();
parentPort?.on("message", (wanted: Wanted) => {
	if (wanted === "end") {
		held?.letGo();
		process.exit();
	}
	for (const { hasten } of pollings) hasten();
	resting.abort();
	resting = new AbortController();
});
held = await hold();
const settings = { sources, interval, keptFolder, allowed: new Set(allowed), now: Date.now };
pollings = createPollings(settings, {
	onStatus: (source, status) => tell({ kind: "status", source, status }),
	onTaken: (source, counts) => tell({ kind: "taken", source, counts }),
});
await Promise.all(pollings.map(poll));

/** Waits until no other program asks the sources of this folder. */
async function hold(): Promise<Hold> {
	let isTold = false;
	for (;;) {
		try {
			mkdirSync(keptFolder, { recursive: true });
			const taken = takeHold(join(keptFolder, "polling.lock"));
			if (taken !== null) return taken;
			if (!isTold) tell({ kind: "elsewhere" });
		} catch (error) {
			const problem = error instanceof Error ? error.message : String(error);
			if (!isTold) tell({ kind: "failed", problem: `Cannot use the folder "${keptFolder}": ${problem}` });
		}
		isTold = true;
		await wait(LONGEST_WAIT);
	}
}

async function poll({ askDue, nextTurn }: Polling): Promise<never> {
	for (;;) {
		await askDue();
		await rest(Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, nextTurn() - Date.now())));
	}
}

/** Waits for so many milliseconds, or until all sources are to be asked at once. */
async function rest(milliseconds: number): Promise<void> {
	await wait(milliseconds, undefined, { signal: resting.signal }).catch(() => {});
}
