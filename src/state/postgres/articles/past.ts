import { z } from "zod";
import type { Database } from "../database.ts";

const SharedDecision = z.object({
	id: z.string(),
	article: z.string(),
	/** As JSON. */
	body: z.string(),
	/** In milliseconds since 1970, by the clock of the database. */
	at: z.number(),
	/** Which follow which that were decided at the same instant. */
	number: z.number(),
});
const Hash = z.object({ hash: z.string() });
const Mark = z.tuple([z.object({ mark: z.string() })]);

/** What an editor decided of an article, as it is shared. */
export type SharedDecision = z.infer<typeof SharedDecision>;

/** The same before that; `age` tells how many milliseconds ago it was decided, since the clocks of machines differ. */
export type UnsharedDecision = Pick<SharedDecision, "id" | "article" | "body"> & { readonly age: number };

/** What was decided of articles and which are forgotten, for all programs. */
export type PastStore = {
	/** Is another one where anything was added or erased. */
	readonly mark: () => Promise<string>;
	readonly decisions: () => Promise<readonly SharedDecision[]>;
	/** Shares decisions, each once, but those of articles that are forgotten. */
	readonly decide: (decisions: readonly UnsharedDecision[]) => Promise<void>;
	/** The hashes of the ids of those that are forgotten. */
	readonly forgotten: () => Promise<readonly string[]>;
	/** Notes that articles are forgotten, and erases what is shared of them. */
	readonly forget: (hashes: readonly string[]) => Promise<void>;
};

/** The hash by which an id is known again, as an expression: the shelf makes the same. */
export const hashOf = (id: string) => `encode(sha256(convert_to(${id}, 'UTF8')), 'hex')`;
/** The id of the article whose file has a path, as an expression. */
export const ID_OF_PATH = String.raw`regexp_replace(split_part(path, '/', 2), '\.(article\.json|source)$', '')`;

/** Has whoever shares versions wait: two that delete them at once might else wait for each other. */
export const LOCK_VERSIONS = "SELECT FROM version_series FOR UPDATE";

export function createPastStore({ run, runAtLeisure, inTransaction }: Database): PastStore {
	return {
		mark: async () => {
			const { rows } = await run(
				`SELECT concat_ws(' ', (SELECT count(*) FROM forgotten), count(*), max(number)) AS mark FROM decisions`,
			);
			return Mark.parse(rows)[0].mark;
		},
		decisions: async () => {
			const { rows } = await runAtLeisure("SELECT id, article, body, decided_at AS at, number FROM decisions");
			return rows.map((row) => SharedDecision.parse(row));
		},
		decide: async (decisions) => {
			// All at once, so that they stay as far apart as they were.
			await run(
				`INSERT INTO decisions (id, article, body, decided_at)
				SELECT id, article, body, :now - age
				FROM json_to_recordset(:given::json) AS it (id TEXT, article TEXT, body TEXT, age BIGINT)
				WHERE ${hashOf("article")} NOT IN (SELECT hash FROM forgotten) ORDER BY age DESC
				ON CONFLICT (id) DO NOTHING`,
				{ given: JSON.stringify(decisions) },
			);
		},
		forgotten: async () => {
			const { rows } = await runAtLeisure("SELECT hash FROM forgotten");
			return rows.map((row) => Hash.parse(row).hash);
		},
		forget: (hashes) =>
			inTransaction(async (run) => {
				await run("INSERT INTO forgotten SELECT unnest(:hashes::text[]) ON CONFLICT DO NOTHING", { hashes });
				await run(`DELETE FROM decisions WHERE ${hashOf("article")} = ANY (:hashes::text[])`, { hashes });
				await run(LOCK_VERSIONS);
				await run(`DELETE FROM versions WHERE ${hashOf("article")} = ANY (:hashes::text[])`, { hashes });
				await run(`DELETE FROM kept_files WHERE ${hashOf(ID_OF_PATH)} = ANY (:hashes::text[])`, { hashes });
			}),
	};
}
