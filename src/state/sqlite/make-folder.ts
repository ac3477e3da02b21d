import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and those that it is in. Node does so by itself, but never comes to an end in a file system that lets
 * nobody make any, such as /proc.
 */
export function makeFolder(folder: string): void {
	if (tryToMake(folder)) return;
	const parent = dirname(folder);
	if (parent !== folder) makeFolder(parent);
	mkdirSync(folder);
}

/** Whether the folder is there now; false where the one that it is in is not. */
function tryToMake(folder: string): boolean {
	try {
		mkdirSync(folder);
		return true;
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : null;
		if (code === "EEXIST" && isFolder(folder)) return true;
		if (code === "ENOENT") return false;
		throw error;
	}
}

function isFolder(path: string): boolean {
	return statSync(path).isDirectory();
}
