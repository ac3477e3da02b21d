import { z } from "zod";
import { wordSet } from "../../core/lexicon/word-list.ts";
import { laterOf } from "../values/instant.ts";
import { HOLD } from "./data/field-names.ts";
import { type Field, foldName } from "./find-fields.ts";
import { isGroup, type Written, type WrittenFields } from "./format/written.ts";
import { readDate } from "./read-date.ts";
import { meantField } from "./state-fields.ts";
import { isBlank, toFlag } from "./values.ts";

const HOLD_NAMES = wordSet(HOLD);

/** Whether a name speaks of an embargo: "embargo_until", "embargoDate", "hold_until". */
export function saysEmbargo(name: string): boolean {
	const folded = foldName(name);
	return folded.includes("embargo") || HOLD_NAMES.has(folded);
}

/** The latest end of the embargoes, and the fields that speak of one and do not say when it ends. */
export type Embargoes = { readonly until: string | undefined; readonly unclear: readonly Field[] };

/**
 * Reads all fields that speak of an embargo under another name than ours, also within groups and lists: an instant with
 * its zone, or no embargo at all.
 */
export function readEmbargoes(written: WrittenFields): Embargoes {
	let until: string | undefined;
	const unclear: Field[] = [];
	for (const field of embargoesIn(written)) {
		const { value } = field;
		if (isBlank(value) || toFlag(value) === false) continue;
		const date = typeof value === "string" ? (readDate(value) ?? "") : "";
		if (z.iso.datetime({ offset: true }).safeParse(date).success) until = laterOf(until, date);
		else unclear.push(field);
	}
	return { until, unclear };
}

/** Our own field, and what is surely meant for it, are read as such. */
function embargoesIn(written: WrittenFields): readonly Field[] {
	const own = Object.entries(written).filter(([name]) => name !== "embargo" && meantField(name) === null);
	return own.flatMap(([name, value]) => within({ name, value }));
}

function within({ name, value }: Field): readonly Field[] {
	if (saysEmbargo(name)) return [{ name, value }];
	return membersOf(value).flatMap(within);
}

function membersOf(value: Written): readonly Field[] {
	if (typeof value === "string") return [];
	if (isGroup(value)) return Object.entries(value).map(([name, inner]) => ({ name, value: inner }));
	return value.flatMap(membersOf);
}
