import { wordSet } from "../../core/lexicon/word-list.ts";
import { earlierOf, earliestInstant, laterOf, latestInstant } from "../values/instant.ts";
import * as names from "./data/field-names.ts";
import { NOT_PUBLIC, NOT_VISIBLE, PUBLIC, VISIBLE } from "./data/state-words.ts";
import type { Field, FindFields } from "./find-fields.ts";
import { isGroup } from "./format/written.ts";
import { readDateField } from "./readers.ts";
import { toFlag, toText } from "./values.ts";

/** A field that says whether an article is out, in words that nobody can read. */
export type Unclear = { readonly field: string; readonly problem: string };

/** Whether a site publishes an article, and from when to when. */
export type Release = {
	/** Why it publishes it nowhere, as the end of a sentence; null where it does. */
	readonly hidden: string | null;
	readonly unclear: readonly Unclear[];
	/** The instants, with their zones, before the one of which nobody may be told, and from the other on. */
	readonly embargo: string | undefined;
	readonly expires: string | undefined;
};

/** What a site generator's fields say of that; `published` is the day of an article of a site. */
export function readRelease(find: FindFields, isOfSite: boolean, published: string | undefined): Release {
	const unclear: Unclear[] = [];
	const hidden = whyHidden(find, isOfSite, unclear);
	const released = readInstants(find(names.RELEASE), unclear).map(latestInstant).reduce(later, undefined);
	const embargo = released ?? (isOfSite ? dayOfPublishing(find, published) : undefined);
	const expiries = find(names.EXPIRY).filter(({ name }) => isOfSite || name !== "expires");
	const expires = readInstants(expiries, unclear).map(earliestInstant).reduce(earlier, undefined);
	return { hidden, unclear, embargo, expires };
}

/** An article of a site whose day is still to come is scheduled; where it has several, the last one counts. */
function dayOfPublishing(find: FindFields, published: string | undefined): string | undefined {
	const days = find(names.PUBLISHED).flatMap(({ value }) => readDateField(value) ?? []);
	return (days.length > 0 || published === undefined ? days : [published]).map(latestInstant).reduce(later, undefined);
}

const later = (one: string | undefined, other: string): string | undefined => laterOf(one, other);
const earlier = (one: string | undefined, other: string): string | undefined => earlierOf(one, other);

// Hugo's zero time stands for no date.
const NO_DATE = "0001-01-01";

function readInstants(fields: readonly Field[], unclear: Unclear[]): readonly string[] {
	const dates: string[] = [];
	for (const { name, value } of fields) {
		if (toFlag(value) === false) continue;
		const date = readDateField(value);
		if (date === null)
			unclear.push({ field: name, problem: `${quoteValue(value)} is not a date such as 2025-01-14T09:30:00Z` });
		else if (!date.startsWith(NO_DATE)) dates.push(date);
	}
	return dates;
}

const PUBLIC_WORDS = wordSet(PUBLIC);
const NOT_PUBLIC_WORDS = wordSet(NOT_PUBLIC);
const VISIBLE_WORDS = wordSet(VISIBLE);
const NOT_VISIBLE_WORDS = wordSet(NOT_VISIBLE);

function whyHidden(find: FindFields, isOfSite: boolean, unclear: Unclear[]): string | null {
	let hidden: string | null = null;
	for (const { name, value } of find(names.DRAFT)) {
		const flag = toFlag(value);
		if (flag === true) hidden ??= "is a draft";
		if (flag === null) unclear.push({ field: name, problem: `${quoteValue(value)} is neither true nor false` });
	}
	for (const { name, value } of find(names.PUBLISHED_FLAG)) {
		const flag = toFlag(value);
		if (flag === false) hidden ??= "is not published";
		if (flag === null && isOfSite && readDateField(value) === null)
			unclear.push({ field: name, problem: `${quoteValue(value)} is neither true nor false, nor a date` });
	}
	for (const { name, value } of find(names.STATUS)) {
		const status = toText(value).toLowerCase();
		const word = status.replace(/[\s_]+/g, "-");
		if (NOT_PUBLIC_WORDS.has(word)) hidden ??= `has the status “${status}”`;
		else if (isOfSite && !PUBLIC_WORDS.has(word))
			unclear.push({ field: name, problem: `${quoteValue(value)} is not a known status: write published or draft` });
	}
	if (find(names.HIDDEN).some(({ value }) => toFlag(value) === true)) hidden ??= "is not published";
	for (const { name, value } of find(names.VISIBILITY)) {
		const word = toText(value)
			.toLowerCase()
			.replace(/[\s_]+/g, "-");
		if (NOT_VISIBLE_WORDS.has(word)) hidden ??= "is not for all readers";
		else if (!VISIBLE_WORDS.has(word))
			unclear.push({ field: name, problem: `${quoteValue(value)} is not known: write public or private` });
	}
	if (find(names.LOCKED).some(({ value }) => toFlag(value) === true)) hidden ??= "is not for all readers";
	if (find(names.PASSWORD).some(({ value }) => toFlag(value) !== false)) hidden ??= "is protected by a password";
	hidden ??= whyNotBuilt(find);
	if (find("permalink").some(({ value }) => toFlag(value) === false)) hidden ??= "is written to no page";
	return hidden;
}

/** What Hugo makes of a page: https://gohugo.io/content-management/build-options/ */
function whyNotBuilt(find: FindFields): string | null {
	for (const { value } of find(names.BUILD)) {
		if (!isGroup(value)) continue;
		const [render = "", list = ""] = [value.render, value.list].map((it) => toText(it ?? "").toLowerCase());
		if (render === "never" || render === "link" || toFlag(render) === false) return "is written to no page";
		// As with “hidden”: who is found by nobody there is not to be found by a question.
		if (list === "never" || toFlag(list) === false) return "is in no list of the site";
	}
	return null;
}

function quoteValue(value: Field["value"]): string {
	return typeof value === "string" ? `“${value.slice(0, 100)}”` : "a list or group of fields";
}
