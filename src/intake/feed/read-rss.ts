import type { RdfFeed, RssFeed } from "feedsmith";
import { isNoSection } from "../values/section.ts";
import { type FeedItem, firstList, firstOf } from "./feed.ts";

/** The items of an RSS 2.0 feed, also of 0.91 and 0.92. */
export function readRss(feed: RssFeed.Feed<string>): readonly FeedItem[] {
	return (feed.items ?? []).map((item) => ({
		...readShared(feed, item),
		id: firstOf([item.guid?.value, "guid"]),
		link: firstOf(
			[item.link, "link"],
			[item.atom?.links?.find(({ rel = "alternate" }) => rel === "alternate")?.href, "atom:link"],
			[item.guid?.isPermaLink === false ? undefined : item.guid?.value, "guid"],
		),
		authors: firstList(
			[item.dc?.creators, "dc:creator"],
			[item.authors?.map(({ name }) => name), "author"],
			[item.atom?.authors?.map(({ name }) => name), "atom:author"],
			[item.dcterms?.creators, "dcterms:creator"],
		),
		published: firstOf(
			[item.pubDate, "pubDate"],
			[item.atom?.published, "atom:published"],
			[item.dc?.dates?.[0], "dc:date"],
			[item.dcterms?.issued?.[0], "dcterms:issued"],
			[item.prism?.publicationDates?.[0], "prism:publicationDate"],
		),
		updated: firstOf(
			[item.atom?.updated, "atom:updated"],
			[item.dcterms?.modified?.[0], "dcterms:modified"],
			[item.prism?.modificationDate, "prism:modificationDate"],
		),
		section: firstOf(
			[item.prism?.section, "prism:section"],
			[item.categories?.map(({ name }) => name).find((name) => !isNoSection(name)), "category"],
			[item.dc?.subjects?.[0], "dc:subject"],
		),
		language: firstOf(
			[item.xml?.lang, "xml:lang"],
			[item.dc?.languages?.[0], "dc:language"],
			[feed.language, "language"],
			[feed.dc?.languages?.[0], "dc:language"],
		),
		publisher: firstOf([item.source?.title, "source"], [feed.title, "channel title"]),
		embargo: firstOf([item.prism?.embargoDate, "prism:embargoDate"]),
	}));
}

/** The items of an RSS 1.0 feed, which is RDF. */
export function readRdf(feed: RdfFeed.Feed<string>): readonly FeedItem[] {
	return (feed.items ?? []).map((item) => ({
		...readShared(feed, item),
		id: firstOf([item.rdf?.about, "rdf:about"]),
		link: firstOf([item.link, "link"], [item.rdf?.about, "rdf:about"]),
		authors: firstList([item.dc?.creators, "dc:creator"], [item.dcterms?.creators, "dcterms:creator"]),
		published: firstOf([item.dc?.dates?.[0], "dc:date"], [item.dcterms?.issued?.[0], "dcterms:issued"]),
		updated: firstOf([item.dcterms?.modified?.[0], "dcterms:modified"], [item.atom?.updated, "atom:updated"]),
		section: firstOf([item.dc?.subjects?.[0], "dc:subject"]),
		language: firstOf(
			[item.xml?.lang, "xml:lang"],
			[item.dc?.languages?.[0], "dc:language"],
			[feed.dc?.languages?.[0], "dc:language"],
			[feed.xml?.lang, "xml:lang"],
		),
		publisher: firstOf([feed.title, "channel title"]),
		embargo: undefined,
	}));
}

type Shared = Pick<FeedItem, "title" | "body" | "summary" | "otherIds" | "base" | "isDraft">;
type SharedItem = Pick<RssFeed.Item<string> & RdfFeed.Item<string>, "title" | "description" | "content" | "atom"> &
	Pick<RssFeed.Item<string>, "dc" | "dcterms" | "xml">;

function readShared(feed: Pick<RssFeed.Feed<string>, "link" | "xml">, item: SharedItem): Shared {
	const body = firstOf([item.content?.encoded, "content:encoded"], [item.atom?.content?.value, "atom:content"]);
	return {
		title: firstOf([item.title, "title"], [item.dc?.titles?.[0], "dc:title"]),
		body: body && { value: { text: body.value, isHtml: true }, origin: body.origin },
		summary: firstOf([item.description, "description"], [item.atom?.summary?.value, "atom:summary"]),
		otherIds: [...(item.dc?.identifiers ?? []), ...(item.dcterms?.identifiers ?? [])],
		base: item.xml?.base ?? feed.xml?.base ?? feed.link,
		isDraft: false,
	};
}
