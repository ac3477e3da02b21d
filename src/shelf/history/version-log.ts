import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { readForgotten } from "./forgotten.ts";
import type { KeepVersions } from "./recorder.ts";
import { createVersions, type EarlierVersion } from "./versions.ts";
import { writeAll } from "./write-all.ts";

/** An earlier version as it is shared, under an id that is the same wherever it is noted. */
export type NotedVersion = EarlierVersion & { readonly id: string };

/** How far the versions of a database are known here: the numbers of another series tell nothing. */
export type Heard = { readonly series: string; readonly number: number };

/** The earlier versions of a history, as they are shared with others. */
export type VersionLog = {
	/** Up to so many of those that are not shared yet. */
	readonly unshared: (most: number) => readonly NotedVersion[];
	readonly countUnshared: () => number;
	/** Notes that versions are shared now. */
	readonly noteShared: (versions: readonly EarlierVersion[]) => void;
	/** Up to which number versions are known, given the last one there: where that is of another database, nothing is. */
	readonly heardOf: (last: Heard) => number;
	/** Takes versions that others noted, and notes up to which number they are known by then. */
	readonly take: (versions: readonly EarlierVersion[], heard: Heard) => void;
};

const Noted = z.object({ article: z.string(), until: z.string(), prints: z.string(), words: z.string().nullable() });
const PrintedNow = z.object({ key: z.string(), prints: z.string(), words: z.string().nullable() });
const HeardRow = z.object({ series: z.string(), number: z.number() });

const UNSHARED = "FROM versions WHERE id NOT IN (SELECT version FROM shared)";

export function createVersionLog(database: DatabaseSync, keep: KeepVersions): VersionLog {
	const versions = createVersions(database);
	const list = database.prepare(`SELECT article, until, prints, words ${UNSHARED} ORDER BY id LIMIT ?`);
	const count = database.prepare(`SELECT count(*) AS count ${UNSHARED}`);
	const share = database.prepare("INSERT OR IGNORE INTO shared VALUES (?)");
	const shareNoted = database.prepare(`INSERT OR IGNORE INTO shared
		SELECT id FROM versions WHERE article = :article AND until = :until AND prints = :prints`);
	const printed = database.prepare("SELECT key, prints, words FROM printed WHERE article = ?");
	const end = database.prepare("UPDATE printed SET until = ? WHERE article = ? AND key <> ''");
	const isEarlier = database.prepare("SELECT 1 FROM versions WHERE article = ? AND prints = ? LIMIT 1");
	const readHeard = database.prepare("SELECT series, number FROM heard");
	const putHeard = database.prepare("INSERT OR REPLACE INTO heard VALUES (1, ?, ?)");
	return {
		unshared: (most) => list.all(most).map((row) => withId(Noted.parse(row))),
		countUnshared: () => Number(count.get()?.count),
		noteShared: (noted) =>
			writeAll(database, () => {
				for (const { article, until, prints } of noted) shareNoted.run({ article, until, prints });
			}),
		heardOf: ({ series, number }) => {
			const heard = readHeard.get();
			const { series: before, number: known } = heard ? HeardRow.parse(heard) : { series: null, number: 0 };
			if (before === series && known <= number) return known;
			writeAll(database, () => {
				database.exec("DELETE FROM shared");
				putHeard.run(series, 0);
			});
			return 0;
		},
		take: (noted, { series, number }) => {
			const isForgotten = readForgotten(database).has;
			writeAll(database, () => {
				const fresh = noted.filter(({ article }) => !isForgotten(article)).filter(takeOne);
				for (const article of new Set(fresh.map((it) => it.article))) settle(article);
				putHeard.run(series, number);
			});
		},
	};

	/** Takes one version; whether it was not known. */
	function takeOne(version: EarlierVersion): boolean {
		const { article, until, prints } = version;
		const { id, isNew } = versions.add(keep === "words" ? version : { ...version, words: null });
		share.run(id);
		// Others saw that what is printed here, as far as anybody looked, is printed no longer, and since when.
		if (isNew && readPrinted(article)?.prints === prints) end.run(until, article);
		return isNew;
	}

	/** Whoever looked last before others did knows no better than these what is changed: that shows when they look. */
	function settle(article: string): void {
		const now = readPrinted(article);
		if (now !== null && !isEarlier.get(article, now.prints)) versions.settle(article, now);
	}

	function readPrinted(article: string): z.infer<typeof PrintedNow> | null {
		const row = printed.get(article);
		return row ? PrintedNow.parse(row) : null;
	}
}

function withId(version: EarlierVersion): NotedVersion {
	const { article, until, prints } = version;
	return {
		...version,
		id: createHash("sha256")
			.update(JSON.stringify([article, until, prints]))
			.digest("base64url"),
	};
}
