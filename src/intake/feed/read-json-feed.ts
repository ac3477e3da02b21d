import type { JsonFeed } from "feedsmith";
import type { Found } from "../values/found.ts";
import { isNoSection } from "../values/section.ts";
import { type Body, type FeedItem, firstList, firstOf } from "./feed.ts";

type Item = NonNullable<JsonFeed.Feed<string>["items"]>[number];

/** The items of a JSON Feed, 1 or 1.1. */
export function readJsonFeed(feed: JsonFeed.Feed<string>): readonly FeedItem[] {
	return (feed.items ?? []).map((item) => ({
		id: firstOf([item.id, "id"]),
		link: firstOf([item.url, "url"]),
		title: firstOf([item.title, "title"]),
		body: readBody(item),
		summary: firstOf([item.summary, "summary"]),
		authors: firstList(
			[item.authors?.map(({ name }) => name), "authors"],
			[feed.authors?.map(({ name }) => name).filter((name) => name !== feed.title), "feed authors"],
		),
		published: firstOf([item.date_published, "date_published"]),
		updated: firstOf([item.date_modified, "date_modified"]),
		section: firstOf([item.tags?.find((tag) => !isNoSection(tag)), "tags"]),
		language: firstOf([item.language, "language"], [feed.language, "feed language"]),
		publisher: firstOf([feed.title, "feed title"]),
		embargo: undefined,
		otherIds: [],
		base: feed.home_page_url ?? feed.feed_url,
		isDraft: false,
	}));
}

function readBody({ content_html: html, content_text: text }: Item): Found<Body> | undefined {
	if (html !== undefined) return { value: { text: html, isHtml: true }, origin: "content_html" };
	return text === undefined ? undefined : { value: { text, isHtml: false }, origin: "content_text" };
}
