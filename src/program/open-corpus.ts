import { openArchive } from "../core/answer/archive.ts";
import { type Config, readConfig } from "../settings/config.ts";
import { describeWaiting } from "../shelf/admission/describe-waiting.ts";
import { type LoadedArticles, listCorpus, loadListed } from "../shelf/corpus.ts";
import { describeFault } from "../shelf/files/file-fault.ts";
import { countListed, type Listing } from "../shelf/files/list-files.ts";
import { type Past, readPast } from "../shelf/history/read-past.ts";
import { leaveOutForgotten } from "../shelf/leave-out-forgotten.ts";
import { shelfFiles } from "../shelf/shelf-files.ts";
import { admitLoaded } from "./admit-loaded.ts";
import { keptFolderOf } from "./kept-folder-of.ts";
import { judgeMemory } from "./memory-need.ts";
import { memoryThere } from "./memory-there.ts";
import { describeUnheard, sharePast } from "./past/share-past.ts";
import type { ReadFolder } from "./read-folder.ts";
import { BAD_USAGE, FAILURE, NO_ARTICLE_WAY_OUT, NO_SUCH_ARTICLE, printProblems, refuse } from "./refuse.ts";
import { describeAsideOf, describePassedOver, tellAside } from "./tell-aside.ts";

export type CorpusSettings = {
	/** The folder to read; without one, that of the settings. */
	readonly directory?: string | undefined;
	/** The id of the only article that is wanted. */
	readonly article?: string | undefined;
	/** The instant by which embargoes are looked at, in milliseconds; without one, that of the machine’s clock. */
	readonly now?: number;
	/** Whether all the words of all articles are wanted, and not only those that a question comes to. */
	readonly wantsAll?: boolean;
	/** Whether all that is left aside of the folder is told, too. */
	readonly isVerbose?: boolean;
	/** What the command does, for its complaints: "Cannot ask". */
	readonly complaint: string;
};

export type OpenedCorpus =
	| (ReadFolder["read"] & {
			readonly kind: "opened";
			readonly config: Config;
			/** Whether no file has faults that keep its article out. */
			readonly isWhole: boolean;
	  })
	| { readonly kind: "refused"; readonly exitCode: number };

/** Fewer files than these, and fewer bytes, are sooner read than compared with what was kept of them. */
const WORTH_SHELF = { files: 150, bytes: 1_500_000 } as const;

/** The settings and articles that a command works with; complains of every fault, and refuses where it cannot begin. */
export async function openCorpus(wanted: CorpusSettings): Promise<OpenedCorpus> {
	const { now = Date.now() } = wanted;
	const settings = readConfig();
	if (settings.kind === "faults") return refused(BAD_USAGE, ...settings.faults);
	const { config } = settings;
	const directory = wanted.directory ?? config.corpusDirectory;
	const unheard = await sharePast(config, directory);
	if (unheard !== null) printProblems([describeUnheard(unheard)]);
	const attempt = await readFolder({ ...wanted, directory, now, config }).catch((error: Error) => error);
	if (attempt instanceof Error) return refused(BAD_USAGE, attempt.message);

	const { articles, waiting } = attempt.read;
	const problems = [...attempt.faults.map(describeFault), ...describeWaiting(waiting)];
	if (articles.length === 0) {
		const nothing = `${wanted.complaint}: there is no article to read in "${directory}"; ${NO_ARTICLE_WAY_OUT}`;
		return refused(FAILURE, ...problems, ...(await describePassedOver(directory)), nothing);
	}
	if (wanted.article !== undefined && !articles.some(({ id }) => id === wanted.article))
		return refused(BAD_USAGE, `${wanted.complaint} about article "${wanted.article}": ${NO_SUCH_ARTICLE}`);
	printProblems(problems);
	if (wanted.isVerbose) printProblems(await describeAsideOf(directory));
	else await tellAside(directory, config);
	return { kind: "opened", config, isWhole: attempt.faults.length === 0, ...attempt.read };
}

type Folder = Pick<CorpusSettings, "wantsAll"> & {
	readonly directory: string;
	/** In milliseconds since 1970. */
	readonly now: number;
	readonly config: Config;
};

/** Reads the articles of a folder, by its shelf where that is worth it; throws where the folder cannot be read. */
export async function readFolder({ directory, now, config, wantsAll = false }: Folder): Promise<ReadFolder> {
	const all = listCorpus(directory, keptFolderOf(config, directory));
	const files = shelfFiles(config.dataDirectory, directory);
	const past = readPast(files.history, (problem) => printProblems([problem]));
	const listing = leaveOutForgotten(all, past.forgotten);
	const readAll = () => admit(loadListed(listing), { now, past });
	if (wantsAll || isSmall(listing)) return readAll();
	const memory = judgeMemory(countListed(listing), memoryThere());
	if (memory.kind === "hopeless") throw new Error(memory.problem);
	if (memory.kind === "tight") printProblems([memory.problem]);
	const { readByShelf } = await import("./read-by-shelf.ts");
	return (await readByShelf({ directory, files, listing, past, keepVersions: config.keepVersions, now })) ?? readAll();
}

function isSmall(listing: Listing): boolean {
	const { files, bytes } = countListed(listing);
	return files < WORTH_SHELF.files && bytes < WORTH_SHELF.bytes;
}

function admit(loaded: LoadedArticles, { now, past }: { readonly now: number; readonly past: Past }): ReadFolder {
	const { known, ...admitted } = admitLoaded(loaded, past, now);
	const open = () => openArchive(admitted.articles, admitted.asOf);
	return { read: { ...admitted, openArchive: open, recall: past.recall }, known, faults: loaded.faults };
}

function refused(exitCode: number, ...problems: readonly string[]): OpenedCorpus {
	return { kind: "refused", exitCode: refuse(exitCode, ...problems) };
}
