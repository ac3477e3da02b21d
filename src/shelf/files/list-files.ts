import { existsSync, lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { KEPT_ENDING } from "../../intake/kept/kept-draft.ts";
import { isOwnFormat } from "../../intake/own-format.ts";
import { explain } from "./explain.ts";
import { type FileFault, faultOf } from "./file-fault.ts";
import { type PageRules, readPageRules } from "./page-rules.ts";
import { enterFolder, type Place, placeAbove, whyNoPage } from "./site-place.ts";

/** The files that may hold articles in another format than our own, by how their names end. */
const SOURCE_FILE = /\.(?:xml|rss|atom|nitf|json|html?|xhtml)$/i;

/** A file as it lay in its folder: by these a change of it is noticed, without reading it. */
export type ListedFile = {
	readonly path: string;
	/** In bytes. */
	readonly size: number;
	/** When it was last written, in nanoseconds since 1970. */
	readonly modified: bigint;
	readonly inode: bigint;
};

/** A file or folder with nothing in it for readers, and why, as the end of a sentence. */
export type PassedOver = { readonly file: string; readonly reason: string };

export type Listing = {
	readonly files: readonly ListedFile[];
	readonly faults: readonly FileFault[];
	readonly passedOver: readonly PassedOver[];
	/** By these the pages among the files are read. */
	readonly rules: PageRules;
};

/** How many files of articles a folder holds, and with how many bytes. */
export type Listed = { readonly files: number; readonly bytes: number };

/** Counts the files of a listing, and their bytes. */
export function countListed({ files }: Listing): Listed {
	return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/**
 * The article files of a folder and of the folders in it, in order of their paths, the folders that cannot be read, and
 * what a site generator publishes nowhere; hidden ones are passed over. Throws where the folder itself cannot be read.
 */
export function listFiles(directory: string): Listing {
	const files: ListedFile[] = [];
	const walk: Walk = { faults: [], passedOver: [], place: placeAbove(directory) };
	for (const path of pathsIn(directory, walk).sort()) files.push(...listFile(path));
	const { faults, ...rules } = readPageRules(directory);
	return { files, faults: [...faults, ...walk.faults], passedOver: walk.passedOver, rules };
}

/** The files of a folder of articles that were fetched or added by hand; none where there is no such folder. */
export function listKept(directory: string): readonly ListedFile[] {
	const names = existsSync(directory) ? readdirSync(directory, { recursive: true, encoding: "utf8" }) : [];
	return names
		.filter((name) => name.endsWith(KEPT_ENDING))
		.sort()
		.flatMap((name) => listFile(join(directory, name)));
}

/**
 * A file by its path; none where it went since its folder was read. What else is wrong with it is told when it is read.
 */
export function listFile(path: string): readonly ListedFile[] {
	const options = { bigint: true, throwIfNoEntry: false } as const;
	try {
		const entry = statSync(path, options);
		if (entry) return [{ path, size: Number(entry.size), modified: entry.mtimeNs, inode: entry.ino }];
		// A link to nothing is there.
		if (!lstatSync(path, options)) return [];
	} catch {}
	return [{ path, size: 0, modified: 0n, inode: 0n }];
}

/** What is found on the way, beside files; and what site this is within. */
type Walk = { readonly faults: FileFault[]; readonly passedOver: PassedOver[]; readonly place: Place };

function pathsIn(directory: string, walk: Walk): string[] {
	const paths: string[] = [];
	const entries = readdirSync(directory, { withFileTypes: true });
	const names = new Set(entries.map(({ name }) => name));
	const place = enterFolder(directory, (name) => names.has(name), walk.place);
	for (const entry of entries) {
		if (entry.name.startsWith(".")) continue;
		const path = join(directory, entry.name);
		const isFile = isOwnFormat(entry.name) || (!place.isWithin && SOURCE_FILE.test(entry.name));
		if (!isFile && !entry.isDirectory()) continue;
		const reason = whyNoPage(path, place);
		if (reason !== null) walk.passedOver.push({ file: path, reason });
		else if (isFile) paths.push(path);
		else paths.push(...pathsWithin(path, { ...walk, place }));
	}
	return paths;
}

function pathsWithin(directory: string, walk: Walk): readonly string[] {
	try {
		return pathsIn(directory, walk);
	} catch (error) {
		walk.faults.push(faultOf(directory, explain(error)));
		return [];
	}
}
