import { type BigIntStats, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { explain } from "./explain.ts";
import { type FileFault, faultOf } from "./file-fault.ts";

/** The files of a folder that hold articles, by how their names end. */
export const ARTICLE_FILE = /\.(?:md|txt)$/i;

/** A file as it lay in its folder: by these a change of it is noticed, without reading it. */
export type ListedFile = {
	readonly path: string;
	/** In bytes. */
	readonly size: number;
	/** When it was last written, in nanoseconds since 1970. */
	readonly modified: bigint;
	readonly inode: bigint;
};

export type Listing = { readonly files: readonly ListedFile[]; readonly faults: readonly FileFault[] };

/** How many files of articles a folder holds, and with how many bytes. */
export type Listed = { readonly files: number; readonly bytes: number };

/** Counts the files of a listing, and their bytes. */
export function countListed({ files }: Listing): Listed {
	return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/**
 * The article files of a folder and of the folders in it, in order of their paths, and the folders that cannot be read;
 * hidden ones are passed over. Throws where the folder itself cannot be read.
 */
export function listFiles(directory: string): Listing {
	const files: ListedFile[] = [];
	const faults: FileFault[] = [];
	for (const path of pathsIn(directory, faults).sort()) {
		const { size, mtimeNs, ino } = look(path);
		files.push({ path, size: Number(size), modified: mtimeNs, inode: ino });
	}
	return { files, faults };
}

// What is wrong with a file is told when it is read.
function look(path: string): Pick<BigIntStats, "size" | "mtimeNs" | "ino"> {
	try {
		return statSync(path, { bigint: true });
	} catch {
		return { size: 0n, mtimeNs: 0n, ino: 0n };
	}
}

function pathsIn(directory: string, faults: FileFault[]): string[] {
	const paths: string[] = [];
	for (const entry of readdirSync(directory, { withFileTypes: true })) {
		if (entry.name.startsWith(".")) continue;
		const path = join(directory, entry.name);
		if (ARTICLE_FILE.test(entry.name)) paths.push(path);
		else if (entry.isDirectory()) paths.push(...pathsWithin(path, faults));
	}
	return paths;
}

function pathsWithin(directory: string, faults: FileFault[]): readonly string[] {
	try {
		return pathsIn(directory, faults);
	} catch (error) {
		faults.push(faultOf(directory, explain(error)));
		return [];
	}
}
