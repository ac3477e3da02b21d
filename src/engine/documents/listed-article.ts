import { z } from "zod";
import type { Article } from "../../core/article/article.ts";

/** What a list tells of an article. */
export const ListedArticle = z.object({
	headline: z.string(),
	url: z.string().optional(),
	published: z.string().optional(),
	state: z.enum(["usable", "withheld", "withdrawn"]).optional(),
	embargo: z.string().optional(),
	expires: z.string().optional(),
	withdrawn: z.string().optional(),
});

export type ListedArticle = z.infer<typeof ListedArticle>;

/** Reads off an article what a list tells of it. */
export function listedOf({ headline, url, published, state, embargo, expires, withdrawn }: Article): ListedArticle {
	return { headline, url, published, state, embargo, expires, withdrawn };
}
