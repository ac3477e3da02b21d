import { isUtf8 } from "node:buffer";
import { lstat, readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Article } from "../core/article/article.ts";
import type { Fault } from "../intake/fault.ts";
import { type ParsedArticle, parseArticle } from "../intake/parse-article.ts";

const ARTICLE_FILE = /\.(?:md|txt)$/i;
const LARGEST_FILE = 2_000_000;
const FILES_AT_ONCE = 32;

/** A fault, and the file that has it. */
export type FileFault = Fault & { readonly file: string };

export type LoadedCorpus = { readonly articles: readonly Article[]; readonly faults: readonly FileFault[] };

/**
 * The articles of a folder and the folders in it, in order of their paths, and every fault of every file.
 * Without a folder that can be read it throws.
 */
export async function loadCorpus(directory: string): Promise<LoadedCorpus> {
	const { files, faults } = await listFiles(directory).catch((cause) => {
		throw new Error(`Cannot read corpus "${directory}": ${explain(cause)}`, { cause });
	});
	return readFiles(files.sort(), faults);
}

/** A fault as one sentence for a person. */
export function describeFault({ file, line, field, problem }: FileFault): string {
	const place = line === null ? "" : `line ${line}: `;
	return `Cannot load article "${file}": ${place}${field === null ? "" : `${field} `}${problem}`;
}

type Listing = { readonly files: string[]; readonly faults: FileFault[] };

async function listFiles(directory: string): Promise<Listing> {
	const listing: Listing = { files: [], faults: [] };
	for (const entry of await readdir(directory, { withFileTypes: true })) {
		const path = join(directory, entry.name);
		if (entry.name.startsWith(".")) continue;
		if (ARTICLE_FILE.test(entry.name)) listing.files.push(path);
		else if (entry.isDirectory()) {
			const inner = await listFiles(path).catch((error) => ({ files: [], faults: [faultOf(path, explain(error))] }));
			listing.files.push(...inner.files);
			listing.faults.push(...inner.faults);
		}
	}
	return listing;
}

async function readFiles(files: readonly string[], listingFaults: readonly FileFault[]): Promise<LoadedCorpus> {
	const articles: Article[] = [];
	const faults = [...listingFaults];
	const fileOfId = new Map<string, string>();
	for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
		const group = files.slice(at, at + FILES_AT_ONCE);
		const parsed = await Promise.all(group.map(async (file) => ({ file, result: await readArticle(file) })));
		for (const { file, result } of parsed) {
			const id = basename(file).replace(ARTICLE_FILE, "");
			const owner = fileOfId.get(id);
			fileOfId.set(id, owner ?? file);
			if (result.kind === "faults") faults.push(...result.faults.map((fault) => ({ file, ...fault })));
			if (owner !== undefined) faults.push(faultOf(file, `its id "${id}" is already that of "${owner}"`));
			else if (result.kind === "article") articles.push(result.article);
		}
	}
	return { articles, faults };
}

async function readArticle(file: string): Promise<ParsedArticle> {
	try {
		const entry = await stat(file);
		if (entry.isDirectory()) return fail("it is a folder, not a file");
		if (!entry.isFile()) return fail("it is not a regular file");
		if (entry.size > LARGEST_FILE)
			return fail(`it has ${count(entry.size)} bytes, and an article may have ${count(LARGEST_FILE)}`);
		const bytes = await readFile(file);
		if (!isUtf8(bytes)) return fail("it is not UTF-8 text", findBadLine(bytes));
		return parseArticle(basename(file), bytes.toString("utf8"));
	} catch (error) {
		const isDangling = await lstat(file).then(
			(entry) => entry.isSymbolicLink(),
			() => false,
		);
		return fail(isDangling ? "it is a link to nothing that can be read" : explain(error));
	}
}

function findBadLine(bytes: Buffer): number {
	let line = 1;
	let start = 0;
	for (
		let end = bytes.indexOf("\n");
		end >= 0 && isUtf8(bytes.subarray(start, end));
		end = bytes.indexOf("\n", start)
	) {
		line++;
		start = end + 1;
	}
	return line;
}

const REASONS = new Map([
	["ENOENT", "there is no such folder"],
	["ENOTDIR", "it is not a folder"],
	["EACCES", "reading it is not permitted"],
	["EPERM", "reading it is not permitted"],
	["ELOOP", "its links go round in a circle"],
]);

function explain(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return ("code" in error && REASONS.get(String(error.code))) || error.message;
}

function fail(problem: string, line: number | null = null): ParsedArticle {
	return { kind: "faults", faults: [{ line, field: null, problem }] };
}

function faultOf(file: string, problem: string): FileFault {
	return { file, line: null, field: null, problem };
}

function count(bytes: number): string {
	return bytes.toLocaleString("en");
}
