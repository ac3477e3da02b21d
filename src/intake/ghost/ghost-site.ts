import { type GhostData, GhostSetting, GhostTag, GhostUser, PostAuthor, PostTag, readRows } from "./ghost-data.ts";

/** What the other tables of an export say of its posts. */
export type GhostSite = {
	readonly title: string | undefined;
	readonly locale: string | undefined;
	readonly userOf: (id: string) => string | undefined;
	/** In the order in which they are named. */
	readonly authorsOf: (postId: string) => readonly string[];
	/** The first tag that readers see. */
	readonly sectionOf: (postId: string) => string | undefined;
};

/** Joins the tables of an export. */
export function readGhostSite(data: GhostData): GhostSite {
	const users = new Map(readRows(GhostUser, data.users).map(({ id, name }) => [id, name]));
	const tags = new Map(
		readRows(GhostTag, data.tags)
			.filter(isPublic)
			.map(({ id, name }) => [id, name]),
	);
	const authors = group(
		readRows(PostAuthor, data.posts_authors).map((row) => ({ ...row, name: users.get(row.author_id) })),
	);
	const sections = group(readRows(PostTag, data.posts_tags).map((row) => ({ ...row, name: tags.get(row.tag_id) })));
	const settings = new Map(readRows(GhostSetting, data.settings).map(({ key, value }) => [key, value]));
	return {
		title: settings.get("title"),
		locale: settings.get("locale") ?? settings.get("lang") ?? settings.get("default_locale"),
		userOf: (id) => users.get(id),
		authorsOf: (postId) => authors.get(postId) ?? [],
		sectionOf: (postId) => sections.get(postId)?.[0],
	};
}

type Row = { readonly post_id: string; readonly sort_order?: number | null | undefined; readonly name?: string };

/** The names that belong to each post, in their order. */
function group(rows: readonly (Omit<Row, "name"> & { readonly name: string | undefined })[]): Map<string, string[]> {
	const inOrder = rows.toSorted((one, other) => (one.sort_order ?? 0) - (other.sort_order ?? 0));
	const names = new Map<string, string[]>();
	for (const { post_id, name } of inOrder) {
		if (name === undefined) continue;
		const before = names.get(post_id);
		if (before) before.push(name);
		else names.set(post_id, [name]);
	}
	return names;
}

/** Tags that begin with “#” are for the newsroom. */
function isPublic({ name, visibility }: GhostTag): boolean {
	return visibility !== "internal" && !name.startsWith("#");
}
