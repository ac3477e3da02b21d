import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isPage, type PageRules } from "../files/page-rules.ts";
import type { KeptFile } from "../store/file-rows.ts";

/** The rooms whose code and data decide what is read of a file and found in it, beside this one. */
const ROOMS = [
	...["../../core/article", "../../core/lexicon", "../../core/quotation", "../../core/search", "../../intake"],
	...["../../core/check/text", "../history/prints"],
];

let version: string | undefined;

/**
 * Tells one version of what analyses articles, code and data, from another: a hash of their files. So what was kept by
 * an earlier one is never taken for today's, and nobody has to count versions.
 */
export function analysisVersion(): string {
	version ??= hashOf(ROOMS.map((room) => fileURLToPath(new URL(room, import.meta.url))));
	return version;
}

/** The version of what analyses a file: of a page, with the rules for those. */
export function versionFor(path: string, rules: PageRules): string {
	return isPage(path) ? `${analysisVersion()} ${rules.version}` : analysisVersion();
}

/** Whether what was kept of a file comes of the code and data of today, whatever the rules were. */
export function isOfToday({ version }: Pick<KeptFile, "version">): boolean {
	return version.startsWith(analysisVersion());
}

/** Whether it is what would be kept of it now; where the rules cannot be read, it stays as it is. */
export function isCurrent(file: Pick<KeptFile, "path" | "version">, rules: PageRules): boolean {
	return rules.rules === null && isPage(file.path) ? isOfToday(file) : file.version === versionFor(file.path, rules);
}

function hashOf(folders: readonly string[]): string {
	const hash = createHash("sha256");
	for (const folder of folders)
		for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort())
			if (file.endsWith(".ts")) hash.update(file).update(readFileSync(join(folder, file)));
	return hash.digest("hex");
}
