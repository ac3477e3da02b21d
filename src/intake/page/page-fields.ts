import { type Found, firstFound } from "../values/found.ts";
import { addressesOf, toAddress } from "./address.ts";
import { type LinkedNode, listOf } from "./json-ld.ts";
import { authorsOf } from "./linked-article.ts";
import { toIsoDate } from "./page-date.ts";
import { type PageHead, textAt } from "./page-head.ts";
import { nameOf, textOf } from "./page-text.ts";

/** The fields that a page's head and marked elements may give. */
export type FieldName =
	| ("headline" | "standfirst" | "byline" | "dateline" | "publisher" | "section")
	| ("language" | "published" | "updated" | "expires" | "url");

/** What was found of an article beside its body. */
export type FoundFields = Readonly<Partial<Record<FieldName, Found>>>;

/** A page, the article that its JSON-LD tells of, and its own address. */
export type Told = {
	readonly name: string;
	readonly head: PageHead;
	readonly article: LinkedNode | null;
	readonly own: Found | undefined;
};

/** Reads the fields, each from the first place that has it: what is written for machines before what is printed. */
export function readFields({ name, head, article, own }: Told): FoundFields {
	const { document, meta, linked } = head;
	const site = meta.get("og:site_name");
	const json = (field: string) => textOf(listOf(article?.[field])[0]);
	return {
		headline: firstFound(
			["JSON-LD headline", uncut(json("headline"))],
			["og:title", withoutSite(meta.get("og:title"), site)],
			["h1", textAt(document, "article h1, main h1") ?? textAt(document, "h1")],
			["JSON-LD headline", json("headline")],
		),
		standfirst: firstFound(
			["JSON-LD description", uncut(json("description"))],
			[".standfirst", textAt(document, STANDFIRST)],
			["og:description", uncut(meta.get("og:description"))],
		),
		byline: firstFound(
			["JSON-LD author", article ? authorsOf(article, linked) : undefined],
			["author", nameOf(meta.get("author"))],
			["article:author", nameOf(meta.get("article:author"))],
			["rel=author", namesAt(document, '[rel~="author"]')],
			[".byline", nameOf(textAt(document, '.byline, [itemprop="author"]'))],
		),
		dateline: firstFound(["JSON-LD dateline", json("dateline")]),
		publisher: firstFound(
			["JSON-LD publisher", nameOf(linked.resolve(article?.publisher) ?? article?.publisher)],
			["og:site_name", site],
		),
		section: firstFound(
			["JSON-LD articleSection", json("articleSection")],
			["article:section", meta.get("article:section")],
		),
		language: firstFound(
			["html lang", toLanguage(document.documentElement.getAttribute("lang"))],
			["JSON-LD inLanguage", toLanguage(json("inLanguage"))],
			["og:locale", toLanguage(meta.get("og:locale"))],
		),
		published: firstFound(
			["JSON-LD datePublished", toIsoDate(json("datePublished"))],
			...PUBLISHED.map((name) => [name, toIsoDate(meta.get(name))] as const),
			["time", timeAt(document, PUBLISHED_TIMES)],
		),
		updated: firstFound(
			["JSON-LD dateModified", toIsoDate(json("dateModified"))],
			...UPDATED.map((name) => [name, toIsoDate(meta.get(name))] as const),
			["time", timeAt(document, ['time[itemprop="dateModified"]'])],
		),
		expires: firstFound(...expiries(meta, json("expires")).map(([name, date]) => [name, toIsoDate(date)] as const)),
		url: own ?? firstFound(["JSON-LD url", addressesOf(article ?? {})[0]], ["address", toAddress(name)]),
	};
}

/** Whether a page says when it is to be told of no more, in a way that nobody can read. */
export function hasUnreadExpiry({ head: { meta }, article }: Told): boolean {
	const written = expiries(meta, textOf(listOf(article?.expires)[0])).flatMap(([, date]) => date ?? []);
	return written.some((date) => toIsoDate(date) === undefined);
}

function expiries(meta: PageHead["meta"], expires: string | undefined) {
	const named = EXPIRES.map((name) => [name, meta.get(name)] as const);
	return [["JSON-LD expires", expires] as const, ...named];
}

const EXPIRES = ["article:expiration_time", "expires_at", "unavailable_after"];

/** The elements in which pages print the standfirst. */
export const STANDFIRST =
	".standfirst, .dek, .article-standfirst, .article__standfirst, .article-dek, .entry-standfirst";

const PUBLISHED =
	`article:published_time datepublished parsely-pub-date pubdate publishdate dc.date.issued dcterms.created
	sailthru.date date`.split(/\s+/);
const UPDATED = "article:modified_time datemodified og:updated_time lastmod dcterms.modified".split(" ");

/** A title without the name of the site behind it. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
	const ending = site && title ? SEPARATORS.map((it) => it + site).find((it) => title.endsWith(it)) : undefined;
	return ending === undefined ? title : title?.slice(0, -ending.length).trimEnd();
}

const SEPARATORS = [" | ", " - ", " – ", " — ", " · ", " : "];

/** A text that does not break off: a description that does is the beginning of the article. */
function uncut(text: string | undefined): string | undefined {
	return text && /(?:…|\.\.\.)\]?$/.test(text) ? undefined : text;
}

function namesAt(document: Document, selector: string): string | undefined {
	const names = [...document.querySelectorAll(selector)]
		.slice(0, MOST_NAMES)
		.flatMap((it) => nameOf(it.textContent) ?? []);
	return names.length === 0 ? undefined : [...new Set(names)].join(", ");
}

const MOST_NAMES = 10;

// The surer first: a page may print the time of day at its head.
const PUBLISHED_TIMES = [
	'time[itemprop="datePublished"], time[pubdate]',
	"article time[datetime], main time[datetime]",
	"time[datetime]",
];

function timeAt(document: Document, selectors: readonly string[]): string | undefined {
	const element = selectors.map((it) => document.querySelector(it)).find((it) => it !== null);
	return toIsoDate(element?.getAttribute("datetime") ?? undefined);
}

/** A tag that Intl knows: it is handed one later, and throws on a bad one. */
function toLanguage(tag: string | null | undefined): string | undefined {
	try {
		return Intl.getCanonicalLocales((tag ?? "").trim().replaceAll("_", "-"))[0];
	} catch {
		return undefined;
	}
}
