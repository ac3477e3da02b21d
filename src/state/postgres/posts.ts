import { KEPT_FOR } from "../answers.ts";
import { MOST_LISTED, PostRow, type PostStore, SEPARATOR } from "../posts.ts";
import type { Database } from "./database.ts";

const FRESH = "platform = :platform AND posted_at > :now - :keptFor::bigint";

export function createPostStore({ run, runAtLeisure }: Database): PostStore {
	return {
		note: async ({ platform, channel, message, answers }) => {
			await run(
				`INSERT INTO posts VALUES (:platform, :channel, :message, :answers, '', :now)
				ON CONFLICT (platform, channel, message) DO UPDATE
				SET answers = excluded.answers, told = '', posted_at = excluded.posted_at`,
				{ platform, channel, message, answers: answers.join(SEPARATOR) },
			);
		},
		list: async (platform) => {
			const { rows } = await run(`SELECT * FROM posts WHERE ${FRESH} ORDER BY posted_at DESC LIMIT ${MOST_LISTED}`, {
				platform,
				keptFor: KEPT_FOR,
			});
			return rows.map((row) => PostRow.parse(row));
		},
		findShared: async (platform, answer) => {
			// Behind a separator: where it stands first, it was public from the start.
			const { rows } = await run(
				`SELECT * FROM posts WHERE ${FRESH} AND position(:answer IN answers) > 0 ORDER BY posted_at LIMIT 1`,
				{ platform, keptFor: KEPT_FOR, answer: `${SEPARATOR}${answer}` },
			);
			return rows.length > 0 ? PostRow.parse(rows[0]) : null;
		},
		tell: async ({ platform, channel, message }, told) => {
			await run(
				"UPDATE posts SET told = :told WHERE platform = :platform AND channel = :channel AND message = :message",
				{ platform, channel, message, told },
			);
		},
		sweep: async () => {
			await runAtLeisure("DELETE FROM posts WHERE posted_at <= :now - :keptFor::bigint", { keptFor: KEPT_FOR });
		},
	};
}
