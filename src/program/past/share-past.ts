import { resolve } from "node:path";
import type { Config } from "../../settings/config.ts";
import { openHistoryToWrite } from "../../shelf/history/history.ts";
import { shelfFiles } from "../../shelf/shelf-files.ts";
import { keptFolderIn } from "../../sources/kept/folder-of-source.ts";
import { openStateOf } from "../../state/open-state-of.ts";
import { createProgressLine, type ProgressLine } from "../progress-line.ts";
import { createExchange } from "./exchange-past.ts";
import { exchangeVersions } from "./exchange-versions.ts";

export type SharingOnce = Pick<Config, "corpusDirectory" | "dataDirectory" | "databaseUrl" | "keepVersions">;

/**
 * Exchanges once with the database of the settings what was decided of the articles of a folder, what is forgotten, and
 * what earlier versions were noted; gives why that failed, null where it did not. Without a database, or for another
 * folder than that of the settings, there is nothing to exchange.
 */
export async function sharePast(config: SharingOnce, directory = config.corpusDirectory): Promise<string | null> {
	const { corpusDirectory, dataDirectory, databaseUrl, keepVersions } = config;
	if (databaseUrl === null || resolve(directory) !== resolve(corpusDirectory)) return null;
	const progress = createProgressLine(process.stderr);
	try {
		const { past, versions, close } = await openStateOf(config);
		const opened = openHistoryToWrite(shelfFiles(dataDirectory, corpusDirectory).history, keepVersions);
		try {
			if (opened.kind === "unusable") return opened.problem;
			const { history } = opened;
			if (past !== null) await createExchange({ history, past, keptFolder: keptFolderIn(dataDirectory) })();
			if (versions !== null) await exchangeVersions({ history, versions, keepVersions, onTaken: tellTaken(progress) });
			return null;
		} finally {
			progress.clear();
			if (opened.kind === "opened") opened.history.close();
			await close();
		}
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/** So many come too fast to be told of. */
const WORTH_TELLING = 1_000;

function tellTaken({ show }: ProgressLine): (done: number, of: number) => void {
	return (done, of) => {
		if (of > WORTH_TELLING)
			show(`Taking earlier versions of articles: ${done.toLocaleString("en")} of ${of.toLocaleString("en")}`);
	};
}

/** What is told where a command could not learn what was decided elsewhere. */
export function describeUnheard(problem: string): string {
	return `What was decided and noted of articles elsewhere may be missing: ${problem}`;
}
