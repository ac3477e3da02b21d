import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Newsroom, Running } from "../../newsroom/newsroom.ts";
import { type LeaseTiming, runUnderLease } from "../../newsroom/run-under-lease.ts";
import type { LiveSources } from "../../sources/live/watch-sources.ts";
import type { SharedKept } from "./share-kept.ts";

export type PollingInTurn = Pick<Newsroom, "state" | "log" | "giveUp" | "reportFailure"> & {
	/** The addresses of the sources: programs with the same ones take turns. */
	readonly addresses: readonly string[];
	readonly shared: SharedKept;
	/** Begins to ask the sources. */
	readonly begin: () => LiveSources;
	/** Is called where others shared articles. */
	readonly onPulled: () => void;
	readonly timing?: LeaseTiming;
	/** How often what others shared is taken, and what is here shared; in milliseconds. */
	readonly every?: number;
};

const EVERY = 5_000;

/**
 * Asks the sources as long as no other program does, and shares what they send through the database; while another asks
 * them, takes what that one shares.
 */
export function pollInTurn(polling: PollingInTurn): LiveSources {
	const { addresses, shared, begin, onPulled, timing, every = EVERY, ...newsroom } = polling;
	const name = `sources:${createHash("sha256").update(addresses.join("\n")).digest("hex").slice(0, 16)}`;
	const ending = new AbortController();
	let asking: LiveSources | null = null;
	const pull = async () => {
		if (await shared.pull()) onPulled();
	};
	const run = async (): Promise<Running> => {
		// What the last one kept comes first: it says when each source was asked, too.
		await pull().catch(newsroom.reportFailure);
		const begun = begin();
		asking = begun;
		return {
			stop: async () => {
				asking = null;
				await begun.close();
				await shared.push().catch(newsroom.reportFailure);
			},
		};
	};
	async function exchange(): Promise<void> {
		let isFailing = false;
		const fail = async (error: unknown) => {
			if (!isFailing) await newsroom.reportFailure(error);
			return true;
		};
		while (!ending.signal.aborted) {
			isFailing = await (asking === null ? pull() : shared.push()).then(() => false).catch(fail);
			await wait(every, undefined, { signal: ending.signal }).catch(() => {});
		}
	}
	const started = runUnderLease({ name, run }, newsroom, timing).catch(async (error) => {
		await newsroom.reportFailure(error);
		return null;
	});
	const exchanging = exchange();
	return {
		ask: () => asking?.ask(),
		close: async () => {
			ending.abort();
			await exchanging;
			await (await started)?.stop();
		},
	};
}
