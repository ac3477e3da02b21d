import { setTimeout as wait } from "node:timers/promises";
import type { Newsroom, Running } from "./newsroom.ts";
import { PlatformError } from "./platform-error.ts";

/** What of several programs that share a state one alone runs. */
export type Leased = {
	/** Under which name it is known to all of them. */
	readonly name: string;
	readonly run: () => Promise<Running>;
};

/** In milliseconds. */
export type LeaseTiming = {
	/** After how long without a word of a program another runs it in its place. */
	readonly holdFor: number;
	/** How often a program that runs it says so, and another looks. */
	readonly every: number;
};

const TIMING: LeaseTiming = { holdFor: 12_000, every: 3_000 };

type Needs = Pick<Newsroom, "state" | "log" | "giveUp" | "reportFailure">;

/**
 * Runs something as long as no other program does, or else stands by until that one stops or dies. Where it runs at
 * once, what it rejects with is passed on. A program that loses its lease, because it could not say for so long that
 * it runs, stops what it runs.
 */
export async function runUnderLease(
	{ name, run }: Leased,
	{ state, log, giveUp, reportFailure }: Needs,
	{ holdFor, every }: LeaseTiming = TIMING,
): Promise<Running> {
	const holder = crypto.randomUUID();
	const ending = new AbortController();
	let running: Running | null = null;
	let isElsewhere = false;
	const take = async () => {
		const isTaken = await state.leases.take(name, holder, holdFor);
		if (!isTaken && !isElsewhere) log.info({ lease: name }, "Another program does this; this one stands by");
		isElsewhere = !isTaken;
		return isTaken;
	};
	/** Runs it, and says meanwhile that somebody does: to connect may take longer than a lease. */
	const begin = async (): Promise<void> => {
		const renewing = setInterval(() => void state.leases.take(name, holder, holdFor).catch(() => {}), every);
		try {
			const started = await run();
			if (ending.signal.aborted) await started.stop();
			else running = started;
		} catch (error) {
			await state.leases.release(name, holder);
			throw error;
		} finally {
			clearInterval(renewing);
		}
	};
	const end = async (): Promise<void> => {
		const ended = running;
		running = null;
		await ended?.stop();
	};
	async function look(): Promise<void> {
		const isOurs = await take();
		if (isOurs && running === null) {
			log.info({ lease: name }, "No other program does this any more; this one takes over");
			await begin();
		} else if (!isOurs) await end();
	}
	async function watch(): Promise<void> {
		for (;;) {
			await wait(every, undefined, { signal: ending.signal }).catch(() => {});
			if (ending.signal.aborted) return;
			try {
				await look();
			} catch (error) {
				if (error instanceof PlatformError) giveUp(error);
				else await reportFailure(error);
			}
		}
	}
	if (await take()) await begin();
	void watch();
	return {
		isConnected: () => (running === null ? isElsewhere : (running.isConnected?.() ?? true)),
		stop: async () => {
			// A connection that is being made is ended when it is there; nobody waits for that.
			ending.abort();
			await end();
			await state.leases.release(name, holder);
		},
	};
}
