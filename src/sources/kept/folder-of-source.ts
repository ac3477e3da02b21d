import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { withoutLogin } from "../fetch/login.ts";

/** The folder in which the articles lie that were fetched or added by hand. */
export function keptFolderIn(dataDirectory: string): string {
	return join(dataDirectory, "articles");
}

/** Where the articles of a source are kept: a folder that is named by its host, and by digits of its whole address. */
export function folderOfSource(keptFolder: string, address: string): string {
	const bare = withoutLogin(address);
	const host = (URL.parse(bare)?.hostname ?? "").replace(/[^a-z\d.-]/g, "");
	return join(keptFolder, `${host}-${digitsOf(bare)}`);
}

/** Where the articles of a file are kept that was added by hand. */
export function folderOfFile(keptFolder: string, path: string): string {
	return join(keptFolder, `added-${digitsOf(resolve(path))}`);
}

function digitsOf(name: string): string {
	return createHash("sha256").update(name).digest("hex").slice(0, 8);
}
