import type { Log } from "../newsroom/log.ts";
import type { Config } from "../settings/config.ts";
import { shelfFiles } from "../shelf/shelf-files.ts";
import { type ArchiveNow, followFolder, type LiveArchive } from "./live-archive.ts";
import { BAD_USAGE, FAILURE, printProblems } from "./refuse.ts";
import { tellAside } from "./tell-aside.ts";

/** What there is to serve from at first, or why there is nothing. */
export type First =
	| { readonly kind: "archive"; readonly archive: ArchiveNow }
	| { readonly kind: "refused"; readonly exitCode: number; readonly problems: readonly string[] };

export type FollowedCorpus = LiveArchive & {
	/** As soon as there is an article to answer from, or it is sure that there is none. */
	readonly first: Promise<First>;
};

export type Following = {
	/** Whether articles may come from elsewhere, so that an empty folder is no reason to end. */
	readonly awaitsArticles?: boolean;
};

/** Follows the folder of articles of a program that serves, and logs what becomes of it. */
export function followCorpus(config: Config, log: Log, { awaitsArticles = false }: Following = {}): FollowedCorpus {
	const { corpusDirectory, dataDirectory, keepVersions } = config;
	const { promise: first, resolve } = Promise.withResolvers<First>();
	let hasArchive = false;
	let failure: string | null = null;
	let hasLooked = false;
	const live = followFolder(
		{ files: shelfFiles(dataDirectory, corpusDirectory), directory: corpusDirectory, keepVersions },
		{
			onArchive: (archive) => {
				const { index, searched } = archive.archive;
				const counts = { articles: searched.articles, passages: index.allPassages.to };
				if (searched.reading) log.info({ ...counts, ...searched.reading }, "Still reading articles");
				else log.info(counts, hasArchive ? "Articles changed" : "Articles indexed");
				if (searched.articles > 0) resolve({ kind: "archive", archive });
				hasArchive ||= !searched.reading;
			},
			onLooked: (_, problems) => {
				failure = null;
				if (!hasLooked) tellAside(corpusDirectory, config, log).catch(() => {});
				hasLooked = true;
				const archive = live.now();
				if (awaitsArticles) printProblems(problems);
				else if (archive === null || archive.articles.size === 0) {
					const nothing = `Cannot serve: there is no article to read in "${corpusDirectory}"`;
					resolve({ kind: "refused", exitCode: FAILURE, problems: [...problems, nothing] });
				} else printProblems(problems);
			},
			onFailed: (problem) => {
				resolve({ kind: "refused", exitCode: BAD_USAGE, problems: [problem] });
				// What lasts is said once: the folder is looked at every half minute.
				if (hasArchive && problem !== failure) log.warn({}, problem);
				failure = problem;
			},
		},
	);
	return { ...live, first };
}
