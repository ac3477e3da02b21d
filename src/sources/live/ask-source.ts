import { type Counts, NOTHING_TAKEN } from "../kept/take-delivered.ts";
import { type Asked, afterAsking } from "../poll/after-asking.ts";
import type { PolledSource, SourceStatus } from "../poll/source-status.ts";
import { loadStatus, saveStatus } from "../poll/status-file.ts";
import { askFeed } from "./ask-feed.ts";
import { askWordPress } from "./ask-wordpress.ts";
import type { Asking } from "./asking.ts";

const ASK = { feed: askFeed, wordpress: askWordPress } as const;

export type SourceAsking = Omit<Asking, "beforeTaking">;

/** Asks a source, keeps what it sends and what is known of it, and gives the latter. It rejects with nothing. */
export async function askSource(source: PolledSource, asking: SourceAsking): Promise<SourceStatus> {
	const before = loadStatus(asking.keptFolder, source);
	const finish = (asked: Asked) => {
		const status = afterAsking(before, asked, asking.now());
		return save(asking.keptFolder, source, status);
	};
	// Whatever ends the thread while it reads, the next one asks this source later than the others.
	const beforeTaking = () => void finish(failedBy("what it sends could not be read to its end"));
	try {
		return finish(await ASK[source.kind](source.address, before, { ...asking, beforeTaking }));
	} catch (error) {
		return finish(failedBy(`its articles cannot be kept: ${error instanceof Error ? error.message : String(error)}`));
	}
}

function failedBy(problem: string, counts: Counts = NOTHING_TAKEN): Asked {
	return { counts, problem, retryAfter: null, learnt: {} };
}

/** A status that cannot be kept is known until the end all the same. */
function save(keptFolder: string, source: PolledSource, status: SourceStatus): SourceStatus {
	try {
		saveStatus(keptFolder, source, status);
		return status;
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return { ...status, problem: status.problem ?? `what is known of it cannot be kept: ${reason}` };
	}
}
