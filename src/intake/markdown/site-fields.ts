import { wordsOf } from "../../core/lexicon/word-list.ts";
import * as names from "./data/field-names.ts";
import { saysEmbargo } from "./embargo-fields.ts";
import { createFindFields, type Field, type FindFields, foldName, readFirst } from "./find-fields.ts";
import type { Written, WrittenFields } from "./format/written.ts";
import { readDate } from "./read-date.ts";
import * as read from "./readers.ts";
import { STATE_FIELDS } from "./state-fields.ts";
import { toFlag } from "./values.ts";

/** Fields under our names. */
export type Translated = {
	readonly fields: WrittenFields;
	/** The name that was written, of each that came under another. */
	readonly origins: Readonly<Record<string, string>>;
	/**
	 * Whether the file is a site generator's: it has a title, and no `headline`, by which our own are known. There a
	 * field that cannot be read is passed over; in ours it is a fault.
	 */
	readonly isOfSite: boolean;
	readonly find: FindFields;
	/** The names that say nothing to us. */
	readonly unread: readonly string[];
};

const READERS: readonly (readonly [field: string, names: string, read: read.Read])[] = [
	["headline", names.HEADLINE, read.readText],
	["standfirst", names.STANDFIRST, read.readStandfirst],
	["byline", names.BYLINE, read.readByline],
	["dateline", names.DATELINE, read.readText],
	["publisher", names.PUBLISHER, read.readText],
	["section", names.SECTION, read.readSection],
	["language", names.LANGUAGE, read.readLanguage],
	["published", names.PUBLISHED, read.readDateField],
	["updated", names.UPDATED, read.readDateField],
	["url", names.URL, read.readAddress],
];

const INSTANTS: ReadonlySet<string> = new Set(["embargo", "expires"]);
/** Hugo has all that is not its own within a group. */
const OF_GROUPS: ReadonlySet<string> = new Set(["embargo", "withdrawn"]);
const KNOWN = new Set([...Object.values(names).flatMap(wordsOf), ...Object.keys(STATE_FIELDS)]);

/** Puts what a site generator wrote under our names; in our own files a field that has our name already stays. */
export function translateFields(written: WrittenFields): Translated {
	const find = createFindFields(written);
	const isOfSite = !Object.hasOwn(written, "headline") && readFirst(find(names.HEADLINE), read.readText) !== null;
	const fields: Record<string, Written> = {};
	const origins: Record<string, string> = {};
	for (const [field, aliases, readValue] of READERS) {
		const own = Object.hasOwn(written, field) && !isOfSite ? written[field] : undefined;
		const found = readFirst(find(aliases), readValue);
		if (own !== undefined && !isFlag(field, own)) fields[field] = own;
		else if (found !== null) {
			fields[field] =
				field === "section" && foldName(found.name) === "categories" ? firstWord(found.value) : found.value;
			if (found.name !== field) origins[field] = found.name;
		}
	}
	for (const field of Object.keys(STATE_FIELDS)) {
		const value = written[field] ?? (OF_GROUPS.has(field) ? find(field)[0]?.value : undefined);
		// A site generator's "expires" is its own field, and need not have a zone.
		if (value === undefined || (field === "expires" && isOfSite)) continue;
		fields[field] = INSTANTS.has(field) && typeof value === "string" ? (readDate(value) ?? value) : value;
	}
	const takenBack = readTakenBack(find);
	if (takenBack !== null && fields.state !== "withdrawn" && fields.withdrawn === undefined) {
		fields[takenBack.field] = takenBack.value;
		origins[takenBack.field] = takenBack.name;
	}
	const unread = Object.keys(written).filter((name) => !KNOWN.has(foldName(name)) && !saysEmbargo(name));
	return { fields, origins, isOfSite, find, unread };
}

type TakenBack = Field & { readonly field: "state" | "withdrawn" };

/** What says that an article was taken back, or may say so. */
function readTakenBack(find: FindFields): TakenBack | null {
	for (const { name, value } of find(names.TAKEN_BACK)) {
		const flag = toFlag(value);
		if (flag === true) return { field: "state", name, value: "withdrawn" };
		const date = read.readDateField(value);
		if (flag === null) return { field: "withdrawn", name, value: date ?? value };
	}
	return null;
}

const SMALL_WORDS = /^[\p{Ll}\p{N}-]+(?: [\p{Ll}\p{N}-]+)+$/u;

/** In Jekyll “categories: news local” are two: https://jekyllrb.com/docs/posts/#categories */
function firstWord(section: string): string {
	return SMALL_WORDS.test(section) ? (section.split(" ", 1)[0] ?? section) : section;
}

// In Jekyll "published: true" says whether, not when.
function isFlag(field: string, value: Written): boolean {
	return field === "published" && toFlag(value) !== null;
}
