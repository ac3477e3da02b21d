import { basename, dirname, resolve } from "node:path";
import { idOf } from "../../intake/markdown/file-name.ts";

/** What a file of articles is called: its own name, behind that of its folder where every such folder has one. */
export function nameOf(path: string): string {
	const name = basename(path);
	return /^index\./i.test(name) ? `${basename(dirname(resolve(path)))}/${name}` : name;
}

/** The id of the article in a file. */
export function idOfFile(path: string): string {
	return idOf(nameOf(path));
}
