import type { Article } from "../core/article/article.ts";
import type { Naming } from "../intake/take-articles.ts";
import { explain } from "./files/explain.ts";
import type { FileFault } from "./files/file-fault.ts";
import { type Listing, listFiles, listKept } from "./files/list-files.ts";
import { readFile } from "./files/read-file.ts";
import { type Found, type FoundFile, joinFound } from "./found.ts";

export type LoadedCorpus = {
	/** In all versions, in order of the paths. */
	readonly articles: readonly Article[];
	readonly faults: readonly FileFault[];
};

/** Articles that are in memory, by keys that mean nothing else, and what their files say of them. */
export type LoadedArticles = LoadedCorpus & {
	readonly found: Found;
	readonly articleOf: (key: string) => Article;
	readonly namingOf: (key: string) => Naming;
};

/**
 * The articles of a folder and the folders in it, in order of their paths, and every fault of every file.
 * Without a folder that can be read it throws.
 */
export function loadCorpus(directory: string): LoadedCorpus {
	return loadListed(listCorpus(directory, null));
}

/** The same of files that are listed already. */
export function loadListed({ files, faults, rules }: Listing): LoadedArticles {
	const loaded = new Map<string, { readonly article: Article; readonly naming: Naming }>();
	const read: FoundFile[] = [];
	for (const { path, modified } of files) {
		for (const { articles, gone, keptBack, faults } of readFile(path, rules)) {
			const held = articles.map((taken) => {
				const key = String(loaded.size);
				loaded.set(key, taken);
				return { key, id: taken.article.id };
			});
			read.push({ path, modified, held: { articles: held, gone, keptBack }, faults });
		}
	}
	const { faults: all, ...found } = joinFound(faults, read);
	const of = (key: string) => {
		const it = loaded.get(key);
		if (!it) throw new RangeError(`Cannot read article "${key}": it is not loaded`);
		return it;
	};
	return {
		articles: found.keys.map((key) => of(key).article),
		faults: all,
		found,
		articleOf: (key) => of(key).article,
		namingOf: (key) => of(key).naming,
	};
}

/**
 * The files of a folder of articles, and of the one where those are kept that were fetched or added by hand; throws a
 * sentence that names the first folder where that cannot be read.
 */
export function listCorpus(directory: string, kept: string | null): Listing {
	try {
		const listing = listFiles(directory);
		return kept === null ? listing : { ...listing, files: [...listing.files, ...listKept(kept)] };
	} catch (cause) {
		throw new Error(`Cannot read corpus "${directory}": ${explain(cause)}; ${NAME_IT}`, { cause });
	}
}

const NAME_IT = "name it by CORPUS_DIR or --corpus";
