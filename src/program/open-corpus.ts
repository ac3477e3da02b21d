import { type Config, readConfig } from "../settings/config.ts";
import { type LoadedCorpus, loadCorpus } from "../shelf/corpus.ts";
import { describeFault } from "../shelf/files/file-fault.ts";
import { type Admitted, admitUsable } from "./admit-usable.ts";
import { BAD_USAGE, FAILURE, printProblems, refuse } from "./refuse.ts";

export type CorpusSettings = {
	/** The folder to read; without one, that of the settings. */
	readonly directory?: string | undefined;
	/** The id of the only article that is wanted. */
	readonly article?: string | undefined;
	/** The instant by which embargoes are looked at, in milliseconds; without one, that of the machine’s clock. */
	readonly now?: number;
	/** What the command does, for its complaints: "Cannot ask". */
	readonly complaint: string;
};

export type OpenedCorpus =
	| (Admitted & { readonly kind: "opened"; readonly config: Config })
	| { readonly kind: "refused"; readonly exitCode: number };

/** The settings and articles that a command works with; complains of every fault, and refuses where it cannot begin. */
export async function openCorpus(wanted: CorpusSettings): Promise<OpenedCorpus> {
	const { now = Date.now() } = wanted;
	const read = readConfig();
	if (read.kind === "faults") return refused(BAD_USAGE, ...read.faults);
	const directory = wanted.directory ?? read.config.corpusDirectory;
	const corpus = tryToLoad(directory);
	if (corpus instanceof Error) return refused(BAD_USAGE, corpus.message);

	const faults = corpus.faults.map(describeFault);
	const admitted = admitUsable(corpus.articles, now);
	const { articles } = admitted;
	if (articles.length === 0)
		return refused(FAILURE, ...faults, `${wanted.complaint}: there is no article to read in "${directory}"`);
	if (wanted.article !== undefined && !articles.some(({ id }) => id === wanted.article))
		return refused(BAD_USAGE, `${wanted.complaint} about article "${wanted.article}": there is no such article`);
	printProblems(faults);
	return { kind: "opened", config: read.config, ...admitted };
}

function refused(exitCode: number, ...problems: readonly string[]): OpenedCorpus {
	return { kind: "refused", exitCode: refuse(exitCode, ...problems) };
}

function tryToLoad(directory: string): LoadedCorpus | Error {
	try {
		return loadCorpus(directory);
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}
