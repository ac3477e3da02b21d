import { setTimeout as wait } from "node:timers/promises";
import type { Config } from "../../settings/config.ts";
import { openHistoryToWrite } from "../../shelf/history/history.ts";
import { shelfFiles } from "../../shelf/shelf-files.ts";
import { keptFolderIn } from "../../sources/kept/folder-of-source.ts";
import type { PastStore } from "../../state/postgres/articles/past.ts";
import type { VersionStore } from "../../state/postgres/articles/versions.ts";
import { createExchange } from "./exchange-past.ts";
import { exchangeVersions } from "./exchange-versions.ts";

/** What became of articles, as a program that serves exchanges it with the others. */
export type FollowedPast = {
	/** Exchanges it again and again; calls back where anything is otherwise than before. */
	readonly follow: (onChanged: () => void) => void;
	readonly close: () => Promise<void>;
};

export type FollowingPast = {
	/** Null where no database is shared: then there is nobody to exchange with. */
	readonly past: PastStore | null;
	readonly versions: VersionStore | null;
	readonly reportFailure: (error: unknown) => unknown;
	/** How often, in milliseconds. */
	readonly every?: number;
};

const EVERY = 3_000;
/** For so long whoever answers may wait for another that writes into the history, in milliseconds. */
const LONGEST_WAIT = 50;
const BUSY = 5;

const NOTHING_TO_FOLLOW: FollowedPast = { follow: () => {}, close: async () => {} };

/**
 * Exchanges what was decided once, before anything is told of the articles; it then waits to be asked to follow, and
 * exchanges the earlier versions, too.
 */
export async function followPast(
	{ corpusDirectory, dataDirectory, keepVersions }: Pick<Config, "corpusDirectory" | "dataDirectory" | "keepVersions">,
	{ past, versions, reportFailure, every = EVERY }: FollowingPast,
): Promise<FollowedPast> {
	if (past === null) return NOTHING_TO_FOLLOW;
	const opened = openHistoryToWrite(shelfFiles(dataDirectory, corpusDirectory).history, keepVersions);
	if (opened.kind === "unusable") {
		await reportFailure(new Error(opened.problem));
		return NOTHING_TO_FOLLOW;
	}
	const { history } = opened;
	history.waitAtMost(LONGEST_WAIT);
	const exchange = createExchange({ history, past, keptFolder: keptFolderIn(dataDirectory) });
	const ending = new AbortController();
	let isFailing = false;
	let following: Promise<void> | null = null;
	const attempt = async (work: () => Promise<void>): Promise<void> => {
		try {
			await work();
			isFailing = false;
		} catch (error) {
			if (isFailing || isBusy(error)) return;
			isFailing = true;
			await reportFailure(error);
		}
	};
	const followOn = async (onChanged: () => void): Promise<void> => {
		while (!ending.signal.aborted) {
			await attempt(async () => {
				if (await exchange()) onChanged();
				if (versions !== null) await exchangeVersions({ history, versions, keepVersions });
			});
			await wait(every, undefined, { signal: ending.signal }).catch(() => {});
		}
	};
	await attempt(async () => void (await exchange()));
	return {
		follow: (onChanged) => {
			following ??= followOn(onChanged);
		},
		close: async () => {
			ending.abort();
			await following;
			history.close();
		},
	};
}

/** Another writes into the history just now: https://www.sqlite.org/rescode.html#busy */
function isBusy(error: unknown): boolean {
	return error instanceof Error && "errcode" in error && error.errcode === BUSY;
}
