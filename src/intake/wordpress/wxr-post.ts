import { isoDate, utcDate } from "../values/iso-date.ts";
import { languageTag } from "../values/language-tag.ts";
import { isNoSection } from "../values/section.ts";
import { webAddress } from "../values/web-address.ts";
import { expandContent } from "./expand-content.ts";
import type { Post } from "./post.ts";
import type { Category, Channel, WxrItem } from "./wxr-item.ts";

/** The post in an item of an export; its id is empty where the item has none. */
export function readWxrPost({ texts, categories, metaValues }: WxrItem, channel: Channel): Post {
	const text = (name: string) => texts.get(name)?.trim() ?? "";
	const published = firstDate(
		["wp:post_date_gmt", utcDate(text("wp:post_date_gmt"))],
		["pubDate", isoDate(text("pubDate"))],
		["wp:post_date", isoDate(text("wp:post_date"))],
	);
	const updated = firstDate(
		["wp:post_modified_gmt", utcDate(text("wp:post_modified_gmt"))],
		["wp:post_modified", isoDate(text("wp:post_modified"))],
	);
	const coAuthors = categories.flatMap((category) => (category.domain === "author" ? [nameOf(category, channel)] : []));
	const creator = nameOf({ nicename: "", name: text("dc:creator") }, channel);
	const hasCoAuthors = coAuthors.some((name) => name !== "");
	const isPublic = /^(?:publish|future)$/.test(text("wp:status")) && text("wp:post_type") === "post";
	return {
		id: text("wp:post_id"),
		guid: webAddress(text("guid")),
		type: text("wp:post_type") || undefined,
		status: text("wp:status") || undefined,
		needsPassword: text("wp:post_password") !== "",
		title: text("title"),
		excerpt: text("excerpt:encoded"),
		...(isPublic ? expandContent(text("content:encoded")) : { content: "", leftOut: [] }),
		authors: hasCoAuthors ? coAuthors : [creator],
		published: published?.date,
		updated: updated?.date,
		link: webAddress(text("link")),
		section: categories.find((it) => it.domain === "category" && !isNoSection(it.name) && !isNoSection(it.nicename))
			?.name,
		language: languageTag(channel.language),
		publisher: channel.title,
		otherIds: metaValues,
		origins: {
			headline: "title",
			standfirst: "excerpt:encoded",
			byline: hasCoAuthors ? "category author" : "dc:creator",
			publisher: "channel title",
			section: "category",
			language: "channel language",
			published: published?.origin,
			updated: updated?.origin,
			embargo: published?.origin,
			url: "link",
		},
	};
}

function firstDate(...candidates: readonly (readonly [origin: string, date: string | undefined])[]) {
	for (const [origin, date] of candidates) if (date !== undefined) return { origin, date };
	return undefined;
}

/**
 * The name that readers see of an author, who may be named by a login or by a slug ("cap-ann-lee" in Co-Authors Plus);
 * empty where there is only a login, which is nobody's name.
 */
function nameOf({ nicename, name }: Pick<Category, "nicename" | "name">, { authors }: Channel): string {
	const slug = nicename.replace(/^cap-/, "");
	const isLogin = name === slug || !(nicename === "" ? /\s/ : /[\s\p{Lu}]/u).test(name);
	return authors.get(name) ?? (isLogin ? authors.get(slug) : name) ?? "";
}
