import { editDistance } from "../../core/search/query/spellings.ts";

/** So many are named, and differ in so many letters at most. */
const MOST = 3;
const FARTHEST = 2;

/** The ids that are most like one that nobody has: of which it is a part, or that differ in a letter or two. */
export function findNear(typed: string, ids: Iterable<string>): readonly string[] {
	const wanted = typed.trim().toLowerCase();
	if (wanted.length <= FARTHEST) return [];
	const near: { readonly id: string; readonly distance: number }[] = [];
	for (const id of ids) {
		const other = id.toLowerCase();
		const distance = other.includes(wanted) ? 0 : editDistance(other, wanted, FARTHEST);
		if (distance <= FARTHEST) near.push({ id, distance });
	}
	near.sort((one, other) => one.distance - other.distance || one.id.length - other.id.length);
	return near.slice(0, MOST).map(({ id }) => id);
}
