import type { AtomFeed } from "feedsmith";
import type { Found } from "../values/found.ts";
import { isNoSection } from "../values/section.ts";
import { type Body, type FeedItem, firstList, firstOf } from "./feed.ts";

type Entry = NonNullable<AtomFeed.Feed<string>["entries"]>[number];
type Links = readonly { readonly href?: string; readonly rel?: string; readonly type?: string }[];

/** The entries of an Atom feed (RFC 4287). */
export function readAtom(feed: AtomFeed.Feed<string>): readonly FeedItem[] {
	const namesOf = (people: Entry["authors"]) => people?.map(({ name }) => name);
	// A feed that names itself as the author says nothing of who wrote.
	const feedAuthors = namesOf(feed.authors)?.filter((name) => name !== feed.title?.value);
	return (feed.entries ?? []).map((entry) => ({
		id: firstOf([entry.id, "id"]),
		link: firstOf([findPage(entry.links ?? []), "link"]),
		title: firstOf([entry.title?.value, "title"]),
		body: readContent(entry.content),
		summary: firstOf([entry.summary?.value, "summary"]),
		authors: firstList(
			[namesOf(entry.authors), "author"],
			[entry.dc?.creators, "dc:creator"],
			[namesOf(entry.source?.authors), "source author"],
			[feedAuthors, "feed author"],
		),
		published: firstOf([entry.published, "published"], [entry.dc?.dates?.[0], "dc:date"]),
		updated: firstOf([entry.updated, "updated"]),
		section: firstOf([entry.categories?.map(nameCategory).find((name) => !isNoSection(name)), "category"]),
		language: firstOf(
			[entry.content?.xml?.lang, "xml:lang"],
			[entry.xml?.lang, "xml:lang"],
			[entry.dc?.languages?.[0], "dc:language"],
			[feed.xml?.lang, "xml:lang"],
		),
		publisher: firstOf([entry.source?.title?.value, "source title"], [feed.title?.value, "feed title"]),
		embargo: undefined,
		otherIds: [...(entry.dc?.identifiers ?? []), ...(entry.dcterms?.identifiers ?? [])],
		base: entry.xml?.base ?? feed.xml?.base ?? findPage(feed.links ?? []),
		isDraft: entry.app?.control?.draft === true,
	}));
}

function nameCategory({ label, term }: { readonly label?: string; readonly term?: string }): string | undefined {
	return label ?? term;
}

/** The page of an entry: its alternate link, one to HTML first. */
function findPage(links: Links): string | undefined {
	const pages = links.filter(({ rel = "alternate" }) => rel === "alternate");
	return (pages.find(({ type }) => type === "text/html") ?? pages[0])?.href;
}

const HTML_TYPE = /html/i;
const TAGS = /<(?:p|div|br|h[1-6]|ul|blockquote)[\s/>]/i;

/** The content of an entry; content that stands elsewhere, or is no text, is none. */
function readContent(content: AtomFeed.Content | undefined): Found<Body> | undefined {
	const { value, type = "text" } = content ?? {};
	if (value === undefined) return undefined;
	if (HTML_TYPE.test(type)) return { value: { text: value, isHtml: true }, origin: "content" };
	if (!/^text(?:\/plain)?$/i.test(type)) return undefined;
	// Many feeds leave the type out of what is HTML.
	return { value: { text: value, isHtml: TAGS.test(value) }, origin: "content" };
}
