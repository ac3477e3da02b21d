import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseSiteRules, type SiteRule } from "../../intake/page/site-rules.ts";
import { type FileFault, RULES_FILE } from "./file-fault.ts";
import { readFileText } from "./read-file-text.ts";

/** The rules by which the pages of sites are read. */
export type PageRules = {
	/** null where they cannot be read: then no page is read anew, since it might come to other words than it did. */
	readonly rules: readonly SiteRule[] | null;
	/** Tells these rules from others. */
	readonly version: string;
};

/** The same, and what is wrong with the file that they stand in. */
export type ReadPageRules = PageRules & { readonly faults: readonly FileFault[] };

export const NO_RULES: PageRules = { rules: [], version: "" };

/** Reads the rules of a folder: none where it has no file of them. */
export function readPageRules(folder: string): ReadPageRules {
	const file = join(folder, RULES_FILE);
	if (!existsSync(file)) return { ...NO_RULES, faults: [] };
	const read = readFileText(file);
	const parsed = read.kind === "text" ? parseSiteRules(read.text) : read;
	if (parsed.kind === "faults")
		return { rules: null, version: "unread", faults: parsed.faults.map((fault) => ({ file, ...fault })) };
	const { rules } = parsed;
	const version = rules.length === 0 ? "" : createHash("sha256").update(JSON.stringify(rules)).digest("base64url");
	return { rules, version, faults: [] };
}

/**
 * The rules for pages that are added or previewed: those in `DATA_DIR` come before those in the folder of the articles.
 * Where some cannot be read there are none, but faults.
 */
export function findPageRules(dataDirectory: string, corpusDirectory: string): ReadPageRules {
	const [own, others] = [readPageRules(dataDirectory), readPageRules(corpusDirectory)];
	const faults = [...own.faults, ...others.faults];
	const rules = own.rules && others.rules && [...own.rules, ...others.rules];
	return { rules, version: `${own.version} ${others.version}`, faults };
}

/** Whether a file is a page, to which the rules apply. */
export function isPage(path: string): boolean {
	return /\.x?html?$/i.test(path);
}
