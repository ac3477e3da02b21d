import { eraseDropped } from "../drop-forgotten.ts";
import { type Decisions, NOTHING_DECIDED } from "../history/decisions.ts";
import { type Forgotten, NOTHING_FORGOTTEN } from "../history/forgotten.ts";
import { openHistoryToWrite } from "../history/history.ts";
import { describeUnusable } from "../history/open-history.ts";
import { writtenAt } from "../history/written-at.ts";
import type { Store } from "../store/store.ts";
import type { ThreadSettings } from "./messages.ts";

/** Keeps the past of a folder that is looked at again and again. A history that cannot be used keeps nobody waiting. */
export type KeepingPast = {
	/** The articles that are forgotten by now. */
	readonly forgotten: () => Forgotten;
	/** What editors decided by now. */
	readonly decisions: () => Decisions;
	/** Notes what is printed at an instant, by the keys of the usable articles. */
	readonly record: (usable: readonly string[], now: number) => void;
	/**
	 * Erases what the shelf kept of forgotten articles, when it is asked for the second time: until then the thread that
	 * answers may look at it. False where that is still to be done.
	 */
	readonly erase: (forgotten: Forgotten) => boolean;
	/** What is wrong with the history. */
	readonly problems: () => readonly string[];
	readonly close: () => void;
};

/** Keeps the past of the folder whose shelf is held. */
export function createKeepingPast({ files, keepVersions }: ThreadSettings, store: Store): KeepingPast {
	const opened = openHistoryToWrite(files.history, keepVersions);
	const history = opened.kind === "opened" ? opened.history : null;
	let problem = opened.kind === "unusable" ? opened.problem : null;
	let last = NOTHING_FORGOTTEN;
	let decided = NOTHING_DECIDED;
	let asked: readonly string[] = [];
	const attempt = <Result>(use: () => Result, otherwise: Result): Result => {
		try {
			const result = use();
			problem = null;
			return result;
		} catch (error) {
			problem = describeUnusable(files.history, error);
			return otherwise;
		}
	};
	return {
		forgotten: () => {
			// What was forgotten stays so, also where it cannot be read just now.
			if (history) last = attempt(history.forgotten, last);
			return last;
		},
		decisions: () => {
			if (history) decided = attempt(history.decisions, decided);
			return decided;
		},
		record: (usable, now) => {
			if (!history) return;
			const rows = store.articles;
			attempt(() => history.record({ rows, usable, writtenAt: writtenAt(store.files), now }), undefined);
		},
		erase: (forgotten) => {
			if (!history || forgotten.isErased) return true;
			const isAskedAgain = forgotten.hashes.every((hash) => asked.includes(hash));
			asked = forgotten.hashes;
			if (!isAskedAgain) return false;
			return attempt(() => {
				const isErased = eraseDropped(store, files);
				if (isErased) history.noteErased(forgotten);
				return isErased;
			}, false);
		},
		problems: () => (problem === null ? [] : [problem]),
		close: () => history?.close(),
	};
}
