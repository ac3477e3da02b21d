import { basename } from "node:path";
import type { Log } from "../../newsroom/log.ts";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import { describeSource } from "../../presentation/describe-source.ts";
import type { SourceReport } from "../../presentation/source-report.ts";
import type { Config } from "../../settings/config.ts";
import { folderOfSource, keptFolderIn } from "../../sources/kept/folder-of-source.ts";
import { newsOf } from "../../sources/kept/take-delivered.ts";
import type { Told } from "../../sources/live/messages.ts";
import { type LiveSources, watchSources } from "../../sources/live/watch-sources.ts";
import { nameSources } from "../../sources/poll/name-sources.ts";
import { NEVER_ASKED, type SourceStatus } from "../../sources/poll/source-status.ts";
import { loadStatus } from "../../sources/poll/status-file.ts";
import { pollInTurn } from "./poll-in-turn.ts";
import { reportSource } from "./report-source.ts";
import { shareKept } from "./share-kept.ts";

/** The sources of a program that serves. */
export type FollowedSources = {
	/** How each of them fares now. */
	readonly reports: () => readonly SourceReport[];
	/** Asks all of them at once, whose turn it is or not. */
	readonly ask: () => void;
	readonly close: () => Promise<void>;
};

export type FollowingSources = {
	readonly log: Log;
	/** Is called where the articles that are kept are others than before. */
	readonly onChanged: () => void;
	/** What is needed to take turns with other programs that share a state; without it this one asks by itself. */
	readonly turns?: Pick<Newsroom, "state" | "giveUp" | "reportFailure">;
	/** Begins to ask them; a test gives another. */
	readonly watch?: typeof watchSources;
	/** In milliseconds since 1970. */
	readonly now?: () => number;
};

/** Asks the sources of the settings again and again, and logs what becomes of them; without any it does nothing. */
export function followSources(
	{ dataDirectory, sources: { polled, interval, privateHosts } }: Pick<Config, "dataDirectory" | "sources">,
	{ log, onChanged, turns, watch = watchSources, now = Date.now }: FollowingSources,
): FollowedSources {
	const keptFolder = keptFolderIn(dataDirectory);
	const names = nameSources(polled);
	const named = polled.map((source, at) => ({ ...source, name: names[at] ?? "" }));
	// Those of the last time, until they are asked again.
	const statuses: SourceStatus[] = polled.map((source) => loadStatus(keptFolder, source));
	const told = new Map<string, SourceReport["state"]>();
	const report = (at: number) =>
		named.slice(at, at + 1).map((it) => reportSource(it, statuses[at] ?? NEVER_ASKED, now()));
	const hear = (it: Told): void => {
		switch (it.kind) {
			case "status":
				statuses[it.source] = it.status;
				for (const source of report(it.source)) tellState(source, { log, told, now });
				return;
			case "taken": {
				if (newsOf(it.counts) === 0) return;
				const { added, changed, withdrawn, withheld } = it.counts;
				log.info({ source: names[it.source], added, changed, withdrawn, withheld }, "Articles came");
				onChanged();
				return;
			}
			case "elsewhere":
				log.info({}, "Another program asks the sources of this DATA_DIR; this one will when that ends");
				return;
			case "failed":
				log.error({}, `Cannot ask the sources: ${it.problem}`);
		}
	};
	const begin = () => watch({ sources: polled, interval, allowed: privateHosts, keptFolder }, hear);
	const files = turns?.state.keptFiles ?? null;
	const inTurn = () => {
		if (turns === undefined || files === null) return begin();
		const folders = polled.map(({ address }) => basename(folderOfSource(keptFolder, address)));
		const shared = shareKept({ keptFolder, folders, files });
		const onPulled = () => {
			for (const [at, source] of polled.entries())
				hear({ kind: "status", source: at, status: loadStatus(keptFolder, source) });
			onChanged();
		};
		return pollInTurn({ ...turns, log, addresses: polled.map(({ address }) => address), shared, begin, onPulled });
	};
	const live: LiveSources | null = polled.length === 0 ? null : inTurn();
	return {
		reports: () => polled.flatMap((_, at) => report(at)),
		ask: () => live?.ask(),
		close: async () => await live?.close(),
	};
}

type Telling = {
	readonly log: Log;
	/** The state of each source in which it was told of last. */
	readonly told: Map<string, SourceReport["state"]>;
	readonly now: () => number;
};

/** Tells once what is wrong with a source, and once that it no longer is. */
function tellState(report: SourceReport, { log, told, now }: Telling): void {
	const { name, state, problem } = report;
	const before = told.get(name);
	if (state === before) return;
	told.set(name, state);
	const line = describeSource(report, now(), { instant: (iso) => iso });
	if (line !== null) log.warn({}, problem === null ? line : `${line}: ${problem}`);
	else if (before !== undefined && before !== "waiting") log.info({}, RECOVERIES[before](name));
}

const RECOVERIES = {
	fine: (name: string) => `${name} is as it should be`,
	failing: (name: string) => `${name} answers again`,
	silent: (name: string) => `${name} has something new again`,
	doubtful: (name: string) => `${name} lists its articles again`,
};
