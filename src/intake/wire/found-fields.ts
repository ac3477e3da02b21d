import { oneLine } from "../blocks/visible.ts";
import type { Fields, Origins } from "../draft.ts";
import type { Found } from "../values/found.ts";
import { languageTag } from "../values/language-tag.ts";
import { webAddress } from "../values/web-address.ts";
import { readDate } from "./wire-dates.ts";

/** How what was found becomes one of our fields; undefined where it is nothing of the kind. */
const READERS = {
	headline: readText,
	standfirst: readText,
	byline: readByline,
	dateline: readDateline,
	publisher: readText,
	section: readText,
	language: languageTag,
	published: readDate,
	updated: readDate,
	version: readText,
	url: (written) => webAddress(written),
} as const satisfies Partial<Record<keyof Fields, (written: string) => string | undefined>>;

type FieldName = keyof typeof READERS;

/** Where each of our fields may be found in an item: the first that can be read counts. */
export type Candidates = { readonly [Name in FieldName]?: readonly (Found | undefined)[] };

/** The fields that could be read; a wrong one of these is left out, and costs nothing but itself. */
export type ReadFields = {
	readonly fields: { readonly [Name in FieldName]?: string };
	readonly origins: Origins;
	/** When this version was made, also where it is the first. */
	readonly madeOn: string | undefined;
};

const NAMES: readonly FieldName[] = [
	...(["headline", "standfirst", "byline", "dateline", "publisher", "section"] as const),
	...(["language", "published", "updated", "version", "url"] as const),
];

/** Longer than any headline or standfirst. */
const LONGEST = 5000;

/** What was found under a name; undefined where nothing was. */
export function found(value: string | undefined, origin: string): Found | undefined {
	return value === undefined ? undefined : { value, origin };
}

/** Reads every field from the first of its candidates that can be read. */
export function readFields(candidates: Candidates): ReadFields {
	const fields: { [Name in FieldName]?: string } = {};
	const origins: { [Name in FieldName]?: string } = {};
	for (const name of NAMES) {
		for (const candidate of candidates[name] ?? []) {
			if (!candidate || candidate.value.length > LONGEST) continue;
			const value = READERS[name](candidate.value);
			if (value === undefined) continue;
			fields[name] = value;
			origins[name] = candidate.origin;
			break;
		}
	}
	if (fields.standfirst === fields.headline) {
		delete fields.standfirst;
		delete origins.standfirst;
	}
	const madeOn = fields.updated;
	// A first version is made at an instant, and updated by nobody.
	if (fields.updated !== undefined && isSameInstant(fields.updated, fields.published)) {
		delete fields.updated;
		delete origins.updated;
	}
	return { fields, origins, madeOn };
}

function readText(written: string): string | undefined {
	return oneLine(written) || undefined;
}

function readByline(written: string): string | undefined {
	return readText(written.trim().replace(/^by[:\s]+|[,;]$/gi, ""));
}

function readDateline(written: string): string | undefined {
	return readText(written.trim().replace(/[\s–—-]+$/, ""));
}

function isSameInstant(one: string, other: string | undefined): boolean {
	return one === other || Date.parse(one) === Date.parse(other ?? "");
}
