import type { Gender } from "../text/given-names.ts";
import type { Name } from "../text/names.ts";
import { genderOfTitle } from "./gender.ts";

/** What is known, while an article is read, of an entity that may bear a name. */
export type Bearer = {
	readonly kind: "person" | "body";
	readonly first: Name;
	readonly gender: Gender | null;
	/** Introduced as somebody's wife, father, friend. */
	readonly isRelative: boolean;
	readonly isNamesake: boolean;
	readonly mayBePerson: boolean;
	fullUses: number;
	/** Index of the name that last meant it; -1 for none. */
	lastUse: number;
};

// So many names back is close.
const CLOSE = 12;

/** Whether a title before a name allows that a bearer of its surname is meant. */
export function fitsTitle(name: Name, bearer: Bearer): boolean {
	const gender = genderOfTitle(name.title);
	return gender === null || bearer.gender === null || bearer.gender === gender;
}

/**
 * Who is meant by the surname at an index: the only bearer whom the title fits, or the one whom use has established.
 */
export function chooseBearer(bearers: readonly Bearer[], name: Name, at: number): Bearer | null {
	const fitting = bearers.filter((bearer) => fitsTitle(name, bearer));
	const free = fitting.filter(({ isRelative }) => !isRelative);
	const rest = free.length > 0 ? free : fitting;
	const [only] = rest;
	return rest.length === 1 && only ? only : mostEstablished(rest, at);
}

// The only one named of late, or else the one most often named in full.
function mostEstablished(bearers: readonly Bearer[], at: number): Bearer | null {
	const close = bearers.filter(({ lastUse }) => lastUse >= 0 && at - lastUse < CLOSE);
	const [only] = close;
	if (only && close.length === 1) return only;
	const [first, second] = [...bearers].sort((one, other) => other.fullUses - one.fullUses);
	return first && first.fullUses > (second?.fullUses ?? 0) ? first : null;
}
