import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { KEPT_FOR } from "./answers.ts";
import type { Clock } from "./clock.ts";

/** A message of ours that shows answers. */
export type Post = {
	/** "discord", "slack" */
	readonly platform: string;
	readonly channel: string;
	/** What the platform calls it within its channel. */
	readonly message: string;
	/**
	 * The ids of the answers, in the order in which they stand there; behind one that somebody shared stands the id of
	 * the private answer that it was before.
	 */
	readonly answers: readonly string[];
};

/** What a message says was told of its answers: "" as long as it stands as it was posted. */
export type KeptPost = Post & { readonly told: string };

/** The messages of the last 30 days that all can read, so that they can be changed where an article is withdrawn. */
export type PostStore = {
	readonly note: (post: Post) => Promise<void>;
	/** Those of a platform, the newest first. */
	readonly list: (platform: string) => Promise<readonly KeptPost[]>;
	/**
	 * The message that shows everybody a private answer, by the id of that; null where nobody shared it. For a platform
	 * whose messages show one answer each.
	 */
	readonly findShared: (platform: string, answer: string) => Promise<KeptPost | null>;
	/** Notes what a message says by now. */
	readonly tell: (post: Post, told: string) => Promise<void>;
	readonly sweep: () => Promise<void>;
};

/** So many are looked through whenever the articles change. */
export const MOST_LISTED = 5_000;
/** Between the ids of the answers of a message. */
export const SEPARATOR = " ";

/** A message as a row of a database. */
export const PostRow = z
	.object({ platform: z.string(), channel: z.string(), message: z.string(), answers: z.string(), told: z.string() })
	.transform(({ answers, ...rest }): KeptPost => ({ ...rest, answers: answers.split(SEPARATOR) }));

export function createPostStore(database: DatabaseSync, now: Clock): PostStore {
	const insert = database.prepare("INSERT OR REPLACE INTO posts VALUES (?, ?, ?, ?, '', ?)");
	const select = database.prepare(`
		SELECT * FROM posts WHERE platform = ? AND posted_at > ? ORDER BY posted_at DESC LIMIT ${MOST_LISTED}`);
	// Behind a separator: where it stands first, it was public from the start.
	const selectShared = database.prepare(`
		SELECT * FROM posts WHERE platform = ? AND posted_at > ? AND instr(answers, ?) > 0 ORDER BY posted_at LIMIT 1`);
	const update = database.prepare("UPDATE posts SET told = ? WHERE platform = ? AND channel = ? AND message = ?");
	const remove = database.prepare("DELETE FROM posts WHERE posted_at <= ?");
	return {
		note: async ({ platform, channel, message, answers }) => {
			insert.run(platform, channel, message, answers.join(SEPARATOR), now());
		},
		list: async (platform) => select.all(platform, now() - KEPT_FOR).map((row) => PostRow.parse(row)),
		findShared: async (platform, answer) => {
			const found = selectShared.get(platform, now() - KEPT_FOR, `${SEPARATOR}${answer}`);
			return found ? PostRow.parse(found) : null;
		},
		tell: async ({ platform, channel, message }, told) => {
			update.run(told, platform, channel, message);
		},
		sweep: async () => {
			remove.run(now() - KEPT_FOR);
		},
	};
}
