import { z } from "zod";

const text = z.string().nullish().catch(undefined);
const id = z.union([z.string(), z.number().transform(String)]);
const order = z.number().nullish().catch(undefined);
const moment = z.union([z.string(), z.number()]).nullish();

/** A post in the tables that Ghost exports. */
export const GhostPost = z.object({
	id,
	title: text,
	slug: text,
	html: text,
	lexical: text,
	mobiledoc: text,
	// What decides who may read it is not guessed: a row where it cannot be read is passed over.
	type: z.string().nullish(),
	// Before Ghost 3 a post says so itself, before there was a type.
	page: z.union([z.boolean(), z.number()]).nullish(),
	status: z.string().nullish(),
	visibility: z.string().nullish(),
	locale: text,
	author_id: id.nullish().catch(undefined),
	updated_at: moment.catch(undefined),
	published_at: moment,
	custom_excerpt: text,
	canonical_url: text,
});
export type GhostPost = z.infer<typeof GhostPost>;

export const GhostUser = z.object({ id, name: z.string() });
export const GhostTag = z.object({ id, name: z.string(), visibility: text });
export type GhostTag = z.infer<typeof GhostTag>;
export const PostAuthor = z.object({ post_id: id, author_id: id, sort_order: order });
export const PostTag = z.object({ post_id: id, tag_id: id, sort_order: order });
export const GhostSetting = z.object({ key: z.string(), value: z.string() });

const rows = z.array(z.unknown()).optional().catch(undefined);
const Data = z.object({
	posts: z.array(z.unknown()),
	users: rows,
	tags: rows,
	posts_authors: rows,
	posts_tags: rows,
	settings: rows,
});
const Export = z.union([
	z.object({ db: z.tuple([z.object({ data: Data })]).rest(z.unknown()) }).transform(({ db }) => db[0].data),
	z.object({ data: Data }).transform(({ data }) => data),
]);
export type GhostData = z.infer<typeof Data>;

/** The tables of an export, with their rows as they stand; null where it is no export of Ghost. */
export function readGhostData(json: unknown): GhostData | null {
	const read = Export.safeParse(json);
	return read.success ? read.data : null;
}

/** The rows of a table that are what they should be. */
export function readRows<Row>(schema: z.ZodType<Row>, rows: readonly unknown[] = []): readonly Row[] {
	return rows.flatMap((row) => {
		const read = schema.safeParse(row);
		return read.success ? [read.data] : [];
	});
}
