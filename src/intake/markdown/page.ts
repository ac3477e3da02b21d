import { wordSet } from "../../core/lexicon/word-list.ts";
import { LAYOUT, TYPE } from "./data/field-names.ts";
import { DOCUMENTS, PAGE_LAYOUTS, PAGE_TYPES, SHOUTED } from "./data/page-words.ts";
import type { FindFields } from "./find-fields.ts";
import { toText } from "./values.ts";

const DOCUMENT_NAMES = wordSet(DOCUMENTS);
const SHOUTED_NAMES = wordSet(SHOUTED);
const LAYOUT_WORDS = wordSet(PAGE_LAYOUTS);
const TYPE_WORDS = wordSet(PAGE_TYPES);

/** Whether a file tells of a site or of its code, such as README.md: it is no article without saying that it is one. */
export function isDocument(fileName: string): boolean {
	const [stem = ""] = baseOf(fileName).split(".", 1);
	const name = stem.toLowerCase();
	return DOCUMENT_NAMES.has(name) || (SHOUTED_NAMES.has(name) && stem === stem.toUpperCase());
}

/** What tells an article of a site from a page that is none. */
export type PageLooks = {
	readonly fileName: string;
	readonly find: FindFields;
	readonly hasTitle: boolean;
	readonly hasDate: boolean;
};

/** Why a file of a site is no article, as the end of a sentence; null where it is one. */
export function whyPage({ fileName, find, hasTitle, hasDate }: PageLooks): string | null {
	const types = find(TYPE).map(({ value }) => toText(value).toLowerCase());
	if (types.some((type) => TYPE_WORDS.has(type))) return "is a page of the site";
	// Somebody dated it, and it is still what the code is kept with; an article may be called "humans.md".
	if (isDocument(fileName) && (!hasDate || isShouted(fileName))) return "is about the site";
	if (hasDate) return null;
	const layouts = find(LAYOUT).map(({ value }) => toText(value).toLowerCase());
	const isPage = layouts.some((layout) => layout.split(/[^a-z\d]+/).some((word) => LAYOUT_WORDS.has(word)));
	const isUntitled = !hasTitle && layouts.length > 0;
	// Articles have a day, and a place by it.
	const hasPlace = find("permalink").length > 0;
	const isIndex = /^index\./i.test(baseOf(fileName));
	return isPage || isUntitled || hasPlace || isIndex ? "is a page of the site, which has no date" : null;
}

function isShouted(fileName: string): boolean {
	const [stem = ""] = baseOf(fileName).split(".", 1);
	return stem === stem.toUpperCase() || stem.toLowerCase() === "readme";
}

function baseOf(fileName: string): string {
	return fileName.slice(fileName.lastIndexOf("/") + 1);
}
