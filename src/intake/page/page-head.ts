import { oneLine } from "../blocks/visible.ts";
import { type LinkedData, readLinkedData } from "./json-ld.ts";
import { textOf } from "./page-text.ts";

/** What a page says of itself for machines. */
export type PageHead = {
	readonly document: Document;
	/** The content of a `meta` element, by its name or property. */
	readonly meta: ReadonlyMap<string, string>;
	readonly linked: LinkedData;
	readonly canonical: string | null;
};

const MOST_SCRIPTS = 50;
const LONGEST = 2000;

/** Reads the head of a page; the first of each `meta` counts. */
export function readHead(document: Document): PageHead {
	const meta = new Map<string, string>();
	for (const element of document.querySelectorAll("meta[content]")) {
		const name = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
		const content = textOf(element.getAttribute("content"));
		const key = name?.trim().toLowerCase();
		if (key && content !== undefined && !meta.has(key)) meta.set(key, content);
	}
	const scripts = [...document.querySelectorAll('script[type^="application/ld+json"]')].slice(0, MOST_SCRIPTS);
	const linked = readLinkedData(scripts.map((script) => script.textContent ?? ""));
	const canonical = document.querySelector('link[rel~="canonical"][href]')?.getAttribute("href") ?? null;
	return { document, meta, linked, canonical };
}

/** The words of the first element that fits a selector, as one line. */
export function textAt(document: Document, selector: string): string | undefined {
	const text = oneLine((document.querySelector(selector)?.textContent ?? "").slice(0, LONGEST));
	return text === "" ? undefined : text;
}
