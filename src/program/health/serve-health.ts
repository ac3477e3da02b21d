import { faultCode } from "../../health/fault-code.ts";
import { type WatchedHealth, watchHealth } from "../../health/watch-health.ts";
import type { Log } from "../../newsroom/log.ts";
import type { Tally } from "../../newsroom/tally.ts";
import type { ServeConfig } from "../../settings/config.ts";
import { StoreError } from "../../state/explain-failure.ts";
import type { State } from "../../state/open-state.ts";
import type { FollowedCorpus } from "../follow-corpus.ts";
import type { ReportFailure } from "../log.ts";
import type { FollowedSources } from "../sources/follow-sources.ts";
import type { Watch } from "../watch-for-end.ts";
import type { Connections } from "./connections.ts";

/** What is there once the state is. */
export type Opened = {
	readonly live: Pick<FollowedCorpus, "now">;
	readonly sources: Pick<FollowedSources, "reports">;
	/** The state that says when it fails. */
	readonly state: Pick<State, "assertKept" | "notes" | "inbox">;
};

/** What the health of a program that serves is read from. */
export type Watched = {
	/** Null as long as the state is waited for. */
	readonly opened: () => Opened | null;
	readonly connections: Pick<Connections, "read">;
	readonly watch: Pick<Watch, "ended">;
	readonly log: Log;
};

/** Under which name the last time is noted that the state could be written. */
const NOTE = "health";

/** Tells of the health of the program, if the settings name a port; throws where nobody can listen there. */
export async function serveHealth({ health }: Pick<ServeConfig, "health">, watched: Watched): Promise<WatchedHealth> {
	const { opened, connections, watch, log } = watched;
	const stateNow = () => {
		const it = opened();
		if (it === null) throw new StoreError("its database is waited for");
		return it.state;
	};
	let isEnding = false;
	void watch.ended.then(() => {
		isEnding = true;
	});
	const served = await watchHealth(health, {
		searched: () => opened()?.live.now()?.archive.searched ?? null,
		platforms: connections.read,
		assertStore: async () => {
			await stateNow().assertKept();
			await stateNow().notes.write(NOTE, new Date().toISOString());
		},
		countLetters: async () => await stateNow().inbox.count(),
		sources: () => opened()?.sources.reports() ?? [],
		isEnding: () => isEnding,
		now: Date.now,
	});
	if (served.port !== null) log.info({ port: served.port, host: health?.host }, "Telling of its health");
	return served;
}

/** Reports failures, and counts them. */
export function countFailures(reportFailure: ReportFailure, { failed }: Pick<Tally, "failed">): ReportFailure {
	return (error) => {
		failed(faultCode(error));
		return reportFailure(error);
	};
}
