import { basename } from "node:path";
import type { Article } from "../core/article/article.ts";
import { explain } from "./files/explain.ts";
import { type FileFault, faultOf } from "./files/file-fault.ts";
import { ARTICLE_FILE, type Listing, listFiles } from "./files/list-files.ts";
import { readArticleFile } from "./files/read-article-file.ts";

export type LoadedCorpus = { readonly articles: readonly Article[]; readonly faults: readonly FileFault[] };

/**
 * The articles of a folder and the folders in it, in order of their paths, and every fault of every file.
 * Without a folder that can be read it throws.
 */
export function loadCorpus(directory: string): LoadedCorpus {
	return loadListed(listCorpus(directory));
}

/** The same of files that are listed already. */
export function loadListed({ files, faults }: Listing): LoadedCorpus {
	const articles: Article[] = [];
	const found = [...faults];
	const claimId = createIdRegister();
	for (const { path } of files) {
		const result = readArticleFile(path);
		if (result.kind === "faults") found.push(...result.faults.map((fault) => ({ file: path, ...fault })));
		const taken = claimId(path);
		if (taken) found.push(taken);
		else if (result.kind === "article") articles.push(result.article);
	}
	return { articles, faults: found };
}

/** The files of a folder of articles; throws a sentence that names the folder where it cannot be read. */
export function listCorpus(directory: string): Listing {
	try {
		return listFiles(directory);
	} catch (cause) {
		throw new Error(`Cannot read corpus "${directory}": ${explain(cause)}`, { cause });
	}
}

/** The id of the article in a file: its name without what it ends in. */
export function idOf(path: string): string {
	return basename(path).replace(ARTICLE_FILE, "");
}

/** Gives a function that takes the id of each file in turn; it gives a fault where another file has it already. */
export function createIdRegister(): (path: string) => FileFault | null {
	const fileOfId = new Map<string, string>();
	return (path) => {
		const id = idOf(path);
		const owner = fileOfId.get(id);
		if (owner !== undefined) return faultOf(path, `its id "${id}" is already that of "${owner}"`);
		fileOfId.set(id, path);
		return null;
	};
}
