import type { History } from "../../shelf/history/history.ts";
import type { KeepVersions } from "../../shelf/history/recorder.ts";
import type { VersionStore } from "../../state/postgres/articles/versions.ts";

export type ExchangingVersions = {
	readonly history: Pick<History, "versions">;
	readonly versions: VersionStore;
	readonly keepVersions: KeepVersions;
	/** Is told how many of how many versions came so far. */
	readonly onTaken?: (done: number, of: number) => void;
};

/** While so many are written nobody is answered. */
const MOST_TAKEN = 25;
const MOST_SHARED = 200;

/**
 * Exchanges with the database the earlier versions of articles, as far as either side does not know them. Where it is
 * cut off, it goes on there the next time.
 */
export async function exchangeVersions(exchanging: ExchangingVersions): Promise<void> {
	const { history, versions, keepVersions, onTaken } = exchanging;
	const last = await versions.last();
	const first = history.versions.heardOf(last);
	// Where one program is to keep no words, the database keeps none for it either.
	if (keepVersions === "hashes" && first < last.number) await versions.dropWords();
	for (let seen = first; seen < last.number; ) {
		const taken = await versions.listAfter(seen, MOST_TAKEN);
		// Some numbers were never used, and some versions are gone.
		seen = taken.length < MOST_TAKEN ? last.number : (taken.at(-1)?.number ?? last.number);
		history.versions.take(taken, { ...last, number: seen });
		onTaken?.(Math.min(seen, last.number) - first, last.number - first);
	}
	for (;;) {
		const unshared = history.versions.unshared(MOST_SHARED);
		if (unshared.length === 0) return;
		await versions.note(unshared);
		history.versions.noteShared(unshared);
	}
}
