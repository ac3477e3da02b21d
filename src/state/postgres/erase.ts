import { z } from "zod";
import { cites, type Erased, REMOVED } from "../erase.ts";
import { LOCK_VERSIONS } from "./articles/past.ts";
import type { Database, Run } from "./database.ts";

const Bodies = z.array(z.object({ place: z.string(), body: z.string() }));

/**
 * Erases what is kept about an article, as in SQLite, the conversations that came to it, and its earlier versions. What
 * the database keeps of deleted rows until it is vacuumed, in its log and in copies of it, is its own.
 */
export function eraseCiting({ inTransaction }: Database, article: string): Promise<Erased> {
	return inTransaction(async (run) => {
		const answers = await findCiting(run, `SELECT id AS place, body FROM answers WHERE kind <> '${REMOVED}'`, article);
		const letters = await findCiting(
			run,
			`SELECT json_build_array(platform, key)::text AS place, body FROM letters WHERE body IS NOT NULL
			AND (holder IS NULL OR NOT EXISTS (SELECT FROM holders WHERE id = letters.holder AND held_until > :now))`,
			article,
		);
		await run("DELETE FROM unanswered WHERE :article = ANY (articles)", { article });
		await run("DELETE FROM conversations WHERE body::json ->> 'article' = :article", { article });
		await run(LOCK_VERSIONS);
		await run("DELETE FROM versions WHERE article = :article", { article });
		await run("DELETE FROM kept_files WHERE starts_with(split_part(path, '/', 2), :article || '.')", { article });
		await run("DELETE FROM votes WHERE answer = ANY (:answers::text[])", { answers });
		await run(`UPDATE answers SET question = '', kind = '${REMOVED}', body = '' WHERE id = ANY (:answers::text[])`, {
			answers,
		});
		await run("UPDATE letters SET body = NULL WHERE json_build_array(platform, key)::text = ANY (:letters::text[])", {
			letters,
		});
		return { answers: answers.length, letters: letters.length, isWhole: true };
	});
}

/** The places of what cites an article; only what holds its id is read. */
async function findCiting(run: Run, select: string, article: string): Promise<readonly string[]> {
	const written = JSON.stringify(article).slice(1, -1);
	const { rows } = await run(`${select} AND position(:written IN body) > 0`, { written });
	return Bodies.parse(rows)
		.filter(({ body }) => cites(body, article))
		.map(({ place }) => place);
}
