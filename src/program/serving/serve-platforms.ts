import type { Log } from "../../newsroom/log.ts";
import type { Running } from "../../newsroom/newsroom.ts";
import type { Ending } from "../watch-for-end.ts";

/** A chat platform that is set up. */
export type Platform = { readonly name: string; readonly start: () => Promise<Running> };

export type Serving = {
	readonly ended: Promise<Ending>;
	readonly log: Log;
	/** Logs an unexpected error. */
	readonly reportFailure: (error: unknown) => Promise<string>;
	/** How long to wait for what is in flight, in milliseconds. */
	readonly longestStop?: number;
};

/**
 * Starts every platform, serves until there is a reason to end, and stops them. If one does not start, all are stopped:
 * a newsroom notices a program that is not there sooner than one that answers in half of its chats.
 */
export async function servePlatforms(platforms: readonly Platform[], serving: Serving): Promise<Ending> {
	const { ended, log } = serving;
	const running: Running[] = [];
	const ending = (await startAll(platforms, { ended, log, running })) ?? (await ended);
	log.info({ platforms: running.length }, "Stopping");
	await stopAll(running, serving);
	return ending;
}

type Starting = Pick<Serving, "ended" | "log"> & { readonly running: Running[] };

/** Starts the platforms one by one; gives a reason to end if one comes before all run. */
async function startAll(platforms: readonly Platform[], { ended, log, running }: Starting): Promise<Ending | null> {
	for (const { name, start } of platforms) {
		const started = await Promise.race([start().catch(toFailure), ended]);
		if ("kind" in started) return started;
		running.push(started);
		log.info({ platform: name }, "Platform started");
	}
	return null;
}

function toFailure(error: unknown): Ending {
	return { kind: "failure", error };
}

/** Stops all platforms at once, and waits no longer than it may. */
async function stopAll(
	running: readonly Running[],
	{ log, reportFailure, longestStop = 10_000 }: Serving,
): Promise<void> {
	const { promise: late, resolve } = Promise.withResolvers<"late">();
	const timer = setTimeout(() => resolve("late"), longestStop);
	const stopped = Promise.all(running.map(({ stop }) => stop().catch(reportFailure)));
	if ((await Promise.race([stopped, late])) === "late") log.warn({ longestStop }, "Some answers were cut off");
	clearTimeout(timer);
}
