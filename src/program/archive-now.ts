import type { Reading } from "../core/answer/answer.ts";
import { type Archive, archiveOf } from "../core/answer/archive.ts";
import type { ArticlesById } from "../core/article/articles-by-id.ts";
import type { Withdrawal } from "../core/article/usable.ts";
import { createAsk } from "../core/ask.ts";
import { REMEMBER_NOTHING, type RecallEarlier } from "../core/check/earlier.ts";
import { type Check, createCheck } from "../core/check.ts";
import { createFileBase, type FileBase } from "../core/directory/article-directory.ts";
import { createDirectory } from "../core/directory/directory.ts";
import { indexArticles } from "../core/search/index/index-articles.ts";
import type { PassageIndex } from "../core/search/index/passage-index.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import { type Forgotten, NOTHING_FORGOTTEN } from "../shelf/history/forgotten.ts";

/** The archive as it is at one time: a question that begins on one ends on it. */
export type ArchiveNow = Pick<Newsroom, "articles" | "isForgotten" | "archive" | "directory"> & {
	readonly withdrawn: ReadonlyMap<string, Withdrawal>;
	readonly ask: ReturnType<typeof createAsk>;
	readonly check: Check;
	/** The memory of what was printed before. */
	readonly recall: RecallEarlier;
};

export type Read = {
	readonly fileBase: FileBase;
	/** The articles that were withdrawn, by their ids. */
	readonly withdrawn: ReadonlyMap<string, Withdrawal>;
	/** When they were read, in milliseconds since 1970. */
	readonly at: number;
	/** How far the first reading is; null where it is done. */
	readonly reading: Reading | null;
	readonly forgotten: Pick<Forgotten, "has">;
	/** The memory of what was printed before. */
	readonly recall: RecallEarlier | undefined;
};

/** The archive of those articles that an index holds. */
export function archiveNow(
	index: PassageIndex,
	{ fileBase, withdrawn, at, reading, forgotten, recall }: Read,
): ArchiveNow {
	return {
		articles: articlesById(index),
		withdrawn,
		isForgotten: forgotten.has,
		directory: createDirectory(index, fileBase),
		...portsOf(archiveOf(index, new Date(at).toISOString(), reading ?? undefined), recall),
	};
}

/** The archive before anything is read: it has an answer to nothing, and says how much there is to read. */
export function nothingYet(at: number, reading: Reading): ArchiveNow {
	const nothing = { fileBase: createFileBase(), withdrawn: new Map(), forgotten: NOTHING_FORGOTTEN, recall: undefined };
	return archiveNow(indexArticles([]), { ...nothing, at, reading });
}

function articlesById(index: PassageIndex): ArticlesById {
	const { articles } = index;
	return {
		size: articles.length,
		get: (id) => articles[index.numberOf(id) ?? -1],
		has: (id) => index.numberOf(id) !== undefined,
		values: () => articles,
	};
}

/** The same archive as of a later instant, in milliseconds since 1970. */
export function asOf(now: ArchiveNow, instant: number, recall?: RecallEarlier): ArchiveNow {
	const { index, searched } = now.archive;
	return { ...now, ...portsOf({ index, searched: { ...searched, asOf: new Date(instant).toISOString() } }, recall) };
}

type Ports = Pick<ArchiveNow, "archive" | "ask" | "check" | "recall">;

function portsOf(archive: Archive, recall: RecallEarlier = REMEMBER_NOTHING): Ports {
	return { archive, ask: createAsk(archive), check: createCheck(archive, recall), recall };
}
