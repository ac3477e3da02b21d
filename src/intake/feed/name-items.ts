import type { Deletion, FeedItem } from "./feed.ts";

/** The items of a feed, with the id by which each is followed, and what it says is deleted by the same. */
export type NamedItems = {
	readonly items: readonly (FeedItem & { readonly nativeId: string | undefined })[];
	readonly deleted: readonly Deletion[];
};

/**
 * Names the items of a feed. An id that two items with different addresses share names neither: their addresses do. In
 * a file a short id, such as a number, holds for its site alone, by whose name it is told from that of another; what
 * was asked for at an address is told by that.
 */
export function nameItems(items: readonly FeedItem[], deleted: readonly Deletion[], source: string): NamedItems {
	const shared = findShared(items);
	const site = /^https?:/i.test(source) ? null : siteOf(items);
	const within = (id: string) => (site !== null && isShort(id) ? `${site}/${id.trim()}` : id);
	return {
		items: items.map((item) => {
			const id = item.id?.value;
			const isOwn = id !== undefined && !shared.has(id.trim());
			return { ...item, nativeId: isOwn ? within(id) : undefined };
		}),
		deleted: deleted.map((it) => (it.ref === undefined ? it : { ...it, ref: within(it.ref) })),
	};
}

/** The ids that lead to more than one address. */
function findShared(items: readonly FeedItem[]): ReadonlySet<string> {
	const addresses = new Map<string, string>();
	const shared = new Set<string>();
	for (const { id, link } of items) {
		if (id === undefined || link === undefined) continue;
		const name = id.value.trim();
		const before = addresses.get(name);
		if (before !== undefined && before !== link.value.trim()) shared.add(name);
		addresses.set(name, link.value.trim());
	}
	return shared;
}

// Longer than any number that a site counts its articles by, and shorter than what is made to be given once.
const LONGEST_SHORT = 15;

function isShort(id: string): boolean {
	const name = id.trim();
	return name.length <= LONGEST_SHORT && !/^(?:https?|urn|tag):/i.test(name);
}

/** The site that a feed is of: the host that it names, or else its title. */
function siteOf(items: readonly FeedItem[]): string | null {
	const addresses = items.flatMap(({ base, link }) => [base, link?.value]);
	const hosts = addresses.flatMap((address) => URL.parse(address ?? "")?.hostname || []);
	const titles = items.flatMap(({ publisher }) => publisher?.value.trim().toLowerCase() || []);
	return hosts[0]?.replace(/^www\./, "") ?? titles[0] ?? null;
}
