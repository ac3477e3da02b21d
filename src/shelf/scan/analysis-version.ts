import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

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

function hashOf(folders: readonly string[]): string {
	const hash = createHash("sha256");
	for (const folder of folders)
		for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort())
			if (file.endsWith(".ts")) hash.update(file).update(readFileSync(join(folder, file)));
	return hash.digest("hex");
}
