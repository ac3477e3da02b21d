import { rootElement } from "../values/root-element.ts";

const PASSWORD = /type\s{0,5}=\s{0,5}["']?password/i;

/** Why a text cannot be read as a feed, as the end of a sentence, and what to do. */
export function explainUnread(text: string): string {
	const opening = text.slice(0, LONGEST_LOOK);
	const root = rootElement(opening);
	if (text.trim() === "") return "is empty";
	if (root === "html" || /^\s*<!doctype html/i.test(opening)) {
		return PASSWORD.test(opening)
			? "is a page to log in at, not a feed: the feed needs an address that answers without a login"
			: "is a web page, not a feed: look on it for the address of its RSS or Atom feed";
	}
	if (root === "opml") return "is a list of feeds (OPML), not a feed: give the address of each feed in it";
	if (root === "urlset" || root === "sitemapindex")
		return "is a sitemap, which has no texts: give a feed with full text";
	return "cannot be read as RSS, Atom or JSON Feed: open it in a feed validator to see where it is broken";
}

const LONGEST_LOOK = 200_000;
