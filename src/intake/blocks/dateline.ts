import { rowsOf } from "../../core/lexicon/word-list.ts";
import { NO_PLACES } from "./data/names.ts";

const OTHERS = new Set(rowsOf(NO_PLACES));
const LONGEST = 90;
const DASH = / ?(?:—|–|--) ?| - /;
const AGENCY = / ?\([^()]{2,40}\)$/;
// "PORT WEXCOMBE", "ST. JOHN’S", "WINSTON-SALEM"
const IN_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’-]*(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){0,4}$/u;
// What may follow it: "N.C.", "Northern Ireland", "March 2".
const PART = /^[\p{L}\p{M}.'’ -]{2,40}(?: \d{1,2})?$/u;

/** The place from the head of a first paragraph, "PORT X (AP) — …"; null where it begins otherwise. */
export function readDateline(text: string): string | null {
	const head = text.slice(0, LONGEST);
	const dash = DASH.exec(head);
	if (!dash || dash.index === 0) return null;
	const before = head.slice(0, dash.index);
	const place = before.replace(AGENCY, "");
	const [first = "", ...others] = place.split(", ");
	if (!IN_CAPITALS.test(first) || first.length < SHORTEST || OTHERS.has(first)) return null;
	if (others.length > 2 || !others.every((other) => PART.test(other))) return null;
	const isDay = (part: string) => /\d$/.test(part);
	return [first, ...others.filter((other) => !isDay(other))].join(", ");
}

const SHORTEST = 3;
