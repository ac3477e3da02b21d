import type { Config } from "../../settings/config.ts";
import type { KnownArticles } from "../../shelf/admission/known-articles.ts";
import { listCorpus, loadListed } from "../../shelf/corpus.ts";
import { describeFault } from "../../shelf/files/file-fault.ts";
import { type Listing, listKept } from "../../shelf/files/list-files.ts";
import { NO_RULES } from "../../shelf/files/page-rules.ts";
import { type Past, readPast } from "../../shelf/history/read-past.ts";
import { shelfFiles } from "../../shelf/shelf-files.ts";
import { keptFolderIn } from "../../sources/kept/folder-of-source.ts";
import { admitLoaded } from "../admit-loaded.ts";
import { keptFolderOf } from "../kept-folder-of.ts";
import { readFolder } from "../open-corpus.ts";
import { type Listed, listArticles } from "./list-articles.ts";

/** The articles that came last first, as they are read, and what is wrong with the folders that they lie in. */
export type FoundArticles = { readonly articles: Generator<Listed>; readonly problems: readonly string[] };

export type Finding = {
	/** The folder of articles; without one, that of the settings. */
	readonly directory?: string | undefined;
	/** In milliseconds since 1970. */
	readonly now: number;
};

/** Finds the articles of a folder and those that are kept, but those that are forgotten, and how each stands. */
export async function findArticles(
	config: Config,
	{ directory = config.corpusDirectory, now }: Finding,
): Promise<FoundArticles> {
	const problems: string[] = [];
	const past = readPast(shelfFiles(config.dataDirectory, directory).history, (problem) => problems.push(problem));
	try {
		const { listing, known } = await open(config, directory, { now, past, problems });
		const standings = known.list(past.decisions);
		return { articles: listArticles({ listing, forgotten: past.forgotten, standings }, now), problems };
	} finally {
		past.close();
	}
}

type Opened = { readonly listing: Pick<Listing, "files" | "rules">; readonly known: KnownArticles };
type Opening = { readonly now: number; readonly past: Past; readonly problems: string[] };

async function open(config: Config, directory: string, { now, past, problems }: Opening): Promise<Opened> {
	try {
		const listing = listCorpus(directory, keptFolderOf(config, directory));
		problems.push(...listing.faults.map(describeFault));
		const { known } = await readFolder({ directory, config, now });
		return { listing, known };
	} catch (error) {
		problems.push(error instanceof Error ? error.message : String(error));
		const listing = {
			files: listKept(keptFolderIn(config.dataDirectory)),
			faults: [],
			passedOver: [],
			rules: NO_RULES,
		};
		return { listing, known: admitLoaded(loadListed(listing), past, now).known };
	}
}
