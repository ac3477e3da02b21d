import type { Said } from "./standing.ts";

/** What a name that speaks of an embargo has in it, in whatever letters: "embargo_time", "extra.holdUntil". */
const NAME = /embargo|^hold[_-]?(?:until|till|for|date)$/i;
/** What has an embargo of its own, and is read by nobody: pictures, and other stories. */
const OTHERS: ReadonlySet<string> = new Set([
	...["associations", "content_restrictions", "related_content", "promo_items", "extra_items", "relatedItems"],
	...["content_elements", "bodies", "refs"],
]);
const DEEPEST = 6;

/**
 * All that the fields of an item, and of the groups in it, say of an embargo: each is read as its end, or closes the
 * item. One that is false is none.
 */
export function findEmbargoes(item: unknown, within = "", depth = 0): readonly Said[] {
	if (typeof item !== "object" || item === null || depth > DEEPEST) return [];
	if (Array.isArray(item)) return item.flatMap((one) => findEmbargoes(one, within, depth + 1));
	return Object.entries(item).flatMap(([name, written]) => {
		const origin = `${within}${name}`;
		if (NAME.test(name)) return written === false ? [] : [{ written, origin }];
		return OTHERS.has(name) ? [] : findEmbargoes(written, `${origin}.`, depth + 1);
	});
}
