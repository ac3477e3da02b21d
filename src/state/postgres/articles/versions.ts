import { z } from "zod";
import type { Database } from "../database.ts";
import { hashOf } from "./past.ts";

const SharedVersion = z.object({
	article: z.string(),
	/** The day until which it was printed. */
	until: z.string(),
	/** Its sentences by their hashes. */
	prints: z.string(),
	/** Its text; null where that is not kept. */
	words: z.string().nullable(),
	/** Its number in the series. */
	number: z.number(),
});
const Last = z.tuple([z.object({ series: z.string(), number: z.number() })]);

/** An earlier version of an article, as it is shared. */
export type SharedVersion = z.infer<typeof SharedVersion>;

/** The same before that, under an id that tells it from all others. */
export type UnsharedVersion = Omit<SharedVersion, "number"> & { readonly id: string };

/** The earlier versions of articles, for all programs. */
export type VersionStore = {
	/** Which series the numbers are of, another one in each database, and the last number. */
	readonly last: () => Promise<Last>;
	/** Up to so many that were shared after a number, in that order. */
	readonly listAfter: (number: number, most: number) => Promise<readonly SharedVersion[]>;
	/** Shares versions, each once, but those of articles that are forgotten. */
	readonly note: (versions: readonly UnsharedVersion[]) => Promise<void>;
	/** Erases their words; their hashes stay. */
	readonly dropWords: () => Promise<void>;
};

type Last = z.infer<typeof Last>[0];

/** So many of one article are kept, the last ones: as many as a program remembers. */
const MOST_VERSIONS = 100;

// Whoever shares holds the row of the series to the end, so no number is seen before the one that precedes it, and no
// two delete the same rows, each in another order.
const NOTE = `
	WITH last AS (UPDATE version_series SET number = number + :count RETURNING number - :count AS number)
	INSERT INTO versions (id, article, until, prints, words, number)
	SELECT it.id, it.article, it.until, it.prints, it.words, last.number + row_number() OVER ()
	FROM json_to_recordset(:given::json) AS it (id TEXT, article TEXT, until TEXT, prints TEXT, words TEXT), last
	WHERE ${hashOf("it.article")} NOT IN (SELECT hash FROM forgotten)
	ON CONFLICT (id) DO NOTHING`;

const DROP_OLDEST = `
	DELETE FROM versions WHERE number IN (
		SELECT number FROM (
			SELECT number, row_number() OVER (PARTITION BY article ORDER BY until DESC, number DESC) AS place
			FROM versions WHERE article = ANY (:articles::text[])) AS it
		WHERE place > ${MOST_VERSIONS})`;

export function createVersionStore({ run, runAtLeisure, inTransaction }: Database): VersionStore {
	return {
		last: async () => Last.parse((await run("SELECT series, number FROM version_series")).rows)[0],
		listAfter: async (number, most) => {
			const { rows } = await runAtLeisure(
				`SELECT article, until, prints, words, number FROM versions
				WHERE number > :number ORDER BY number LIMIT :most`,
				{ number, most },
			);
			return rows.map((row) => SharedVersion.parse(row));
		},
		note: async (versions) => {
			const given = JSON.stringify(versions.map((it) => ({ ...it, words: it.words && storable(it.words) })));
			const articles = [...new Set(versions.map(({ article }) => article))];
			await inTransaction(async (run) => {
				await run(NOTE, { given, count: versions.length });
				await run(DROP_OLDEST, { articles });
			});
		},
		dropWords: async () => {
			await runAtLeisure("UPDATE versions SET words = NULL WHERE words IS NOT NULL");
		},
	};
}

// What PostgreSQL takes in no text, also where JSON spells it out.
function storable(text: string): string {
	return text.toWellFormed().replaceAll("\0", "\u{fffd}");
}
