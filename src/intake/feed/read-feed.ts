import { parseFeed } from "feedsmith";
import { z } from "zod";
import { parseJson } from "../values/parse-json.ts";
import { rootElement } from "../values/root-element.ts";
import { explainUnread } from "./explain-unread.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { readAtom } from "./read-atom.ts";
import { readJsonFeed } from "./read-json-feed.ts";
import { readRdf, readRss } from "./read-rss.ts";
import { type Survey, surveyXml } from "./survey-xml.ts";

/** More than any feed has; in RSS 1.0 the time grows with the square of their number. */
export const MOST_ITEMS = 5000;

/** A feed, or why it cannot be read, as the end of a sentence. */
export type ReadFeed =
	| { readonly kind: "feed"; readonly feed: Feed; readonly unreadItems: number }
	| { readonly kind: "unread"; readonly reason: string };

/** Reads a feed in RSS, Atom or JSON, also one that is not quite well-formed; one that breaks off is not read. */
export function readFeed(text: string): ReadFeed {
	const source = text.trim();
	if (!source.startsWith("<")) return readItems(source, { items: 0, raws: rawItems(source) });
	const { isWhole, isTooDeep, items, raws, deleted } = surveyXml(source);
	if (isTooDeep) return { kind: "unread", reason: "has elements within elements without end: it is no feed" };
	// Its last item would be half an article.
	if (!isWhole && isFeedRoot(rootElement(source)))
		return { kind: "unread", reason: "breaks off before its end: fetch it again" };
	const read = readItems(source, { items, raws });
	return read.kind === "unread" ? read : { ...read, feed: { ...read.feed, deleted } };
}

const ROOTS = new Set(["rss", "feed", "rdf"]);

/** Whether a feed begins with an element of this name. */
export function isFeedRoot(name: string | null): boolean {
	return name !== null && ROOTS.has(name);
}

function readItems(source: string, { items, raws }: Pick<Survey, "items" | "raws">): ReadFeed {
	const read = parse(source);
	if (read === null) return { kind: "unread", reason: explainUnread(source) };
	// The library leaves out what is empty: then nobody knows which is which.
	const areKnown = raws.slice(0, MOST_ITEMS).length === read.length;
	const withRaws = read.map((item, at) => ({ ...item, raw: (areKnown && raws[at]) || JSON.stringify(item) }));
	return { kind: "feed", feed: { items: withRaws, deleted: [] }, unreadItems: Math.max(0, items - MOST_ITEMS) };
}

const JsonItems = z.object({ items: z.array(z.unknown()) });

/** The items of a JSON Feed as they came. */
function rawItems(source: string): readonly string[] {
	const feed = JsonItems.safeParse(parseJson(source));
	return feed.success ? feed.data.items.map((item) => JSON.stringify(item)) : [];
}

function parse(source: string): readonly FeedItem[] | null {
	try {
		const parsed = parseFeed(source, { maxItems: MOST_ITEMS });
		switch (parsed.format) {
			case "rss":
				return readRss(parsed.feed);
			case "atom":
				return readAtom(parsed.feed);
			case "rdf":
				return readRdf(parsed.feed);
			case "json":
				return readJsonFeed(parsed.feed);
		}
	} catch {
		// The library throws on what is no feed, and where it is nested beyond the stack.
		return null;
	}
}
