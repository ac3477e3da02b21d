import type { Config } from "../../settings/config.ts";
import { describeFault } from "../../shelf/files/file-fault.ts";
import { findPageRules } from "../../shelf/files/page-rules.ts";
import type { Opening } from "./open-given.ts";

/** What opening files and addresses needs by the settings; or what is wrong with the rules of pages, as sentences. */
export function openingOf({ dataDirectory, corpusDirectory, sources }: Config): Opening | readonly string[] {
	const { rules, faults } = findPageRules(dataDirectory, corpusDirectory);
	return rules === null ? faults.map(describeFault) : { sources, rules };
}
