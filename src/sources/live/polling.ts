import type { Counts } from "../kept/take-delivered.ts";
import { hostOf } from "../poll/name-sources.ts";
import { nextAsking } from "../poll/schedule.ts";
import { NEVER_ASKED, type PolledSource, type SourceStatus } from "../poll/source-status.ts";
import { loadStatus } from "../poll/status-file.ts";
import { askSource, type SourceAsking } from "./ask-source.ts";

export type PollingSettings = Omit<SourceAsking, "onTaken"> & {
	readonly sources: readonly PolledSource[];
	/** How often each is asked, in milliseconds. */
	readonly interval: number;
};

/** Is told of a source, by its place among all of them. */
export type PollingHearing = {
	readonly onStatus: (source: number, status: SourceStatus) => void;
	readonly onTaken: (source: number, counts: Counts) => void;
};

/** The sources of one host, which are asked one after the other. */
export type Polling = {
	/** Makes it the turn of all of them, but of those that want to be left alone. */
	readonly hasten: () => void;
	/** Asks those whose turn it is. */
	readonly askDue: () => Promise<void>;
	/** When the next turn is, in milliseconds since 1970. */
	readonly nextTurn: () => number;
};

/** What asks the sources: for each host by itself, so that a slow one keeps no other waiting. */
export function createPollings(settings: PollingSettings, hearing: PollingHearing): readonly Polling[] {
	const numbered = settings.sources.map((source, number) => ({ source, number }));
	const byHost = Map.groupBy(numbered, ({ source }) => hostOf(source));
	return [...byHost.values()].map((sources) => createPolling(sources, settings, hearing));
}

type Numbered = { readonly source: PolledSource; readonly number: number };

function createPolling(sources: readonly Numbered[], settings: PollingSettings, hearing: PollingHearing): Polling {
	const { keptFolder, interval, now } = settings;
	const statuses = new Map<number, SourceStatus>();
	for (const { source, number } of sources) {
		const status = loadStatus(keptFolder, source);
		statuses.set(number, status);
		hearing.onStatus(number, status);
	}
	const hastened = new Set<number>();
	const turnOf = (number: number) => {
		const status = statuses.get(number) ?? NEVER_ASKED;
		return hastened.has(number) ? (status.notBefore ?? 0) : nextAsking(status, interval);
	};
	return {
		hasten: () => {
			for (const { number } of sources) hastened.add(number);
		},
		askDue: async () => {
			const due = sources.filter(({ number }) => turnOf(number) <= now());
			for (const { source, number } of due) {
				hastened.delete(number);
				const status = await askSource(source, { ...settings, onTaken: (counts) => hearing.onTaken(number, counts) });
				statuses.set(number, status);
				hearing.onStatus(number, status);
			}
		},
		nextTurn: () => Math.min(...sources.map(({ number }) => turnOf(number))),
	};
}
