import { wordSet, wordsOf } from "../../core/lexicon/word-list.ts";
import { GROUPS } from "./data/field-names.ts";
import { isGroup, type Written, type WrittenFields } from "./format/written.ts";
import { isBlank } from "./values.ts";

/** A field as it was written. */
export type Field = { readonly name: string; readonly value: Written };

/** Gives the fields that have one of the names in a list, in its order; those that hold nothing are passed over. */
export type FindFields = (names: string) => readonly Field[];

const GROUP_NAMES = wordSet(GROUPS);

/** A name as the lists of names have it: "Last-Modified_At" as "lastmodifiedat". */
export function foldName(name: string): string {
	return name.toLowerCase().replace(/[\s_-]/g, "");
}

/** Looks fields up by their names, whatever letters they have, and behind them those of the site's own groups. */
export function createFindFields(written: WrittenFields): FindFields {
	const fields = new Map<string, Field[]>();
	const groups = Object.entries(written).filter(([name]) => GROUP_NAMES.has(foldName(name)));
	for (const group of [written, ...groups.map(([, value]) => value).filter(isGroup)])
		for (const [name, value] of Object.entries(group)) {
			if (isBlank(value)) continue;
			const folded = foldName(name);
			const known = fields.get(folded);
			if (known) known.push({ name, value });
			else fields.set(folded, [{ name, value }]);
		}
	return (names) => wordsOf(names).flatMap((name) => fields.get(name) ?? []);
}

/** What can be read of some fields, the first that says anything, and the name of that one; null where none does. */
export function readFirst<Read>(
	fields: readonly Field[],
	read: (value: Written) => Read | null,
): { readonly name: string; readonly value: Read } | null {
	for (const { name, value } of fields) {
		const found = read(value);
		if (found !== null) return { name, value: found };
	}
	return null;
}
