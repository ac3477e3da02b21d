import type { Article } from "../core/article/article.ts";

const LINK = /<?https?:\/\/[^\s<>]+>?/g;

/** What a message asks or quotes, and the id of the article to which it links; null where it links to none. */
export type TypedText = { readonly text: string; readonly article: string | null };

/** Takes the links out of a text: they are not what is looked for, but one to an article means that article. */
export function takeLinks(text: string, articles: Iterable<Article>): TypedText {
	const addresses = new Set((text.match(LINK) ?? []).flatMap(toAddresses));
	const linked = addresses.size === 0 ? undefined : [...articles].find(({ url }) => url && addresses.has(tidy(url)));
	return { text: text.replace(LINK, " ").trim(), article: linked?.id ?? null };
}

// Whoever shares an address often adds how it was found: "?utm_source=…".
function toAddresses(link: string): readonly string[] {
	const address = link.replace(/^<|>$/g, "");
	return [tidy(address), tidy(address.replace(/\?.*$/s, ""))];
}

function tidy(address: string): string {
	return address.replace(/#.*$/s, "").replace(/\/$/, "");
}
