import { wordSet, wordsOf } from "../../core/lexicon/word-list.ts";
import * as lists from "./data/site-folders.ts";
import { parseYaml } from "./format/parse-yaml.ts";
import { isGroup } from "./format/written.ts";
import { toFlag } from "./values.ts";

const SETTINGS = wordsOf(lists.SETTINGS);
const HUGO_SETTINGS = wordsOf(lists.HUGO_SETTINGS);
const OLD_HUGO_SETTINGS = wordsOf(lists.OLD_HUGO_SETTINGS);
const TOOL_FOLDERS = wordSet(lists.TOOL_FOLDERS);
const SITE_FOLDERS = wordSet(lists.SITE_FOLDERS);

/** The folder of a site generator that a file or folder is in. */
export type SiteFolder = {
	/** Whether the settings of a site are in it, and whether it is within one that has them. */
	readonly hasSettings: boolean;
	readonly isWithin: boolean;
	/** The names of what the site publishes though it begins with "_". */
	readonly collections: ReadonlySet<string>;
};

/** Whether something of a name is in a folder. */
export type Has = (name: string) => boolean;

/** Whether a folder is that of a site of Hugo, where what is beside an `index.md` is part of its page. */
export function isHugo(has: Has): boolean {
	return HUGO_SETTINGS.some(has) || (has(lists.HUGO_CONTENT) && OLD_HUGO_SETTINGS.some(has));
}

/** Whether the settings of a site are among the names in a folder. */
export function hasSettings(has: Has): boolean {
	return SETTINGS.some(has);
}

/** Why a site generator makes no page of what a file or folder holds, as the end of a sentence; null where it does. */
export function whyUnpublished(name: string, folder: SiteFolder): string | null {
	if (name === "_drafts") return "holds drafts";
	if (name.startsWith("_") && name !== "_posts" && !folder.collections.has(name.slice(1)))
		return "begins with “_”, and is published nowhere";
	if (TOOL_FOLDERS.has(name) || (folder.hasSettings && SITE_FOLDERS.has(name)))
		return "holds what the site is made with";
	return folder.isWithin && name.toLowerCase().endsWith(".txt") ? "is no page of the site" : null;
}

/** The collections whose articles a Jekyll site publishes, by the text of its settings. */
export function publishedCollections(settings: string): readonly string[] {
	const parsed = parseYaml(settings);
	const collections = parsed.kind === "fields" ? parsed.fields.collections : undefined;
	if (collections === undefined || !isGroup(collections)) return [];
	const names = Object.entries(collections).filter(([, of]) => isGroup(of) && toFlag(of.output ?? "") === true);
	return names.map(([name]) => name);
}
