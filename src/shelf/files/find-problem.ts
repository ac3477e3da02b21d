import { lstatSync, statSync } from "node:fs";
import { explain } from "./explain.ts";

/** Why a file cannot be read, such as that it has more than so many bytes, as the end of a sentence; or null. */
export function findProblem(path: string, largest = Number.POSITIVE_INFINITY): string | null {
	try {
		const entry = statSync(path);
		if (entry.isDirectory()) return "it is a folder, not a file";
		if (!entry.isFile()) return "it is not a regular file";
		if (entry.size <= largest) return null;
		return `it has ${count(entry.size)} bytes, and an article may have ${count(largest)}`;
	} catch (error) {
		return isDangling(path) ? "it is a link to nothing that can be read" : explain(error);
	}
}

function isDangling(path: string): boolean {
	try {
		return lstatSync(path).isSymbolicLink();
	} catch {
		return false;
	}
}

function count(bytes: number): string {
	return bytes.toLocaleString("en");
}
