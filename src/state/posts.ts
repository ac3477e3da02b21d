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
	/** The ids of the answers, in the order in which they stand there. */
	readonly answers: readonly string[];
};

/** What a message says was told of its answers: "" as long as it stands as it was posted. */
export type KeptPost = Post & { readonly told: string };

/** The messages of the last 30 days that all can read, so that they can be changed where an article is withdrawn. */
export type PostStore = {
	readonly note: (post: Post) => Promise<void>;
	/** Those of a platform, the newest first. */
	readonly list: (platform: string) => Promise<readonly KeptPost[]>;
	/** Notes what a message says by now. */
	readonly tell: (post: Post, told: string) => Promise<void>;
	readonly sweep: () => Promise<void>;
};

/** So many are looked through whenever the articles change. */
const MOST_LISTED = 5_000;
const SEPARATOR = " ";

const PostRow = z
	.object({ platform: z.string(), channel: z.string(), message: z.string(), answers: z.string(), told: z.string() })
	.transform(({ answers, ...rest }): KeptPost => ({ ...rest, answers: answers.split(SEPARATOR) }));

export function createPostStore(database: DatabaseSync, now: Clock): PostStore {
	const insert = database.prepare("INSERT OR REPLACE INTO posts VALUES (?, ?, ?, ?, '', ?)");
	const select = database.prepare(`
		SELECT * FROM posts WHERE platform = ? AND posted_at > ? ORDER BY posted_at DESC LIMIT ${MOST_LISTED}`);
	const update = database.prepare("UPDATE posts SET told = ? WHERE platform = ? AND channel = ? AND message = ?");
	const remove = database.prepare("DELETE FROM posts WHERE posted_at <= ?");
	return {
		note: async ({ platform, channel, message, answers }) => {
			insert.run(platform, channel, message, answers.join(SEPARATOR), now());
		},
		list: async (platform) => select.all(platform, now() - KEPT_FOR).map((row) => PostRow.parse(row)),
		tell: async ({ platform, channel, message }, told) => {
			update.run(told, platform, channel, message);
		},
		sweep: async () => {
			remove.run(now() - KEPT_FOR);
		},
	};
}
