import type { Reading } from "../core/answer/answer.ts";
import { type Archive, archiveOf } from "../core/answer/archive.ts";
import type { Article } from "../core/article/article.ts";
import { listWithdrawn } from "../core/article/usable.ts";
import { createAsk } from "../core/ask.ts";
import type { RecallEarlier } from "../core/check/earlier.ts";
import { createCheck } from "../core/check.ts";
import { createDirectory } from "../core/directory/directory.ts";
import { indexArticles } from "../core/search/index/index-articles.ts";
import type { PassageIndex } from "../core/search/index/passage-index.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import { type Forgotten, NOTHING_FORGOTTEN } from "../shelf/history/forgotten.ts";

/** The archive as it is at one time: a question that begins on one ends on it. */
export type ArchiveNow = Pick<
	Newsroom,
	"articles" | "withdrawn" | "isForgotten" | "archive" | "ask" | "check" | "directory"
>;

export type Read = {
	/** All articles that were read, whether usable or not. */
	readonly all: readonly Article[];
	/** When they were read, in milliseconds since 1970. */
	readonly at: number;
	/** How far the first reading is; null where it is done. */
	readonly reading: Reading | null;
	readonly forgotten: Pick<Forgotten, "has">;
	/** The memory of what was printed before. */
	readonly recall: RecallEarlier | undefined;
};

/** The archive of those articles that an index holds. */
export function archiveNow(index: PassageIndex, { all, at, reading, forgotten, recall }: Read): ArchiveNow {
	return {
		articles: new Map(index.articles.map((article) => [article.id, article])),
		withdrawn: listWithdrawn(all),
		isForgotten: forgotten.has,
		directory: createDirectory(index),
		...portsOf(archiveOf(index, new Date(at).toISOString(), reading ?? undefined), recall),
	};
}

/** The archive before anything is read: it has an answer to nothing, and says how much there is to read. */
export function nothingYet(at: number, reading: Reading): ArchiveNow {
	return archiveNow(indexArticles([]), { all: [], at, reading, forgotten: NOTHING_FORGOTTEN, recall: undefined });
}

/** The same archive as of a later instant, in milliseconds since 1970. */
export function asOf(now: ArchiveNow, instant: number, recall?: RecallEarlier): ArchiveNow {
	const { index, searched } = now.archive;
	return { ...now, ...portsOf({ index, searched: { ...searched, asOf: new Date(instant).toISOString() } }, recall) };
}

function portsOf(archive: Archive, recall?: RecallEarlier): Pick<ArchiveNow, "archive" | "ask" | "check"> {
	return { archive, ask: createAsk(archive), check: createCheck(archive, recall) };
}
