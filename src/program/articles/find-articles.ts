import type { Config } from "../../settings/config.ts";
import { listCorpus } from "../../shelf/corpus.ts";
import { describeFault } from "../../shelf/files/file-fault.ts";
import { type Listing, listKept } from "../../shelf/files/list-files.ts";
import { NO_RULES } from "../../shelf/files/page-rules.ts";
import { readPast } from "../../shelf/history/read-past.ts";
import { shelfFiles } from "../../shelf/shelf-files.ts";
import { keptFolderIn } from "../../sources/kept/folder-of-source.ts";
import { type Listed, listArticles } from "./list-articles.ts";

/** The articles that came last first, as they are read, and what is wrong with the folders that they lie in. */
export type FoundArticles = { readonly articles: Generator<Listed>; readonly problems: readonly string[] };

export type Finding = {
	/** The folder of articles; without one, that of the settings. */
	readonly directory?: string | undefined;
	/** In milliseconds since 1970. */
	readonly now: number;
};

/** Finds the articles of a folder and those that are kept, but those that are forgotten. */
export function findArticles(config: Config, { directory = config.corpusDirectory, now }: Finding): FoundArticles {
	const { dataDirectory } = config;
	const problems: string[] = [];
	const listing = list(directory, keptFolderIn(dataDirectory), problems);
	const past = readPast(shelfFiles(dataDirectory, directory).history, (problem) => problems.push(problem));
	const { forgotten, decisions } = past;
	past.close();
	return { articles: listArticles({ listing, forgotten, decisions }, now), problems };
}

function list(directory: string, keptFolder: string, problems: string[]): Pick<Listing, "files" | "rules"> {
	try {
		const listing = listCorpus(directory, keptFolder);
		problems.push(...listing.faults.map(describeFault));
		return listing;
	} catch (error) {
		problems.push(error instanceof Error ? error.message : String(error));
		return { files: listKept(keptFolder), rules: NO_RULES };
	}
}
