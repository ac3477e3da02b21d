import type { AnyThreadChannel, Client, GuildForumTag } from "discord.js";

/** A post in a forum that has a tag for those that are solved. */
export type SolvablePost = { readonly thread: AnyThreadChannel; readonly tag: GuildForumTag | null };

const SOLVED = "solved";

/** The post of that id, and the tag “Solved” of its forum; null where it is no post, or one that the bot cannot see. */
export async function findPost(client: Client, id: string): Promise<SolvablePost | null> {
	const thread = await client.channels.fetch(id);
	if (!thread?.isThread()) return null;
	const forum = thread.parent ?? (thread.parentId === null ? null : await client.channels.fetch(thread.parentId));
	if (!forum?.isThreadOnly()) return null;
	const tag = forum.availableTags.find(({ name }) => name.trim().toLowerCase() === SOLVED) ?? null;
	return { thread, tag };
}
