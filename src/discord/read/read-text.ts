import type { Article } from "../../core/article/article.ts";

const MENTION = /<@[!&]?\d+>/g;
const LINK = /<?https?:\/\/[^\s<>]+>?/g;

/** What a message asks or quotes, and the id of the article to which it links; null where it links to none. */
export type TypedText = { readonly text: string; readonly article: string | null };

/** Reads a message that somebody wrote: its mentions and links are not what is looked for. */
export function readText(content: string, articles: Iterable<Article>): TypedText {
	const addresses = new Set((content.match(LINK) ?? []).flatMap(toAddresses));
	const linked = addresses.size === 0 ? undefined : [...articles].find(({ url }) => url && addresses.has(tidy(url)));
	return { text: content.replace(MENTION, " ").replace(LINK, " ").trim(), article: linked?.id ?? null };
}

// Whoever shares an address often adds how it was found: "?utm_source=…".
function toAddresses(link: string): readonly string[] {
	const address = link.replace(/^<|>$/g, "");
	return [tidy(address), tidy(address.replace(/\?.*$/s, ""))];
}

function tidy(address: string): string {
	return address.replace(/#.*$/s, "").replace(/\/$/, "");
}
