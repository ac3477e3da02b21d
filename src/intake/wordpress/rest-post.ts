import { z } from "zod";
import { isoDate, utcDate } from "../values/iso-date.ts";
import { languageTag } from "../values/language-tag.ts";
import { isNoSection } from "../values/section.ts";
import { webAddress } from "../values/web-address.ts";
import type { Post } from "./post.ts";

const optionalText = z.string().nullish().catch(undefined);
const named = z.object({ name: z.string() });
const Rendered = z.object({ rendered: z.string(), protected: z.boolean().optional() });
const Term = z.object({ name: z.string(), taxonomy: z.string().optional(), slug: z.string().optional() });

/** What is read of a post in an answer of the REST API (wp/v2). */
const Answered = z.object({
	id: z.number().int().nonnegative(),
	guid: Rendered.optional().catch(undefined),
	type: z.string().optional(),
	status: z.string().optional(),
	password: z.string().optional(),
	title: Rendered.optional(),
	content: Rendered.optional(),
	excerpt: Rendered.optional().catch(undefined),
	link: optionalText,
	date: optionalText,
	date_gmt: optionalText,
	modified: optionalText,
	modified_gmt: optionalText,
	meta: z.record(z.string(), z.unknown()).optional().catch(undefined),
	yoast_head_json: z
		.object({ author: optionalText, og_locale: optionalText, og_site_name: optionalText })
		.optional()
		.catch(undefined),
	_embedded: z
		.object({
			author: z
				.array(z.union([named, z.unknown()]))
				.optional()
				.catch(undefined),
			"wp:term": z
				.array(z.array(z.union([Term, z.unknown()])))
				.optional()
				.catch(undefined),
		})
		.optional()
		.catch(undefined),
});

/** The post in an answer of the REST API; null where there is none. */
export function readRestPost(json: unknown): Post | null {
	const answered = Answered.safeParse(json);
	if (!answered.success) return null;
	const { data } = answered;
	const authors = (data._embedded?.author ?? []).flatMap((it) => parsed(named, it)).map(({ name }) => name);
	const terms = (data._embedded?.["wp:term"] ?? []).flat().flatMap((it) => parsed(Term, it));
	const yoast = data.yoast_head_json;
	const gmt = utcDate(data.date_gmt);
	const modified = utcDate(data.modified_gmt);
	return {
		id: String(data.id),
		guid: webAddress(data.guid?.rendered),
		type: data.type,
		status: data.status,
		needsPassword: data.content?.protected === true || (data.password ?? "") !== "",
		title: data.title?.rendered ?? "",
		excerpt: data.excerpt?.rendered ?? "",
		content: data.content?.rendered ?? "",
		leftOut: [],
		authors: authors.length > 0 ? authors : [yoast?.author ?? ""],
		published: gmt ?? isoDate(data.date),
		updated: modified ?? isoDate(data.modified),
		link: webAddress(data.link),
		section: terms.find(({ taxonomy, name, slug = name }) => {
			return taxonomy === "category" && !isNoSection(name) && !isNoSection(slug);
		})?.name,
		language: languageTag(yoast?.og_locale),
		publisher: yoast?.og_site_name ?? undefined,
		otherIds: Object.values(data.meta ?? {}).filter((value) => typeof value === "string"),
		origins: {
			headline: "title.rendered",
			standfirst: "excerpt.rendered",
			byline: authors.length > 0 ? "_embedded.author" : "yoast_head_json.author",
			publisher: "yoast_head_json.og_site_name",
			section: "_embedded.wp:term",
			language: "yoast_head_json.og_locale",
			published: gmt === undefined ? "date" : "date_gmt",
			updated: modified === undefined ? "modified" : "modified_gmt",
			embargo: gmt === undefined ? "date" : "date_gmt",
			url: "link",
		},
	};
}

function parsed<Value>(schema: z.ZodType<Value>, value: unknown): Value[] {
	const result = schema.safeParse(value);
	return result.success ? [result.data] : [];
}
