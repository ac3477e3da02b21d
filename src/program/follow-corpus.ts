import type { Log } from "../newsroom/log.ts";
import type { Config } from "../settings/config.ts";
import { shelfFiles } from "../shelf/shelf-files.ts";
import type { ArchiveNow } from "./archive-now.ts";
import { keptFolderOf } from "./kept-folder-of.ts";
import { followFolder, type LiveArchive } from "./live-archive.ts";
import { judgeMemory } from "./memory-need.ts";
import { memoryThere } from "./memory-there.ts";
import { BAD_USAGE, FAILURE, NO_ARTICLE_WAY_OUT, printProblems } from "./refuse.ts";
import { tellAside } from "./tell-aside.ts";

/** What there is to serve from at first, or why there is nothing. */
export type First =
	| { readonly kind: "archive"; readonly archive: ArchiveNow }
	| { readonly kind: "refused"; readonly exitCode: number; readonly problems: readonly string[] };

export type FollowedCorpus = LiveArchive & {
	/** As soon as there is something to answer from, even if nothing is read yet; or it is sure that there is nothing. */
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
	let isServing = false;
	let hasArchive = false;
	let failure: string | null = null;
	let hasLooked = false;
	let isUnkept = false;
	const live = followFolder(
		{
			files: shelfFiles(dataDirectory, corpusDirectory),
			directory: corpusDirectory,
			kept: keptFolderOf(config, corpusDirectory),
			keepVersions,
		},
		{
			onListed: (listed) => {
				const memory = judgeMemory(listed, memoryThere());
				if (memory.kind === "fits") return;
				if (memory.kind === "tight" || isServing) log.warn({ ...listed }, memory.problem);
				else resolve({ kind: "refused", exitCode: BAD_USAGE, problems: [memory.problem] });
			},
			onArchive: (archive) => {
				const { index, searched } = archive.archive;
				const counts = { articles: searched.articles, passages: index.allPassages.to };
				if (searched.reading) log.info({ ...counts, ...searched.reading }, "Still reading articles");
				else log.info(counts, hasArchive ? "Articles changed" : "Articles indexed");
				// Where nothing is there to read, whoever reads slowly has not begun to serve.
				if (searched.articles > 0 || (searched.reading?.of ?? 0) > 0 || awaitsArticles) {
					isServing = true;
					resolve({ kind: "archive", archive });
				}
				hasArchive ||= !searched.reading;
			},
			onLooked: ({ unkept }, problems) => {
				failure = null;
				if (!hasLooked) tellAside(corpusDirectory, config, log).catch(() => {});
				hasLooked = true;
				if (isUnkept && unkept === null) log.info({}, "The shelf can be written again");
				isUnkept = unkept !== null;
				if (isServing || awaitsArticles) return printProblems(problems);
				const nothing = `Cannot serve: there is no article to read in "${corpusDirectory}"; ${NO_ARTICLE_WAY_OUT}`;
				resolve({ kind: "refused", exitCode: FAILURE, problems: [...problems, nothing] });
			},
			onFailed: (problem) => {
				resolve({ kind: "refused", exitCode: BAD_USAGE, problems: [problem] });
				// What lasts is said once: the folder is looked at every half minute.
				if (isServing && problem !== failure) log.warn({}, problem);
				failure = problem;
			},
		},
	);
	return { ...live, first };
}
