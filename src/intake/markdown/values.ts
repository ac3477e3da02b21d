import { wordSet } from "../../core/lexicon/word-list.ts";
import { PLAIN_TEXT } from "../markup/dialect.ts";
import { removeMarkup } from "../markup/remove-markup.ts";
import { NO, YES } from "./data/state-words.ts";
import { isGroup, type Written } from "./format/written.ts";

const YES_WORDS = wordSet(YES);
const NO_WORDS = wordSet(NO);

/** "Ann Lee, Bo Ray" of a list of names, "Ann Lee" of a group of fields with a name. */
export function toText(value: Written): string {
	return namesOf(value).join(", ");
}

/** Each name of a list, once, and none that is empty. */
export function namesOf(value: Written): readonly string[] {
	return [...new Set(listNames(value).filter((name) => name !== ""))];
}

function listNames(value: Written): readonly string[] {
	if (typeof value === "string") return [value.trim()];
	if (!isGroup(value)) return value.flatMap(listNames);
	const { name, display_name, displayName, fullname, label, title } = value;
	return listNames(name ?? display_name ?? displayName ?? fullname ?? label ?? title ?? "");
}

/** A text as a reader sees it: on one line, its entities decoded, without HTML. */
export function toPlainText(value: Written): string {
	return removeMarkup(toText(value), PLAIN_TEXT).text.replace(/\s+/g, " ").trim();
}

/** Whether a value says yes or no; null where it says neither. */
export function toFlag(value: Written): boolean | null {
	const word = typeof value === "string" ? value.trim().toLowerCase() : "";
	return YES_WORDS.has(word) ? true : NO_WORDS.has(word) ? false : null;
}

/** Whether nothing was written. */
export function isBlank(value: Written): boolean {
	if (isGroup(value)) return Object.keys(value).length === 0;
	return typeof value === "string" ? value.trim() === "" : value.every(isBlank);
}
