import { type Finding, fine, toMend } from "../../doctor/finding.ts";
import type { Config } from "../../settings/config.ts";
import { describeFault } from "../../shelf/files/file-fault.ts";
import { readFolder } from "../open-corpus.ts";

const SUBJECT = "articles";
/** So many faults are told one by one. */
const MOST_FAULTS = 5;

/** How many articles there are to answer from, and what is wrong with the others. */
export async function examineArticles(config: Config, now: number): Promise<readonly Finding[]> {
	const { corpusDirectory: directory } = config;
	const attempt = await readFolder({ directory, now, config }).catch((error: Error) => error);
	if (attempt instanceof Error) return [toMend(SUBJECT, attempt.message)];
	const { length } = attempt.read.articles;
	const faults = attempt.faults.map((fault) => toMend(SUBJECT, describeFault(fault)));
	const rest = faults.length - MOST_FAULTS;
	const more =
		rest > 0 ? [toMend(SUBJECT, `${rest.toLocaleString("en")} more faults: "npm run ask -- test" lists them`)] : [];
	return [judgeCount(length, config), ...faults.slice(0, MOST_FAULTS), ...more];
}

function judgeCount(articles: number, { corpusDirectory, sources }: Config): Finding {
	if (articles > 0)
		return fine(SUBJECT, articles === 1 ? "1 is loaded" : `${articles.toLocaleString("en")} are loaded`);
	if (sources.polled.length > 0) return fine(SUBJECT, "none yet: they will come from FEEDS and WORDPRESS");
	const wayOut =
		"put some there, or set FEEDS or WORDPRESS (npm run articles -- preview FILE shows what would be read)";
	return toMend(SUBJECT, `there is none to read in "${corpusDirectory}": ${wayOut}`);
}
