import type { Article } from "../core/article/article.ts";
import { tidyAddress } from "../core/article/tidy-address.ts";
import type { Newsroom } from "./newsroom.ts";

const LINK = /<?https?:\/\/[^\s<>]+>?/g;
/** Of more links than anybody types the first ones are looked at. */
const MOST_LINKS = 20;

/** What a message asks or quotes, and the id of the article to which it links; null where it links to none. */
export type TypedText = { readonly text: string; readonly article: string | null };

/** Where the articles at some addresses are found. */
export type Linking = Pick<Newsroom, "articles" | "choices" | "log">;

/** Takes the links out of a text: they are not what is looked for, but one to an article means that article. */
export async function takeLinks(text: string, linking: Linking): Promise<TypedText> {
	const links = text.match(LINK) ?? [];
	const [linked] = (await findLinks(links.slice(0, MOST_LINKS), linking)).values();
	return { text: withoutLinks(text), article: linked?.id ?? null };
}

/** A text without its links. */
export function withoutLinks(text: string): string {
	return text.replace(LINK, " ").trim();
}

/**
 * The articles that anybody may be told of, by the links to them, in the order of these; none where that cannot be
 * found out. The newsroom knows each.
 */
export async function findLinks(links: readonly string[], linking: Linking): Promise<ReadonlyMap<string, Article>> {
	const addressesOf = new Map(links.map((link) => [link, toAddresses(link)]));
	const addresses = new Set([...addressesOf.values()].flat());
	if (addresses.size === 0) return new Map();
	const { choices, log } = linking;
	const found = await choices.findLinked([...addresses]).catch((error: unknown) => {
		const type = error instanceof Error ? error.name : typeof error;
		log.warn({ type }, "It cannot be told now which articles links lead to");
		return new Map<string, Article>();
	});
	const { articles } = linking;
	const known = [...addressesOf].flatMap(([link, tidied]) => {
		const [id] = tidied.flatMap((address) => found.get(address)?.id ?? []);
		const article = id === undefined ? undefined : articles.get(id);
		return article === undefined ? [] : [[link, article] as const];
	});
	return new Map(known);
}

// Whoever shares an address often adds how it was found: "?utm_source=…".
function toAddresses(link: string): readonly string[] {
	const address = link.replace(/^<|>$/g, "");
	return [tidyAddress(address), tidyAddress(address.replace(/\?.*$/s, ""))];
}
