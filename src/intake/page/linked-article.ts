import type { Correction } from "../../core/article/article.ts";
import { addressesOf } from "./address.ts";
import { hasType, type LinkedData, type LinkedNode, listOf, toNode } from "./json-ld.ts";
import { toIsoDate } from "./page-date.ts";
import { nameOf, textOf } from "./page-text.ts";

/**
 * The article that a page's JSON-LD tells of: the one at the page's address, or the only one. A page that lists
 * several has none.
 */
export function findLinkedArticle({ nodes }: LinkedData, address: string | undefined): LinkedNode | null {
	const articles = nodes.filter((node) => hasType(node, isArticle));
	const own = articles.find((node) => address !== undefined && addressesOf(node).includes(address));
	if (own) return own;
	const headlines = new Set(articles.map(({ headline }) => textOf(headline)));
	return headlines.size === 1 ? (articles[0] ?? null) : null;
}

/** "NewsArticle", "AnalysisNewsArticle", "BlogPosting", https://schema.org/Article. */
function isArticle(type: string): boolean {
	return /(?:Article|BlogPosting)$/.test(type) || type === "Report";
}

/** The names of those who wrote it, with a comma between. */
export function authorsOf({ author, creator }: LinkedNode, { resolve }: LinkedData): string | undefined {
	const names = listOf(author ?? creator)
		.flatMap((it) => listOf(resolve(it)?.name ?? it))
		.flatMap((it) => nameOf(it) ?? []);
	return names.length === 0 ? undefined : [...new Set(names)].join(", ");
}

/** The corrections that it says were made; one without a date has that of the last change. */
export function correctionsOf({ correction }: LinkedNode, updated: string | undefined): readonly Correction[] {
	return listOf(correction).flatMap((it) => {
		const node = toNode(it);
		const note = textOf(node ? (node.text ?? node.description ?? node.name) : it);
		const date = toIsoDate(textOf(node?.datePublished ?? node?.dateCreated)) ?? updated;
		return note === undefined || date === undefined || /^https?:\S+$/.test(note) ? [] : [{ date, note }];
	});
}

/** Whether it says that it may be read for nothing; null where it says neither. */
export function isFree({ isAccessibleForFree }: LinkedNode): boolean | null {
	const said = String(isAccessibleForFree ?? "")
		.toLowerCase()
		.replace(/^https?:\/\/schema\.org\//, "");
	if (said === "false") return false;
	return said === "true" ? true : null;
}
