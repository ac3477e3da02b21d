import type { Config } from "../../settings/config.ts";
import { type Past, readPast } from "../../shelf/history/read-past.ts";
import { shelfFiles } from "../../shelf/shelf-files.ts";

type Remembering = Pick<Config, "dataDirectory" | "corpusDirectory">;

/** What is remembered here of the earlier versions of articles; what prevents that is told in one line. */
export function openRecall(
	{ dataDirectory, corpusDirectory }: Remembering,
	onProblem: (problem: string) => void,
): Pick<Past, "recall" | "close"> {
	return readPast(shelfFiles(dataDirectory, corpusDirectory).history, onProblem);
}
