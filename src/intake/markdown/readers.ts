import { languageTag } from "../values/language-tag.ts";
import { webAddress } from "../values/web-address.ts";
import { isGroup, type Written } from "./format/written.ts";
import { readDate } from "./read-date.ts";
import { namesOf, toPlainText, toText } from "./values.ts";

/** What a value of a site generator says in one of our fields; null where it says nothing that is surely meant. */
export type Read = (value: Written) => string | null;

/** A text of one line. */
export const readText: Read = (value) => toPlainText(value) || null;

// What WordPress makes of the beginning of a text is no standfirst.
const CUT_OFF = /(?:\[(?:…|\.\.\.)\]|…|\.\.\.)$/;

/** A standfirst that somebody wrote. */
export const readStandfirst: Read = (value) => {
	const words = toPlainText(value);
	return words === "" || CUT_OFF.test(words) ? null : words;
};

const KEY = /^\p{Ll}+(?:[-_.]\p{Ll}+)*$/u;

/** The names of whoever wrote it; "ann-lee", the key of somebody in the site's data, as "Ann Lee". */
export const readByline: Read = (value) => {
	const names = namesOf(value).map((name) => toPlainText(name).replace(/^by /i, ""));
	return [...new Set(names.map((name) => (KEY.test(name) ? spellOut(name) : name)))].join(", ") || null;
};

function spellOut(key: string): string {
	const words = key.split(/[-_.]/);
	return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
}

/** The first of its sections. */
export const readSection: Read = (value) => {
	const [first = ""] = namesOf(value);
	const [section = ""] = toPlainText(first).split(",", 1);
	return section.trim() === "" || /^uncategori[sz]ed$/i.test(section) ? null : section.trim();
};

/** A date, with its time where there is one. */
export const readDateField: Read = (value) => (typeof value === "string" ? readDate(value) : null);

/** A language tag: "en_GB.UTF-8" as "en-GB". */
export const readLanguage: Read = (value) => languageTag(toText(value)) ?? null;

/** A whole address, without what only counts visits; a path within the site is none. */
export const readAddress: Read = (value) => (isGroup(value) ? null : (webAddress(toText(value)) ?? null));
