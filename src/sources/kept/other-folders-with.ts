import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { KEPT_ENDING } from "../../intake/kept/kept-draft.ts";
import { articleIdOf, type Named } from "../../intake/rules/identity.ts";

/** The folders within that of all kept articles that keep one, as paths, but for one of them. */
export function otherFoldersWith(keptFolder: string, named: Named, but: string): readonly string[] {
	const file = `${articleIdOf(named)}${KEPT_ENDING}`;
	return listNames(keptFolder)
		.map((name) => join(keptFolder, name))
		.filter((folder) => folder !== but && existsSync(join(folder, file)));
}

function listNames(folder: string): readonly string[] {
	return existsSync(folder) ? readdirSync(folder) : [];
}
